import type { Rule } from '../rule.ts';

export const prc01: Rule = {
	id: 'PRC-01',
	version: 1,
	since: '2026-11-21',
	class: 'control',
	title: { zh: '政府采购执行率异常', en: 'Procurement execution out of range' },
	explanation: {
		zh: '政府采购决算数不足预算数的80%，或超过预算数。',
		en: 'Procurement below 80 % of its budget, or above it.'
	},
	basis: {
		zh: '《政府采购法》；部门预算须单列政府采购预算（财库〔2001〕52号）',
		en: 'Government Procurement Law; procurement budgets are a part of department budgets (财库〔2001〕52号)'
	},
	falsePositives: { zh: '招标节约', en: 'Savings from bidding' },
	parameters: [
		{
			name: 'low',
			default: '80',
			unit: '%',
			min: '0',
			max: '100',
			label: { zh: '执行率下限', en: 'Lowest rate' }
		}
	],
	message: {
		zh: '政府采购预算{budget}万元，执行{executed}万元，执行率{rate}。请说明原因。',
		en: 'Procurement: budget {budget}, executed {executed} (10,000 yuan): {rate}. Please explain.'
	},
	formula: '{executed} ÷ {budget} = {rate}',
	gradedByAmount: true
};
