import type { Rule } from '../rule.ts';

export const ind25: Rule = {
	id: 'IND-25',
	version: 1,
	class: 'score',
	title: { zh: '无指标值、无完成值仍得分', en: 'Points without target and result' },
	explanation: {
		zh: '指标的指标值和实际完成值都空白，却有得分。',
		en: 'An indicator has neither a target nor a result, and has points.'
	},
	basis: {
		zh: '《项目支出绩效评价管理办法》（财预〔2020〕10号）',
		en: 'Measures for performance evaluation of project spending (财预〔2020〕10号)'
	},
	falsePositives: {
		zh: '指标值写在指标名称中',
		en: 'The target stands inside the name of the indicator'
	},
	parameters: [
		{
			name: 'large',
			default: '20',
			unit: '分',
			min: '0',
			max: '100',
			label: { zh: '较重的分数', en: 'Points from which it is grave' }
		}
	],
	message: {
		zh: '{count}项指标没有指标值和完成值，却得{points}分（分值{weights}分）：{row}。请说明评分依据。',
		en: '{count} indicators without target and result have {points} of {weights} points: {row}. What are the points for?'
	},
	formula: '{points}',
	gradedByAmount: false
};
