import type { Rule } from '../rule.ts';

export const bud13: Rule = {
	id: 'BUD-13',
	version: 1,
	since: '2026-11-21',
	class: 'control',
	title: { zh: '支出超预算', en: 'Spending over budget' },
	explanation: {
		zh: '执行数大于全年预算数；未印全年预算数的，与年初预算加结转、调整之和或所印预算数比较。年初预算为零的见BUD-11，三公经费见SAN-01，政府采购见PRC-01。',
		en: 'Spending above the adjusted budget, or, where none is printed, above initial + carried in + adjustment or the budget that is. For budgets of zero see BUD-11, for the three public expenses SAN-01, for procurement PRC-01.'
	},
	basis: { zh: '《预算法》', en: 'Budget Law' },
	falsePositives: {
		zh: '所印预算为年初数；公用经费内部可以调剂',
		en: 'The budget printed is the initial one; transfers within public expenses are allowed'
	},
	parameters: [
		{
			name: 'tolerance',
			default: '0.01',
			unit: '万元',
			min: '0',
			max: '100',
			label: { zh: '允许差', en: 'Allowed difference' }
		},
		{
			name: 'large',
			default: '10',
			unit: '%',
			min: '0',
			max: '100',
			label: { zh: '明细行较大超支', en: 'Large for a line above' }
		},
		{
			name: 'large_wan',
			default: '1',
			unit: '万元',
			min: '0',
			max: '1000',
			label: { zh: '明细行较大超支金额', en: 'Large for a line from' }
		}
	],
	message: {
		zh: '“{line}”预算{budget}万元，支出{executed}万元，超出{over}万元（{rate}）。请说明超支原因及资金来源。',
		en: '“{line}”: budget {budget}, spent {executed}: {over} over ({rate}; 10,000 yuan). Please explain and name the source.'
	},
	formula: '{executed} − {budget} = {over}',
	gradedByAmount: true
};
