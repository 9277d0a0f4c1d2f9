import type { Rule } from '../rule.ts';

export const bud04: Rule = {
	id: 'BUD-04',
	version: 1,
	since: '2026-11-21',
	class: 'reconciliation',
	title: {
		zh: '基本支出与项目支出合计不等于总支出',
		en: 'Basic + project ≠ total, or table split ≠ text split'
	},
	explanation: {
		zh: '同一张表或同一段文字中，基本支出与项目支出之和不等于总支出；或同一单位同一年度的基本支出、项目支出在不同位置数额不同。',
		en: 'Basic and project spending of one place do not add up to its total; or two places state different basic or project spending for one unit and year.'
	},
	basis: {
		zh: '《预算法实施条例》（部门预决算公开基本支出和项目支出）',
		en: 'Implementing regulations of the Budget Law (basic and project spending are disclosed)'
	},
	falsePositives: {
		zh: '另有经营支出、上缴上级支出；0.01的舍入差',
		en: 'Operating or transferred spending besides; rounding of 0.01'
	},
	parameters: [],
	message: {
		zh: '[基本支出{basic}万元 + 项目支出{project}万元 = {sum}万元，总支出为{total}万元，相差{gap}万元。][{split_line}一处为{one}万元、另一处为{two}万元，相差{difference}万元。]请说明划分依据，以何者为准。',
		en: '[Basic {basic} + project {project} = {sum}; the total is {total}: {gap} apart (10,000 yuan). ][{split_line}: one place states {one}, another {two}: {difference} apart (10,000 yuan). ]Please explain the split and say which holds.'
	},
	formula: '[{basic} + {project} = {sum} ≠ {total}][{one} ≠ {two}]',
	gradedByAmount: false
};
