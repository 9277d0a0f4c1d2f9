import type { Rule } from '../rule.ts';

export const ind01: Rule = {
	id: 'IND-01',
	version: 1,
	since: '2026-11-21',
	class: 'score',
	title: {
		zh: '未达标得满分（或高于应得分）',
		en: 'Full or near-full score despite a missed target'
	},
	explanation: {
		zh: '完成率不足100%，却得满分，或得分高于按完成率应得分0.5分以上。未达标仅由其他位置的数字得知的，降一级。',
		en: 'Completion is below 100 %, yet the score is full, or more than 0.5 above what the completion deserves. A step lower where only another place tells of the miss.'
	},
	basis: {
		zh: '《项目支出绩效评价管理办法》（财预〔2020〕10号）',
		en: 'Measures for performance evaluation of project spending (财预〔2020〕10号)'
	},
	falsePositives: {
		zh: '四舍五入；分档计分的模板',
		en: 'Rounding; templates with stepped scoring'
	},
	parameters: [
		{
			name: 'margin',
			default: '0.5',
			unit: '分',
			min: '0',
			max: '5',
			label: { zh: '允许高出', en: 'Allowed above' }
		}
	],
	message: {
		zh: '“{indicator}”指标值{target}，完成值{actual}[（另一处为{rival}）][，完成率{completion}，按比例应得{deserved}分]，实得{score}分（分值{weight}分）。请说明评分依据。',
		en: '“{indicator}”: target {target}, actual {actual}[ (another place: {rival})][, completion {completion}: {deserved} points deserved], {score} of {weight} given. What was the score based on?'
	},
	formula: '[{weight} × {completion} = {deserved} < {score}]',
	gradedByAmount: false
};
