import type { Rule } from '../rule.ts';

export const ind07: Rule = {
	id: 'IND-07',
	version: 1,
	since: '2026-11-21',
	class: 'indicator',
	title: { zh: '指标值偏低（偏离大于30%）', en: 'Target set too low' },
	explanation: {
		zh: '完成值优于指标值超过30%（严格大于）。',
		en: 'The actual is better than the target by more than 30 % (strictly).'
	},
	basis: {
		zh: '《项目支出绩效评价管理办法》（财预〔2020〕10号）',
		en: 'Measures for performance evaluation of project spending (财预〔2020〕10号)'
	},
	falsePositives: {
		zh: '上级计划下达的指标；需求驱动的数量',
		en: 'Targets fixed by a superior plan; demand-driven counts'
	},
	parameters: [
		{
			name: 'limit',
			default: '30',
			unit: '%',
			min: '0',
			max: '500',
			label: { zh: '偏离上限', en: 'Largest deviation' }
		}
	],
	message: {
		zh: '“{indicator}”指标值{target}，完成值{actual}，优于指标值{deviation}。请说明指标值的测算依据。',
		en: '“{indicator}”: target {target}, actual {actual}: {deviation} better. What was the target based on?'
	},
	formula: '{deviation} > {limit}',
	gradedByAmount: false
};
