import type { Rule } from '../rule.ts';

export const bud08: Rule = {
	id: 'BUD-08',
	version: 2,
	since: '2026-11-28',
	class: 'reconciliation',
	title: { zh: '明细合计不等于上级行', en: 'Detail lines ≠ parent line' },
	explanation: {
		zh: '完整明细之和不等于上级行；“其中”只列部分时，明细之和大于上级行才提示；项目汇总表以任一列相符为清单完整。',
		en: 'Complete details do not add up to their parent line; of a partial list only a sum above the parent counts; a table of programmes is complete where one of its columns adds up.'
	},
	basis: { zh: '表内、文内数字的算术关系', en: 'Arithmetic of the figures printed' },
	falsePositives: { zh: '四舍五入', en: 'Rounding' },
	parameters: [],
	message: {
		zh: '{column}：“{parent_line}”为{parent}万元，所列明细{child}万元，合计{sum}万元，相差{gap}万元。请核对明细。',
		en: '{column}: “{parent_line}” is {parent}; its details {child} add up to {sum}: {gap} apart (10,000 yuan). Please check.'
	},
	formula: '{+child} = {sum} ≠ {parent}',
	gradedByAmount: false
};
