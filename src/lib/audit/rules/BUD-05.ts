import type { Rule } from '../rule.ts';

export const bud05: Rule = {
	id: 'BUD-05',
	version: 1,
	since: '2026-11-21',
	class: 'reconciliation',
	title: { zh: '人员经费与公用经费合计不等于基本支出', en: 'Personnel + public ≠ basic' },
	explanation: {
		zh: '同一处所列人员经费与公用经费之和不等于基本支出。',
		en: 'Personnel and public expenses of one place do not add up to its basic spending.'
	},
	basis: { zh: '《预算法实施条例》', en: 'Implementing regulations of the Budget Law' },
	falsePositives: {
		zh: '对个人和家庭的补助另列；0.01的舍入差',
		en: 'Subsidies to individuals printed apart; rounding of 0.01'
	},
	parameters: [],
	message: {
		zh: '人员经费{personnel}万元 + 公用经费{public}万元 = {sum}万元，基本支出为{basic}万元，相差{gap}万元。请核对。',
		en: 'Personnel {personnel} + public {public} = {sum}; basic spending is {basic}: {gap} apart (10,000 yuan). Please check.'
	},
	formula: '{personnel} + {public} = {sum} ≠ {basic}',
	gradedByAmount: false
};
