export const byYear = {
	title: 'Year by year',
	heading: 'One unit, year by year',
	intro:
		'Choose a unit: six figures along the years, the change of execution by staff, running costs and projects, and its targets one by one.',
	modes: { label: 'Way of comparing', units: 'Between units', years: 'Year by year' },
	find: 'Choose a unit',
	findHint: 'Name, short name or pinyin',
	shown: 'Unit shown',
	toUnit: 'Page of the unit',
	toPeers: 'Beside its peers',
	compared: (year: string, before: string, changes: string) =>
		`${year} against ${before}: ${changes}.`,
	unchanged: (count: number) =>
		count === 1
			? '1 target is the same word for word'
			: `${count} targets are the same word for word`,
	nothing: 'no figure that both years state alike',
	targetsOnly: 'This unit has published targets only: there are no figures to compare over years.',
	single: (year: string) =>
		`Only the self-evaluation of ${year} is held; there is no other year to compare.`,
	targets: {
		title: 'Targets one by one',
		lead: (count: number) =>
			`${count} ${count === 1 ? 'indicator that' : 'indicators that'} more than one year sets: the target first, then the result. The last column says which targets did not change for years.`,
		indicator: 'Indicator',
		change: 'Change of target',
		same: 'unchanged',
		sameFor: (years: number) => `unchanged for ${years} years`,
		changed: 'adjusted',
		noActual: 'no result'
	}
};

export const bridge = {
	title: 'What the change of execution is made of',
	lead: 'From the execution of one year to that of the next: which parts of spending changed.',
	reading:
		'Divided only where both years itemise all that was executed; what is not itemised, or does not add up to it, is “not divided”. Nominal amounts.',
	axis: 'change, 万元',
	step: 'Step',
	amount: 'Amount',
	change: 'Change',
	undivided: 'Not divided',
	before: (year: string) => `Executed ${year}`,
	after: (year: string) => `Executed ${year}`,
	legend: { more: 'More', less: 'Less', total: 'Change in all' }
};

export const priorYear = {
	title: 'Against the year before, as the form prints it',
	lead: (year: string, before: string) =>
		`Only the report of ${year} is held; beside it stands what the same form prints of ${before}, with no report of ${before} to check it by.`,
	line: 'Line',
	before: 'Year before',
	now: 'This year',
	change: 'Change'
};
