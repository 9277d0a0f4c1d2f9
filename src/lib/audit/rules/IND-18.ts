import type { Rule } from '../rule.ts';

export const ind18: Rule = {
	id: 'IND-18',
	version: 1,
	since: '2026-11-21',
	class: 'indicator',
	title: { zh: '目标与指标、结果脱节', en: 'Goal without indicator or result' },
	explanation: {
		zh: '年度目标、重点工作的内容在指标、项目、正文数量和完成情况中都找不到对应。',
		en: 'What a yearly goal or key task speaks about is found in no indicator, programme, count or account of results.'
	},
	basis: {
		zh: '《中共中央 国务院关于全面实施预算绩效管理的意见》',
		en: 'Opinions on full implementation of budget performance management'
	},
	falsePositives: { zh: '同义不同词', en: 'Synonyms' },
	parameters: [],
	message: {
		zh: '年度目标{goal}没有对应的指标或完成情况。请补充。',
		en: 'No indicator or result answers the goals {goal}. Please supply one.'
	},
	formula: '',
	gradedByAmount: false
};
