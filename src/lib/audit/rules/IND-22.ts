import type { Rule } from '../rule.ts';

export const ind22: Rule = {
	id: 'IND-22',
	version: 1,
	since: '2026-11-21',
	class: 'indicator',
	title: { zh: '权重过度集中或覆盖率低', en: 'Weight concentrated or low coverage' },
	explanation: {
		zh: '一个指标20分以上，其金额却不到支出的5%；或效益指标的全部分值压在一个定性指标上。',
		en: 'One indicator of 20 points and more covers less than 5 % of the money; or all points of benefit rest on one qualitative row.'
	},
	basis: {
		zh: '《核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）',
		en: 'Guidance on core targets and indicators (财预〔2021〕101号)'
	},
	falsePositives: { zh: '小项目', en: 'Small projects' },
	parameters: [
		{
			name: 'points',
			default: '20',
			unit: '分',
			min: '5',
			max: '100',
			label: { zh: '分值', en: 'Points from' }
		},
		{
			name: 'share',
			default: '5',
			unit: '%',
			min: '0',
			max: '100',
			label: { zh: '资金覆盖率', en: 'Share of money below' }
		}
	],
	message: {
		zh: '“{indicator}”{weight}分[，所涉金额{amount}万元仅占支出{total}万元的{share}][{lone}，为定性指标，占全部效益分值]。请调整权重。',
		en: '“{indicator}” has {weight} points[ and covers {amount} of {total} × 10,000 yuan ({share})][{lone} and is qualitative: all points of benefit rest on it]. Please spread the weight.'
	},
	formula: '[{amount} ÷ {total} = {share}]',
	gradedByAmount: false
};
