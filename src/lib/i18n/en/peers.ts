import { formatCount } from '../format.ts';

/** Words of the comparison with peers. */
export const peers = {
	title: 'Among its peers',
	group: (shared: string, total: number) =>
		`Peers are the units with the same ${shared}: ${formatCount(total)} in all, this one included.`,
	reading:
		'Every row has a scale of its own, from the lowest to the highest of the group. Higher is neither good nor bad. A median and a spread are given from 8 values, a place from 5 to 7; fewer stand side by side without a judgement. What is not reported is counted apart, as neither good nor bad. Published self-evaluations are no random sample and do not speak for a district.',
	readingSmall:
		'Fewer than 5 of the group report a value: there is no place and no median. On the page “Compare” the group can be widened, and says so.',
	axis: 'lowest — highest',
	metric: 'Metric',
	value: 'This unit',
	position: 'Place',
	n: 'With a value',
	counted: (name: string, measure: string) => `${name} (${measure})`,
	below: 'Above how many of them',
	groupMembers: 'Members of the group, itself included',
	notReported: 'Not reported',
	otherDefinition: 'Other definition',
	notComputable: 'Not computable',
	median: 'Median',
	mad: 'MAD',
	robustZ: 'Robust z',
	low: 'Lowest',
	high: 'Highest',
	few: 'fewer than 5',
	notGiven: 'not given',
	noValue: 'this unit has no value',
	tooFew: (n: number) => `only ${formatCount(n)} of the group have a value: no place`,
	place: (n: number, below: number, equal: number) =>
		`of ${formatCount(n)} peers, higher than ${formatCount(below)}${equal === 0 ? '' : `, the same as ${formatCount(equal)}`}`,
	inGroup: (n: number) => `${formatCount(n)} with a value`,
	alone:
		'There are no peers among the reports: no other unit shares function, level, year and stage. On the page “Compare” the group can be widened.',
	members: 'Who the peers are',
	listed: (shown: number, total: number) =>
		shown < total
			? `${formatCount(shown)} of ${formatCount(total)} are listed.`
			: `${formatCount(total)} in all, this one included.`,
	beside: 'Set the first of them side by side, or change what makes peers',
	legend: { own: 'this unit', peers: 'peers', median: 'median' },
	keys: { function: 'function', level: 'level', year: 'year', stage: 'stage' },
	choose: 'Peers share',
	always: 'The stage is always shared: a request is not held against an execution.',
	compareTitle: 'Each among its peers',
	compareLead:
		'Every unit has its own peers. Below each figure, n is how many of them have a value, then above how many of these it is, and how many do not report it.',
	who: 'Its peers',
	cell: (below: number, n: number) => `higher than ${formatCount(below)} of ${formatCount(n)}`,
	cellMedian: (median: string) => `median ${median}`,
	cellCount: (n: number) => `n ${formatCount(n)}`,
	cellPlace: (n: number, below: number) => `n ${formatCount(n)}, above ${formatCount(below)}`,
	cellMissing: (missing: number) => `${formatCount(missing)} not reported`,
	groupSize: (total: number) => `${formatCount(total)} in all, itself included`
};
