import type { Rule } from '../rule.ts';

export const cmp05: Rule = {
	id: 'CMP-05',
	version: 1,
	since: '2026-11-28',
	class: 'reconciliation',
	title: { zh: '与上年报告衔接不上', en: 'Does not follow from the year before' },
	explanation: {
		zh: '本年列的上年结转与上年报告的年末结转不符，或本年表中的上年决算数与上年本表的决算数不符。',
		en: 'What is carried in differs from what the report of the year before carried out, or the column of the year before differs from that year’s own form.'
	},
	basis: { zh: '《预算法》；基础数据表', en: 'Budget Law; base data table' },
	falsePositives: {
		zh: '财政收回存量资金；上年数据经审定调整；口径变化',
		en: 'Balances swept by the finance office; figures of the year before were revised; change of scope'
	},
	parameters: [],
	message: {
		zh: '“{line}”{what_now}{now}万元，上年报告{what_prior}{prior}万元，相差{gap}万元。请说明差额。',
		en: '“{line}”: {now} here, {prior} in the report of the year before: {gap} apart (10,000 yuan). Please explain.'
	},
	formula: '{now} − {prior} = {gap}',
	gradedByAmount: false
};
