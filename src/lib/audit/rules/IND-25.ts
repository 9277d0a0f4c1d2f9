import type { Rule } from '../rule.ts';

export const ind25: Rule = {
	id: 'IND-25',
	version: 2,
	since: '2026-11-28',
	class: 'score',
	title: { zh: '无完成值仍得分', en: 'Points without a result' },
	explanation: {
		zh: '指标的实际完成值空白（有的连指标值也空白），却有得分。',
		en: 'An indicator has no result, or neither target nor result, and has points.'
	},
	basis: {
		zh: '《项目支出绩效评价管理办法》（财预〔2020〕10号）',
		en: 'Measures for performance evaluation of project spending (财预〔2020〕10号)'
	},
	falsePositives: {
		zh: '完成情况写在备注中；指标值写在指标名称中',
		en: 'The result stands among the remarks; the target stands inside the name of the indicator'
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
		zh: '[{nothing}项指标没有指标值和完成值][{no_result}项指标没有完成值]，却得{points}分（分值{weights}分）：{row}。请说明评分依据。',
		en: '[{nothing} indicators without target and result][{no_result} indicators without a result] have {points} of {weights} points: {row}. What are the points for?'
	},
	formula: '{points}',
	gradedByAmount: false
};
