import type { Rule } from '../rule.ts';

export const ind09: Rule = {
	id: 'IND-09',
	version: 1,
	since: '2026-11-21',
	class: 'gap',
	title: { zh: '缺数量指标或必设指标空缺', en: 'Missing quantity or quality indicator' },
	explanation: {
		zh: '绩效指标中数量指标或质量指标一行都没有填。',
		en: 'No row of the quantity indicators, or of the quality indicators, is filled.'
	},
	basis: {
		zh: '《核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）',
		en: 'Guidance on core targets and indicators (财预〔2021〕101号)'
	},
	falsePositives: { zh: '“/”表示不适用', en: 'A slash means not applicable' },
	parameters: [],
	message: {
		zh: '指标表{missing}指标空缺[（该行留空：{row}）]。请补充量化的{missing}指标。',
		en: 'The indicator table has no {missing_en} indicator[ (the row is blank: {row})]. Please add one that can be counted.'
	},
	formula: '',
	gradedByAmount: false
};
