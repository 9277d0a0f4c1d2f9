import type { Rule } from '../rule.ts';

export const scr05: Rule = {
	id: 'SCR-05',
	version: 1,
	since: '2026-11-21',
	class: 'score',
	title: { zh: '执行率得分不符', en: 'Execution score ≠ rate × weight' },
	explanation: {
		zh: '预算执行得分既不等于复算执行率×分值，或与所列执行率×分值不一致，相差0.1分以上。',
		en: 'The execution score differs from the recomputed, or from the stated, rate × weight by more than 0.1.'
	},
	basis: {
		zh: '《项目支出绩效评价管理办法》（财预〔2020〕10号）',
		en: 'Measures for performance evaluation of project spending (财预〔2020〕10号)'
	},
	falsePositives: { zh: '地方分档计分', en: 'Stepped local scales' },
	parameters: [
		{
			name: 'margin',
			default: '0.1',
			unit: '分',
			min: '0',
			max: '5',
			label: { zh: '允许差', en: 'Allowed difference' }
		}
	],
	message: {
		zh: '预算执行分值{weight}分、得分{score}分，按{basis}执行率{rate}应得{deserved}分。请说明评分依据。',
		en: 'Budget execution scores {score} of {weight}; the {basis_en} rate {rate} gives {deserved}. What was the score based on?'
	},
	formula: '{rate} × {weight} = {deserved} ≠ {score}',
	gradedByAmount: false
};
