import { formatCount } from '../format.ts';

/** Kinds of budget that a change can be of. */
const bases: Readonly<Record<string, string>> = {
	adjusted: 'full year',
	initial: 'initial',
	budget: 'unspecified'
};

/** Words of the comparison with the year before. */
export const moved = {
	title: 'What moved since the year before',
	lead: (pairs: number, single: number) =>
		`${pairs} units have evaluations of two years in a row: the bar is how much more or less they executed. ${single === 0 ? '' : `${single} have one year only and are not drawn. `}`,
	leadSingle:
		'Wherever two years in a row were evaluated, the bar is how much more or less was executed.',
	largest: (count: number) =>
		`Listed are the ${formatCount(count)} whose execution moved by most money, the largest first: the amount stands below the name; bars show the change in %. `,
	reading:
		'More or less is neither good nor bad. Bases below 50,000 yuan or 10 people give the change itself only; figures of different kinds are not subtracted; bars beyond 200% end at the edge, their figure is written. Nominal amounts, changes in prices not taken out.',
	axis: 'against the year before, %',
	measure: 'Measure',
	before: 'Year before',
	after: 'This year',
	change: 'Change',
	percent: 'Change in',
	points: 'pp',
	small: 'small base',
	smallBase: (change: string) => `small base, the change itself: ${change}`,
	otherBasis: 'of another kind',
	of: (kind: string) => ` (${kind})`,
	measures: {
		budget: 'Budget',
		executed: 'Execution',
		rate: 'Execution rate',
		staff: 'Staff in post',
		score: 'Stated score'
	},
	bases,
	summary: 'All units together',
	summaryLead: (pairs: number) =>
		`Of ${pairs} units with two years in a row, each measure by itself.`,
	n: 'Both years',
	without: 'One year only, or of another kind',
	up: 'More',
	down: 'Less',
	same: 'Same',
	medianChange: 'Median change',
	medianPercent: 'Median change in %',
	none: (asked: number) =>
		asked === 0
			? 'There is no evaluation in this scope.'
			: `Each of the ${asked} units has one evaluated year only: there is no year before to compare with.`,
	toSee:
		'Once evaluations of two years in a row are in, budget, execution, rate, staff and score are set against the year before here.'
};
