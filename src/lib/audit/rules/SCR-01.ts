import type { Rule } from '../rule.ts';

export const scr01: Rule = {
	id: 'SCR-01',
	version: 1,
	since: '2026-11-21',
	class: 'score',
	title: { zh: '得分越界', en: 'Score exceeds its weight or is negative' },
	explanation: { zh: '得分大于分值，或为负数。', en: 'A score above its weight, or below zero.' },
	basis: {
		zh: '《项目支出绩效评价管理办法》（财预〔2020〕10号）',
		en: 'Measures for performance evaluation of project spending (财预〔2020〕10号)'
	},
	falsePositives: { zh: '列错位（见TXT-09）', en: 'Column shift (see TXT-09)' },
	parameters: [],
	message: {
		zh: '“{indicator}”分值{weight}分，得分{score}分，超出范围。请核对。',
		en: '“{indicator}” scores {score} of {weight}. Please check.'
	},
	formula: '{score} > {weight}',
	gradedByAmount: false
};
