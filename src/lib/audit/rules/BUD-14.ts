import type { Rule } from '../rule.ts';

export const bud14: Rule = {
	id: 'BUD-14',
	version: 1,
	since: '2026-11-21',
	class: 'control',
	title: { zh: '执行率偏低', en: 'Low execution' },
	explanation: {
		zh: '执行数占全年预算数（或所印唯一预算数）不足90%；不足80%的更重。明细行只作提示。',
		en: 'Spending below 90 % of the adjusted budget (or of the only budget printed), graver below 80 %. Small lines are for information.'
	},
	basis: {
		zh: '财政部门自评表填报说明（执行率不足90%须说明）',
		en: 'Notes of fiscal self-evaluation forms (less than 90 % has to be explained)'
	},
	falsePositives: {
		zh: '年末冻结；三公节约；所印为年初预算',
		en: 'Year-end freeze; savings; the budget printed is the initial one'
	},
	parameters: [
		{
			name: 'low',
			default: '90',
			unit: '%',
			min: '0',
			max: '100',
			label: { zh: '偏低', en: 'Low below' }
		},
		{
			name: 'very_low',
			default: '80',
			unit: '%',
			min: '0',
			max: '100',
			label: { zh: '很低', en: 'Very low below' }
		}
	],
	message: {
		zh: '“{line}”预算{budget}万元，执行{executed}万元，执行率{rate}。请说明执行偏低的原因。',
		en: '“{line}”: budget {budget}, spent {executed} (10,000 yuan): {rate}. Please explain.'
	},
	formula: '{executed} ÷ {budget} = {rate}',
	gradedByAmount: true
};
