import { formatCount } from '../format.ts';

/** Words of the brief and of what is printed. */
export const brief = {
	title: 'Brief',
	heading: 'Brief',
	intro:
		'One question a unit, with room for its answer and for what follows; charts of your choice. What was chosen is in the link: whoever opens it sees the same.',
	own: 'Title',
	ownHint: 'without one it is called “Brief”',
	parts: 'What it holds',
	pick: 'Which findings',
	pickLead: (most: number) => `Without a choice the first question to each unit; ${most} at most.`,
	wide: 'Lay out for a 16:9 screen',
	printed: (day: string) => `Printed on ${day}`,
	sheet: {
		title: 'For the units to explain',
		lead: (count: number) =>
			`${formatCount(count)} ${count === 1 ? 'question' : 'questions'}. Findings are to be checked; they conclude nothing.`,
		unit: 'Unit, year',
		question: 'Question',
		basis: 'Basis',
		answer: 'Answer of the unit',
		action: 'What follows',
		severity: 'Severity'
	},
	print: 'Print or save as PDF',
	names: {
		coverage: 'What is covered',
		findings: 'Questions',
		budget: 'Budget to execution',
		rate: 'Execution rates',
		steps: 'The way of the money',
		moved: 'Since the year before',
		moneyWork: 'Money and work',
		staffing: 'Staffing',
		structure: 'Structure',
		verdicts: 'Targets met',
		scores: 'Scores',
		matrix: 'Findings by class',
		unitFindings: 'Findings by unit'
	},
	scope: 'Scope',
	says: 'What this says: which figures the units published themselves and whether they agree. What it does not say: who is good or bad, or that anything is wrong; findings are to be checked.',
	profile: {
		years: 'Over the years',
		more: (count: number) => `${formatCount(count)} more findings are on the unit’s page.`
	}
};
