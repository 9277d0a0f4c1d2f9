import type { Rule } from '../rule.ts';

export const bud21: Rule = {
	id: 'BUD-21',
	version: 1,
	since: '2026-11-21',
	class: 'gap',
	title: { zh: '预算与支出差额未桥接', en: 'Bridge from budget to spending does not close' },
	explanation: {
		zh: '预算数加已知的各项调整，仍与支出数相差，报告没有说明。',
		en: 'The budget and all adjustments that are stated still differ from spending, and nothing explains it.'
	},
	basis: {
		zh: '《项目支出绩效评价管理办法》（财预〔2020〕10号）',
		en: 'Measures for performance evaluation of project spending (财预〔2020〕10号)'
	},
	falsePositives: { zh: '调整未全部披露', en: 'Not all adjustments are disclosed' },
	parameters: [],
	message: {
		zh: '预算{budget}万元 + 已列调整{adjustment}万元 − 支出{executed}万元 = {gap}万元。请说明差额构成。',
		en: 'Budget {budget} + stated adjustments {adjustment} − spending {executed} = {gap} (10,000 yuan). What makes up the difference?'
	},
	formula: '{budget} + ({adjustment}) − {executed} = {gap}',
	gradedByAmount: true
};
