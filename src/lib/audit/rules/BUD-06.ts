import type { Rule } from '../rule.ts';

export const bud06: Rule = {
	id: 'BUD-06',
	version: 1,
	since: '2026-11-21',
	class: 'definition',
	title: { zh: '功能科目合计与口径不符', en: 'Functional list ≠ the amount it is headed by' },
	explanation: {
		zh: '功能科目支出列在“项目支出”等标题之下，合计却不等于该标题的金额。若等于总支出，一并指出。',
		en: 'Spending by function stands under a heading such as project spending, but does not add up to it. If it adds up to total spending, the finding says so.'
	},
	basis: { zh: '《预算法实施条例》', en: 'Implementing regulations of the Budget Law' },
	falsePositives: { zh: '列举未尽（等）', en: 'A list that ends in etc.' },
	parameters: [],
	message: {
		zh: '功能科目{part}万元，合计{sum}万元，标题口径“{heading}”为{headed}万元，相差{gap}万元[（实为总支出{whole}万元的分类）]。请核对口径。',
		en: 'Functions {part} add up to {sum}; the heading “{heading}” is {headed}: {gap} apart (10,000 yuan)[ (the list is one of total spending {whole})]. Please check what the list covers.'
	},
	formula: '{+part} = {sum} ≠ {headed}',
	gradedByAmount: false
};
