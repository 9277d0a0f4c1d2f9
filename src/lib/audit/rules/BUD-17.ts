import type { Rule } from '../rule.ts';

export const bud17: Rule = {
	id: 'BUD-17',
	version: 1,
	since: '2026-11-21',
	class: 'reconciliation',
	title: { zh: '年初预算跨表矛盾', en: 'Initial budget contradicts between places' },
	explanation: {
		zh: '同一单位同一年度，不同位置的年初预算不一致：同一口径两处不同；项目年初预算合计超过单位的项目年初预算或单位年初预算总额。',
		en: 'Initial budgets of one unit and year that exclude each other: two figures of one scope; programmes that exceed the unit’s initial budget for projects or in all.'
	},
	basis: { zh: '同一数据在不同位置应当一致', en: 'One figure is the same wherever it stands' },
	falsePositives: {
		zh: '一处为申报数、另一处为批复数',
		en: 'One is what was asked for, the other what was approved'
	},
	parameters: [],
	message: {
		zh: '{one_name}为{one}万元，{two_name}为{two}万元，二者矛盾，相差{gap}万元。请说明以何者为准。',
		en: '{one_name}: {one}; {two_name}: {two} (10,000 yuan). They exclude each other by {gap}. Which holds?'
	},
	formula: '{two} − {one} = {gap}',
	gradedByAmount: false
};
