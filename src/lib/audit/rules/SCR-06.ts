import type { Rule } from '../rule.ts';

export const scr06: Rule = {
	id: 'SCR-06',
	version: 1,
	since: '2026-11-21',
	class: 'score',
	title: { zh: '等级与得分不符', en: 'Grade does not fit the score' },
	explanation: {
		zh: '评价等级与得分不符：优90分以上，良80–90分，中60–80分，差60分以下。',
		en: 'The grade does not fit the score: 优 from 90, 良 from 80, 中 from 60, 差 below.'
	},
	basis: {
		zh: '《项目支出绩效评价管理办法》（财预〔2020〕10号）',
		en: 'Measures for performance evaluation of project spending (财预〔2020〕10号)'
	},
	falsePositives: { zh: '地方另有等级划分', en: 'Local grade scale' },
	parameters: [],
	message: {
		zh: '总分{score}分，应评为“{expected}”，所列等级为“{grade}”。请核对。',
		en: 'A total of {score} is “{expected}”; the form says “{grade}”. Please check.'
	},
	formula: '{score} → {expected}',
	gradedByAmount: false
};
