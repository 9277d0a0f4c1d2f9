import { formatCount } from '../format.ts';

/** What is said to those who read with their ears or with keys. */
export const reader = {
	hint: 'The arrow keys read it row by row; the table holds all data.',
	pickHint: 'The arrow keys read it row by row, Enter picks a row; the table holds all data.',
	more: (count: number) => `${formatCount(count)} more rows are in the table`,
	meaning: 'Meaning',
	picked: {
		label: 'Picked units',
		unit: 'Page of the unit',
		only: 'This unit only',
		findings: 'Findings',
		remove: 'Let go'
	},
	tray: {
		label: 'Set aside to compare',
		add: 'Add to comparison',
		out: 'Take out of comparison',
		full: 'Six are set aside already',
		another: 'Add one more to compare',
		clear: 'Clear',
		remove: (what: string) => `Take out ${what}`,
		compare: (count: number) => `Compare these ${formatCount(count)}`
	}
};
