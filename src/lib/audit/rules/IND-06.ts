import type { Rule } from '../rule.ts';

export const ind06: Rule = {
	id: 'IND-06',
	version: 1,
	since: '2026-11-21',
	class: 'indicator',
	title: { zh: '完成值为区间（带≥≤）', en: 'Actual written as an inequality' },
	explanation: {
		zh: '实际完成值带有≥、≤等符号，没有实测数；过半的更重。',
		en: 'Actuals carry ≥ or ≤ and give no measured value; graver where half of them do.'
	},
	basis: {
		zh: '《项目支出绩效评价管理办法》（财预〔2020〕10号）',
		en: 'Measures for performance evaluation of project spending (财预〔2020〕10号)'
	},
	falsePositives: { zh: '满意度按“≥”报告', en: 'Satisfaction reported as ≥' },
	parameters: [
		{
			name: 'half',
			default: '50',
			unit: '%',
			min: '0',
			max: '100',
			label: { zh: '较多', en: 'Many from' }
		}
	],
	message: {
		zh: '{total}项指标中{open}项的完成值是区间（{share}），没有实测数。请填报实际数值。',
		en: '{open} of {total} actuals are inequalities ({share}), not measured values. Please report what was measured.'
	},
	formula: '{open} ÷ {total} = {share}',
	gradedByAmount: false
};
