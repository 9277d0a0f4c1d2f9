import { formatCount } from '../format.ts';

/** Words of the way of the money through a year. */
export const steps = {
	title: 'The way of the money',
	lead: 'From the initial budget to adjustment, full-year budget, execution and what was carried over, step by step. ',
	part: (shown: number, all: number) =>
		`Of ${formatCount(all)} units and years the first ${formatCount(shown)} with an evaluation are drawn.`,
	reading:
		'Dashed boxes are derived: the full-year budget less what is stated to lead to it, or the money available less execution and carry-over. A rest that is not 0 means that the figures leave something unsaid, which is worth a question; where no carry-over is stated, the rest is what was not spent.',
	axis: '10,000 yuan',
	step: 'Step',
	amount: 'Amount',
	source: 'Source',
	stated: 'as stated',
	derived: 'derived',
	legend: {
		level: 'budget',
		change: 'carry-over and adjustment',
		executed: 'execution',
		derived: 'derived difference'
	},
	names: {
		initial: 'Initial budget',
		carryIn: 'Carried in',
		adjustment: 'Adjustment',
		unstated: 'Gap (derived)',
		adjusted: 'Full year',
		budget: 'Unspecified',
		executed: 'Executed',
		carryOut: 'Carried out',
		rest: 'Rest (derived)'
	}
};
