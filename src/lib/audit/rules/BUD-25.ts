import type { Rule } from '../rule.ts';

export const bud25: Rule = {
	id: 'BUD-25',
	version: 1,
	since: '2026-11-21',
	class: 'control',
	title: { zh: '职责外或跨期支出', en: 'Spending of another period' },
	explanation: {
		zh: '项目用途属于已经结束的时期：如2023年以后的疫情防控、2021年以后的脱贫攻坚。职责范围需人工核对。',
		en: 'The purpose of a programme belongs to a period that has ended, such as epidemic control after 2023. Whether it lies within the unit’s functions has to be checked by a person.'
	},
	basis: { zh: '《预算法》', en: 'Budget Law' },
	falsePositives: {
		zh: '区委区政府交办；清偿以前年度欠款',
		en: 'Ordered by the government; settling debts of earlier years'
	},
	parameters: [],
	message: {
		zh: '“{programme}”支出{amount}万元，其用途所属时期（至{ended}年）早于{year}年度。请说明支出的期间依据。',
		en: '“{programme}” spent {amount} × 10,000 yuan on a purpose whose period ended in {ended}, before {year}. Please explain.'
	},
	formula: '',
	gradedByAmount: true
};
