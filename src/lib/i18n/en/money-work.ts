import { formatCount } from '../format.ts';

/** Words of the scatter of money against work. */
export const moneyWork = {
	title: 'Money and work',
	lead: 'Across: how much of the money was spent. Up: how many of the checkable targets were met. The shape is the stated score.',
	leadCells:
		'Across: how much of the money was spent. Up: how many of the checkable targets were met. The number in a cell is how many units and years fall into it.',
	reading:
		'The lower right corner is “money spent, work not done”: an execution rate of 90% and more with less than 90% of targets met. The lines are our own and only raise a question. Only comparable indicators count: wordy, blank and differently measured ones are left out; those not shown to be met count as not met. ',
	axis: '%',
	execution: 'Execution rate',
	denominator: 'Held against',
	completion: 'Share of targets met',
	met: 'Met',
	comparable: 'Comparable',
	notComparable: 'Not comparable',
	score: 'Stated score',
	placing: 'Where it stands',
	count: 'Unit-years',
	unfinished: 'Money spent, work not done',
	nothingComparable: 'no comparable indicator',
	grades: {
		high: 'scored 90 and more',
		middle: 'scored 80 to 90',
		low: 'scored below 80',
		none: 'no score reported'
	},
	placings: {
		unfinished: 'money spent, work not done',
		placed: 'elsewhere',
		'no-rate': 'no execution rate',
		'no-completion': 'no share of targets met',
		neither: 'neither',
		'targets-only': 'targets only'
	},
	without: {
		'no-rate': (count: number) => `${formatCount(count)} without an execution rate`,
		'no-completion': (count: number) => `${formatCount(count)} without a comparable indicator`,
		neither: (count: number) => `${formatCount(count)} with neither`,
		'targets-only': (count: number) => `${formatCount(count)} with targets only`
	},
	stop: '.',
	unplaced: 'Not on the chart',
	unplacedReading:
		'Without a figure there is no place: it is not drawn at 0 and counts as neither good nor bad.',
	unitYears: (count: number) => `${formatCount(count)} unit-years`,
	inCells: (count: number) =>
		`${formatCount(count)} points are too many to tell apart: they are counted in cells of five points, the stronger the colour, the more; the highest row holds those with exactly 100% of their targets met, the last cell all rates from 145% on. Cells do not tell scores apart.`,
	listed: (shown: number, total: number) =>
		shown < total
			? `The first ${formatCount(shown)} of ${formatCount(total)}; a filter shows the others.`
			: `${formatCount(total)} in all.`
};
