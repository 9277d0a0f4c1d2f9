import type { Rule } from '../rule.ts';

export const txt08: Rule = {
	id: 'TXT-08',
	version: 1,
	since: '2026-11-21',
	class: 'extraction',
	title: { zh: '错别字、单位重复、名称误写', en: 'Typo, doubled unit, wrong name' },
	explanation: {
		zh: '单位重复（万元万元）、单位名称误写、词语重复。',
		en: 'A doubled unit of money, a misspelt name of a unit, a doubled word.'
	},
	basis: { zh: '文本质量', en: 'Quality of the text' },
	falsePositives: { zh: '方言或旧称', en: 'Dialect or former names' },
	parameters: [],
	message: {
		zh: '“{raw}”疑有误[，应为“{right}”]。请更正。',
		en: '“{raw}” looks wrong[; it should be “{right}”]. Please correct it.'
	},
	formula: '',
	gradedByAmount: false
};
