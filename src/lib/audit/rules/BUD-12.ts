import type { Rule } from '../rule.ts';

export const bud12: Rule = {
	id: 'BUD-12',
	version: 1,
	since: '2026-11-21',
	class: 'definition',
	title: { zh: '全年预算等于执行数', en: 'Adjusted budget set equal to spending' },
	explanation: {
		zh: '全年预算数与执行数分毫不差，又不同于年初预算数，执行率100%因此没有意义。对照按年初预算计算的执行率。',
		en: 'The adjusted budget equals spending to the cent and differs from the initial one, so that an execution rate of 100 % says nothing. The rate against the initial budget stands beside it.'
	},
	basis: {
		zh: '《项目支出绩效评价管理办法》（财预〔2020〕10号）',
		en: 'Measures for performance evaluation of project spending (财预〔2020〕10号)'
	},
	falsePositives: { zh: '零余额管理下按设计收回结余', en: 'Balances are swept by design' },
	parameters: [],
	message: {
		zh: '{line}全年预算数与执行数同为{executed}万元，年初预算数为{initial}万元[，按年初预算计算执行率为{rate}]。请说明全年预算的调整依据。',
		en: '{line}: adjusted budget and spending are both {executed}, the initial budget was {initial} (10,000 yuan)[: {rate} against it]. What was the adjustment based on?'
	},
	formula: '[{executed} ÷ {initial} = {rate}]',
	gradedByAmount: true
};
