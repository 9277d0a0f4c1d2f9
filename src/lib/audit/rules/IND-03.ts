import type { Rule } from '../rule.ts';

export const ind03: Rule = {
	id: 'IND-03',
	version: 1,
	since: '2026-11-21',
	class: 'score',
	title: { zh: '扣分无原因说明', en: 'Lost points without explanation' },
	explanation: {
		zh: '得分低于分值，“偏差原因分析及改进措施”栏空白。',
		en: 'Points were lost and the column for the reason is blank.'
	},
	basis: {
		zh: '《项目支出绩效评价管理办法》（财预〔2020〕10号）',
		en: 'Measures for performance evaluation of project spending (财预〔2020〕10号)'
	},
	falsePositives: { zh: '原因写在报告正文', en: 'The reason stands in the body of the report' },
	parameters: [],
	message: {
		zh: '“{indicator}”分值{weight}分得{score}分，扣{lost}分，未填偏差原因。请补充说明。',
		en: '“{indicator}”: {score} of {weight}, {lost} lost, and no reason given. Please supply one.'
	},
	formula: '{weight} − {score} = {lost}',
	gradedByAmount: false
};
