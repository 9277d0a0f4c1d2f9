import type { Rule } from '../rule.ts';

export const scr02: Rule = {
	id: 'SCR-02',
	version: 1,
	since: '2026-11-21',
	class: 'score',
	title: { zh: '分值合计不等于100', en: 'Weights do not sum to 100' },
	explanation: {
		zh: '各指标分值与预算执行分值（重复印刷只计一次）之和不等于100分。',
		en: 'The weights of the indicators and of budget execution (once, even if printed twice) do not add up to 100.'
	},
	basis: {
		zh: '《项目支出绩效评价管理办法》（财预〔2020〕10号）',
		en: 'Measures for performance evaluation of project spending (财预〔2020〕10号)'
	},
	falsePositives: {
		zh: '不适用指标的分值未重新分配',
		en: 'Weights of rows that do not apply were not shared out'
	},
	parameters: [
		{
			name: 'tolerance',
			default: '0.01',
			unit: '分',
			min: '0',
			max: '5',
			label: { zh: '允许差', en: 'Allowed difference' }
		}
	],
	message: {
		zh: '各项分值合计{sum}分，应为{full}分，相差{gap}分。请核对分值设置。',
		en: 'The weights add up to {sum}, not {full}: {gap} apart. Please check.'
	},
	formula: 'Σ = {sum} ≠ {full}',
	gradedByAmount: false
};
