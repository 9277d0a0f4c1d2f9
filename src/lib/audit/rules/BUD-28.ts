import type { Rule } from '../rule.ts';

export const bud28: Rule = {
	id: 'BUD-28',
	version: 1,
	since: '2026-11-28',
	class: 'reconciliation',
	title: { zh: '其他比率与资金不符', en: 'Another stated rate does not follow from the money' },
	explanation: {
		zh: '预算调整率、资金使用率、结转结余率、“三公”经费控制率、政府采购执行率、增减幅度，正文或指标所列的数，用同一报告的资金无论取哪个口径都算不出来。',
		en: 'A stated rate of revision, use, balance, official expenses, procurement or growth that no quotient of the money of the same report gives.'
	},
	basis: {
		zh: '《预算绩效评价共性指标体系框架》（财预〔2013〕53号）',
		en: 'Framework of common indicators of performance evaluation (财预〔2013〕53号)'
	},
	falsePositives: {
		zh: '剔除政策性调整；口径只含部分资金',
		en: 'Adjustments by policy left out; a scope of some funds only'
	},
	parameters: [
		{
			name: 'slack',
			default: '0.06',
			unit: '个百分点',
			min: '0',
			max: '5',
			label: { zh: '复算允许差', en: 'Allowed difference of the rate' }
		}
	],
	message: {
		zh: '“{of}”所列为{stated}，按{first_name}{first}万元、{second_name}{second}万元复算为{recomputed}。请说明口径。',
		en: '“{of}” is stated as {stated}; {first_name} {first} and {second_name} {second} (10,000 yuan) give {recomputed}. What is it a rate of?'
	},
	names: {
		adjustment: { zh: '预算调整额', en: 'the revision' },
		initial: { zh: '年初预算', en: 'the initial budget' },
		adjusted: { zh: '全年预算', en: 'the whole-year budget' },
		budget: { zh: '预算', en: 'the budget' },
		executed: { zh: '支出', en: 'spending' },
		'carry-out': { zh: '结转结余', en: 'the balance' },
		prior: { zh: '上年', en: 'the year before' },
		current: { zh: '本年', en: 'this year' }
	},
	formula: '{first} ÷ {second} → {recomputed} ≠ {stated}',
	gradedByAmount: false
};
