import type { Rule } from '../rule.ts';

export const ind10: Rule = {
	id: 'IND-10',
	version: 1,
	since: '2026-11-21',
	class: 'indicator',
	title: { zh: '指标名与计量不匹配', en: 'Indicator name and measure mismatch' },
	explanation: {
		zh: '指标名称与计量单位不相容（租金用平方米、户数用人）、缺计量单位、名称看不出计量什么，或一行含两件事。',
		en: 'The unit does not fit the name (rent in square metres, households in persons), the unit is missing, the name does not say what is measured, or one row holds two matters.'
	},
	basis: {
		zh: '《核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）',
		en: 'Guidance on core targets and indicators (财预〔2021〕101号)'
	},
	falsePositives: { zh: '地方惯用简称', en: 'Local abbreviations' },
	parameters: [],
	message: {
		zh: '{count}项指标{kind}：{row}。请规范指标名称和计量单位。',
		en: '{count} indicators: {kind_en}: {row}. Please put name and unit right.'
	},
	formula: '',
	gradedByAmount: false
};
