import type { Rule } from '../rule.ts';

export const scr07: Rule = {
	id: 'SCR-07',
	version: 1,
	since: '2026-11-21',
	class: 'score',
	title: { zh: '高分与重大问题并存', en: 'High score with serious findings' },
	explanation: {
		zh: '自评总分90分以上，而同一报告有S1或S2级的确定疑点。',
		en: 'A total of 90 and more although the same report has certain leads of S1 or S2.'
	},
	basis: { zh: '绩效评价审计实务', en: 'Audit practice' },
	falsePositives: { zh: '疑点与评分内容无关', en: 'The leads do not bear on what is scored' },
	parameters: [
		{
			name: 'high',
			default: '90',
			unit: '%',
			min: '50',
			max: '100',
			label: { zh: '高分', en: 'High from' }
		}
	],
	message: {
		zh: '自评总分{score}分，同一报告另有S1、S2级确定疑点，涉及{count}条规则（{found}）。请结合疑点复核评分。',
		en: 'The total is {score}; the report has certain leads of S1 or S2 by {count} rules ({found}). Please review the score in their light.'
	},
	formula: '',
	gradedByAmount: false
};
