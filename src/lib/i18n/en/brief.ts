import { formatCount } from '../format.ts';

/** Words of the brief and of what is printed. */
export const brief = {
	title: 'Brief',
	heading: 'Brief',
	intro:
		'Choose charts and findings and make one printable document. What was chosen is in the link: whoever opens it sees the same.',
	own: 'Title',
	ownHint: 'without one it is called “Brief”',
	parts: 'What it holds',
	pick: 'Which findings',
	pickLead: (most: number) => `Without a choice the most severe; ${most} at most.`,
	print: 'Print or save as PDF',
	names: {
		coverage: 'What is covered',
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
		unitFindings: 'Findings by unit',
		findings: 'Findings'
	},
	scope: 'Scope',
	says: 'What this says: which figures the units published themselves and whether they agree. What it does not say: who is good or bad, or that anything is wrong; findings are to be checked.',
	profile: {
		years: 'Over the years',
		more: (count: number) => `${formatCount(count)} more findings are on the unit’s page.`
	}
};
