import type { Rule } from '../rule.ts';

export const txt13: Rule = {
	id: 'TXT-13',
	version: 1,
	since: '2026-11-21',
	class: 'extraction',
	title: { zh: '同一内容跨表文字不一致', en: 'Same item worded differently' },
	explanation: {
		zh: '同一份材料中，同一栏目的文字在不同表中大致相同而有出入。',
		en: 'In one submission the text of one field is nearly the same in two forms, but not quite.'
	},
	basis: { zh: '材料一致性', en: 'Consistency' },
	falsePositives: { zh: '简写', en: 'Abbreviation' },
	parameters: [
		{
			name: 'distance',
			default: '30',
			unit: '%',
			min: '1',
			max: '100',
			label: { zh: '文字差异上限', en: 'Largest difference of words' }
		}
	],
	message: {
		zh: '“{label}”一处为“{one}”，另一处为“{two}”。请统一。',
		en: '“{label}” reads “{one}” in one place and “{two}” in another. Please use one wording.'
	},
	formula: '',
	gradedByAmount: false
};
