import type { Rule } from '../rule.ts';

export const prc03: Rule = {
	id: 'PRC-03',
	version: 1,
	since: '2026-11-21',
	class: 'control',
	title: { zh: '采购支出超过商品服务支出', en: 'Procurement exceeds goods and services spending' },
	explanation: {
		zh: '政府采购支出大于公用经费与项目支出之和。',
		en: 'Procurement is more than public expenses and project spending together.'
	},
	basis: {
		zh: '《政府采购法》；部门预算须单列政府采购预算（财库〔2001〕52号）',
		en: 'Government Procurement Law; procurement budgets are a part of department budgets (财库〔2001〕52号)'
	},
	falsePositives: { zh: '跨年度合同', en: 'Multi-year contracts' },
	parameters: [],
	message: {
		zh: '政府采购支出{procured}万元，大于公用经费{public}万元与项目支出{project}万元之和{sum}万元。请说明。',
		en: 'Procurement {procured} exceeds public {public} + project {project} = {sum} (10,000 yuan). Please explain.'
	},
	formula: '{procured} > {public} + {project} = {sum}',
	gradedByAmount: true
};
