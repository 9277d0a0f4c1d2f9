import type { Rule } from '../rule.ts';

export const ind16: Rule = {
	id: 'IND-16',
	version: 1,
	since: '2026-11-21',
	class: 'indicator',
	title: { zh: '指标与资金内容不匹配', en: 'Indicator not attributable to the money' },
	explanation: {
		zh: '宏观指标（就业率、经济增长等）用于金额很小的专项，资金无法影响该结果。',
		en: 'A macro indicator, such as employment or growth, for a small fund that cannot move it.'
	},
	basis: {
		zh: '《核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）',
		en: 'Guidance on core targets and indicators (财预〔2021〕101号)'
	},
	falsePositives: { zh: '联合项目', en: 'Joint projects' },
	parameters: [
		{
			name: 'fund',
			default: '100',
			unit: '万元',
			min: '1',
			max: '10000',
			label: { zh: '专项金额上限', en: 'Funds below' }
		}
	],
	message: {
		zh: '“{indicator}”用于金额{amount}万元的“{programme}”，资金难以影响该指标。请改用与资金直接相关的指标。',
		en: '“{indicator}” is set for “{programme}” of {amount} × 10,000 yuan, which can hardly move it. Please choose one that follows from the money.'
	},
	formula: '',
	gradedByAmount: true
};
