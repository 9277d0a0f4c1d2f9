import type { Rule } from '../rule.ts';

export const bud02: Rule = {
	id: 'BUD-02',
	version: 1,
	since: '2026-11-21',
	class: 'definition',
	title: { zh: '执行率口径不一致', en: 'Different denominators within one unit’s forms' },
	explanation: {
		zh: '同一单位的自评表中，一张表的执行率按年初预算数可复算，另一张按全年预算数可复算。',
		en: 'Of one unit’s forms, one states a rate that follows from the initial budget, another one that follows from the adjusted budget.'
	},
	basis: {
		zh: '《项目支出绩效评价管理办法》（财预〔2020〕10号）',
		en: 'Measures for performance evaluation of project spending (财预〔2020〕10号)'
	},
	falsePositives: { zh: '只有一张表', en: 'A single form' },
	parameters: [],
	message: {
		zh: '{by_initial_of}执行率{by_initial}按年初预算数{initial}万元计算，{by_adjusted_of}执行率{by_adjusted}按全年预算数{adjusted}万元计算。请统一口径。',
		en: 'The rate {by_initial} of {by_initial_of} rests on the initial budget {initial}, the rate {by_adjusted} of {by_adjusted_of} on the adjusted budget {adjusted} (10,000 yuan). Please use one definition.'
	},
	formula: '{executed_a} ÷ {initial} = {by_initial}；{executed_b} ÷ {adjusted} = {by_adjusted}',
	gradedByAmount: false
};
