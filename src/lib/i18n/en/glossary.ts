import { glossary as zh, type Term, type TermName } from '../zh/glossary.ts';

const terms: Record<TermName, Term> = {
	establishment: {
		name: 'Establishment',
		text: 'The number of posts that the authority for establishments has approved. Contract and dispatched staff hold none of them.'
	},
	inPost: {
		name: 'Staff in post',
		text: 'Who holds an approved post at the end of the year, without retirees and contract staff.'
	},
	controlRate: {
		name: 'Control rate',
		text: 'Staff in post ÷ establishment. Above 100% more people are in post than approved.'
	},
	initial: {
		name: 'Initial budget',
		text: 'The budget approved and handed down at the start of the year.'
	},
	adjusted: {
		name: 'Full-year budget',
		text: 'The initial budget with what was added and taken during the year. Execution rates of the forms usually divide by it.'
	},
	requested: {
		name: 'Request',
		text: 'What a unit asks for when it sets its targets; not approved yet.'
	},
	executionRate: {
		name: 'Execution rate',
		text: 'Spending ÷ budget. The denominator matters: of the initial budget it can be far above 100%, of the full-year budget it is mostly near 100%.'
	},
	carryOver: {
		name: 'Carry-over',
		text: 'What was not spent by the end of the year and goes to the next, or back.'
	},
	publicFunds: {
		name: 'Three public expenses',
		text: 'Travel abroad, official cars, and receptions.'
	},
	running: {
		name: 'Running costs',
		text: 'Office, water, power, travel: what keeps an office going.'
	},
	staff: { name: 'Staff costs', text: 'Wages, allowances, social insurance.' },
	project: { name: 'Project spending', text: 'Money for a set task, beyond basic spending.' },
	metRate: {
		name: 'Share of targets met',
		text: 'Of the indicators whose target and actual are figures that can be compared, those that reach the target. Wordy ones are not in it.'
	},
	notShown: {
		name: 'Not shown to be met',
		text: 'The actual is only a bound such as “≥”, which does not settle whether the target was reached.'
	},
	weight: { name: 'Weight', text: 'The full marks of an indicator; they usually add up to 100.' },
	median: {
		name: 'Median',
		text: 'The value in the middle of all; single extremes do not move it.'
	},
	mad: {
		name: 'MAD',
		text: 'The median of the distances from the median: how far apart peers usually are.'
	},
	nominal: { name: 'Nominal', text: 'Money of its year, not corrected for prices.' },
	finding: {
		name: 'Finding',
		text: 'A place where a report disagrees with itself or needs explaining; to be checked, not a conclusion.'
	}
};

/** The glossary. */
export const glossary = {
	title: 'Terms',
	reading: 'How to read it',
	lead: 'Terms that the pages use.',
	terms,
	parts: zh.parts
};
