import type { Rule } from '../rule.ts';

export const ind21: Rule = {
	id: 'IND-21',
	version: 1,
	since: '2026-11-21',
	class: 'indicator',
	title: { zh: '只报过程或意图', en: 'Activity or intention instead of result' },
	explanation: {
		zh: '年度目标的“实际完成情况”没有数字，照抄预期目标，或只写推进、确保、加强等过程；项目的结果写成“是为了”“确保”等意图。',
		en: 'The account of a goal has no number, repeats the goal, or tells of promoting, ensuring, strengthening only; or the result of a programme is told as what its money is meant for.'
	},
	basis: {
		zh: '《中共中央 国务院关于全面实施预算绩效管理的意见》',
		en: 'Opinions on full implementation of budget performance management'
	},
	falsePositives: { zh: '附件另有说明', en: 'Told in an annex' },
	parameters: [],
	message: {
		zh: '[目标“{goal}”的完成情况为“{result}”，][{copied}][{programmes}个项目的结果写成意图：{intention}，]没有可核查的结果。请补充结果数据。',
		en: '[The result of “{goal}” reads “{result}”: ][{copied_en} ][The results of {programmes} programmes are intentions: {intention}; ]nothing in it can be checked. Please supply results.'
	},
	formula: '',
	gradedByAmount: false
};
