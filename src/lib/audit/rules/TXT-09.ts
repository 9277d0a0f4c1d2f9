import type { Rule } from '../rule.ts';

export const txt09: Rule = {
	id: 'TXT-09',
	version: 1,
	since: '2026-11-21',
	class: 'extraction',
	title: { zh: '列错位', en: 'Column shift' },
	explanation: {
		zh: '合计行的数字落在不应有数字的列下。',
		en: 'A figure of the total row stands under a column that has no totals.'
	},
	basis: { zh: '数据可读性', en: 'Legibility of data' },
	falsePositives: { zh: '合并单元格', en: 'Merged cells' },
	parameters: [],
	message: {
		zh: '“{where}”行的“{raw}”疑列错位。请核对版式。',
		en: '“{raw}” of the row “{where}” stands in the wrong column. Please check the layout.'
	},
	formula: '',
	gradedByAmount: false
};
