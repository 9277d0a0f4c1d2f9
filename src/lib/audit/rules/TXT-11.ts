import type { Rule } from '../rule.ts';

export const txt11: Rule = {
	id: 'TXT-11',
	version: 1,
	since: '2026-11-21',
	class: 'gap',
	title: { zh: '要素缺失', en: 'Missing elements' },
	explanation: {
		zh: '自评类文件缺少标题或日期。',
		en: 'A self-evaluation without a title or without a date.'
	},
	basis: {
		zh: '《预算法实施条例》（公开要求）',
		en: 'Implementing regulations of the Budget Law (disclosure)'
	},
	falsePositives: { zh: '转换时丢失', en: 'Lost in conversion' },
	parameters: [],
	message: {
		zh: '报告缺少{missing}。请补充。',
		en: 'The report has no {missing_en}. Please supply it.'
	},
	formula: '',
	gradedByAmount: false
};
