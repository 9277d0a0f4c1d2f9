import type { Rule } from '../rule.ts';

export const ind02: Rule = {
	id: 'IND-02',
	version: 1,
	since: '2026-11-21',
	class: 'score',
	title: { zh: '达标却扣分', en: 'Points lost although the target was met' },
	explanation: {
		zh: '完成值达到指标值（或文字相同），得分却低于分值。定性指标在档内评分的，以及同一行另有矛盾数字的，只作存疑提示。',
		en: 'The actual meets the target (or repeats its words), yet points were lost. Qualitative rows may be scored within a tier, and rows that another figure contradicts may deserve the loss: both are arguable.'
	},
	basis: {
		zh: '《项目支出绩效评价管理办法》（财预〔2020〕10号）',
		en: 'Measures for performance evaluation of project spending (财预〔2020〕10号)'
	},
	falsePositives: {
		zh: '定性指标按档计分；完成值过高而扣减',
		en: 'Tiered scoring of qualitative rows; reductions for overshooting'
	},
	parameters: [],
	message: {
		zh: '“{indicator}”指标值{target}，完成值{actual}，已达标，分值{weight}分却只得{score}分。请说明扣分依据。',
		en: '“{indicator}”: target {target}, actual {actual}: met, yet {score} of {weight} points. What was the loss based on?'
	},
	formula: '{weight} − {score} = {lost}',
	gradedByAmount: false
};
