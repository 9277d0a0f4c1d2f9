import type { Rule } from '../rule.ts';

export const bud03: Rule = {
	id: 'BUD-03',
	version: 2,
	since: '2026-11-28',
	class: 'reconciliation',
	title: { zh: '收入性质构成不符', en: 'Income-nature parts ≠ total' },
	explanation: {
		zh: '按收入性质列出的各项之和不等于资金总额。所印列表内的空白视为无此来源。正文一段所列收入各项与合计只差一点的，作存疑提示。',
		en: 'The incomes listed by nature do not add up to the total. A blank inside the printed list means none. Incomes that a paragraph lists and that lack a little of their total are arguable.'
	},
	basis: { zh: '表内、文内数字的算术关系', en: 'Arithmetic of the figures printed' },
	falsePositives: { zh: '列表之外另有非财政收入', en: 'Other income outside the list' },
	parameters: [],
	message: {
		zh: '按收入性质{part}万元，合计{sum}万元，资金总额为{total}万元，相差{gap}万元。请核对收入构成。',
		en: 'By nature of income {part} add up to {sum}; the total is {total}: {gap} apart (10,000 yuan). Please check.'
	},
	formula: '{+part} = {sum} ≠ {total}',
	gradedByAmount: false
};
