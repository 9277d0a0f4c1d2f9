import type { Rule } from '../rule.ts';

export const scr04: Rule = {
	id: 'SCR-04',
	version: 2,
	since: '2026-11-28',
	class: 'reconciliation',
	title: { zh: '得分合计不等于总分', en: 'Scores do not sum to the total' },
	explanation: {
		zh: '各指标得分与预算执行得分（重复印刷只计一次）之和不等于自评总分；或正文所述得分与自评表总分不同。',
		en: 'The scores of the indicators and of budget execution (once, even if printed twice) do not add up to the stated total; or the text states another one than the form.'
	},
	basis: {
		zh: '《项目支出绩效评价管理办法》（财预〔2020〕10号）',
		en: 'Measures for performance evaluation of project spending (财预〔2020〕10号)'
	},
	falsePositives: { zh: '得分四舍五入', en: 'Rounded scores' },
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
		zh: '[各项得分合计{sum}分，自评总分为{total}分，相差{gap}分][正文所述自评得分{told}分，自评表总分{filled}分]。请核对评分。',
		en: '[The scores add up to {sum}; the stated total is {total}: {gap} apart][The text states a score of {told}, the form {filled}]. Please check.'
	},
	formula: '[Σ = {sum} ≠ {total}][{told} ≠ {filled}]',
	gradedByAmount: false
};
