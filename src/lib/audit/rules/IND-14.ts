import type { Rule } from '../rule.ts';

export const ind14: Rule = {
	id: 'IND-14',
	version: 2,
	since: '2026-11-28',
	class: 'indicator',
	title: { zh: '同一指标值前后不一致', en: 'Same indicator, different targets' },
	explanation: {
		zh: '同一单位同一年度的不同表中，名称相同或相互包含的指标，指标值不同；或年度目标所列的数与指标值不同。',
		en: 'In different forms of one unit and year, indicators of the same name, or of names that contain each other, have different targets; or the goal gives another number than the target.'
	},
	basis: { zh: '指标质量的一般要求', en: 'General requirements of indicator quality' },
	falsePositives: { zh: '考核对象不同', en: 'Different objects' },
	parameters: [],
	message: {
		zh: '“{one_name}”指标值为{one}，“{two_name}”指标值为{two}。若为同一指标，请说明以何者为准。',
		en: '“{one_name}” is set at {one}, “{two_name}” at {two}. If they are one, which holds?'
	},
	formula: '{one} ≠ {two}',
	gradedByAmount: false
};
