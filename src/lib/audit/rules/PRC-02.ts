import type { Rule } from '../rule.ts';

export const prc02: Rule = {
	id: 'PRC-02',
	version: 1,
	since: '2026-11-21',
	class: 'control',
	title: { zh: '采购预算超过可用预算', en: 'Procurement budget exceeds the available budget' },
	explanation: {
		zh: '政府采购预算大于单位年初预算总额，或大于公用经费与项目支出的年初预算之和。',
		en: 'The procurement budget is more than the whole initial budget of the unit, or than its initial budget for public expenses and projects.'
	},
	basis: {
		zh: '《政府采购法》；部门预算须单列政府采购预算（财库〔2001〕52号）',
		en: 'Government Procurement Law; procurement budgets are a part of department budgets (财库〔2001〕52号)'
	},
	falsePositives: {
		zh: '年中追加后调整了采购预算；为其他单位集中采购',
		en: 'Raised after additions; procurement for other units'
	},
	parameters: [],
	message: {
		zh: '政府采购预算{procurement}万元，大于{of}{available}万元，超出{over}万元。请说明采购预算的资金来源。',
		en: 'The procurement budget {procurement} exceeds {of_en} {available} by {over} (10,000 yuan). Where does the money come from?'
	},
	formula: '{procurement} − {available} = {over}',
	gradedByAmount: true
};
