import type { Rule } from '../rule.ts';

export const ind12: Rule = {
	id: 'IND-12',
	version: 1,
	since: '2026-11-21',
	class: 'indicator',
	title: { zh: '同一结果重复计分', en: 'Same result scored twice' },
	explanation: {
		zh: '同一张表中两行以上的指标值和完成值完全相同（数量类），同一结果重复得分；指标值相同而完成值不同的作存疑提示。',
		en: 'Two or more rows of one form have the same counted target and actual, so that one result scores twice; the same target with different actuals is arguable.'
	},
	basis: { zh: '指标质量的一般要求', en: 'General requirements of indicator quality' },
	falsePositives: { zh: '按设计设置的上下级指标', en: 'Parent and child by design' },
	parameters: [],
	message: {
		zh: '{indicator}的指标值同为{target}、完成值{actual}，合计{points}分，疑为同一结果重复计分。请说明各指标的区别。',
		en: '{indicator} share the target {target} (actual {actual}): {points} points together for what looks like one result. How do they differ?'
	},
	formula: '{+weight} = {points}',
	gradedByAmount: false
};
