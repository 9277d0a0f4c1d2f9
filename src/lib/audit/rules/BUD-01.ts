import type { Rule } from '../rule.ts';

export const bud01: Rule = {
	id: 'BUD-01',
	version: 1,
	since: '2026-11-21',
	class: 'reconciliation',
	title: { zh: '执行率与复算不符', en: 'Stated execution rate ≠ recomputed' },
	explanation: {
		zh: '所列执行率与同一行执行数÷全年预算数不一致。若等于执行数÷年初预算数，或等于同一行的分值、得分，一并指出。',
		en: 'The stated execution rate differs from executed ÷ adjusted budget of the same row. If it equals executed ÷ initial, or the weight or score of the row, the finding says so.'
	},
	basis: {
		zh: '《项目支出绩效评价管理办法》（财预〔2020〕10号）及自评表填报说明',
		en: 'Measures for performance evaluation of project spending (财预〔2020〕10号) and the notes of its form'
	},
	falsePositives: {
		zh: '当地规定以年初预算数为分母',
		en: 'Local rules that take the initial budget as denominator'
	},
	parameters: [
		{
			name: 'slack',
			default: '0.005',
			unit: '个百分点',
			min: '0',
			max: '5',
			label: { zh: '舍入之外的允许差', en: 'Allowed difference beyond rounding' }
		}
	],
	message: {
		zh: '执行数{executed}万元 ÷ 全年预算数{adjusted}万元 = {recomputed}，所列执行率为{stated}[（等于执行数 ÷ 年初预算数{initial}万元）][（与同行得分或分值{slip}相同，疑为列填错）]。请说明执行率口径。',
		en: 'Executed {executed} ÷ adjusted {adjusted} (10,000 yuan) = {recomputed}; the form states {stated}[ (= executed ÷ initial {initial})][ (the same as the score or weight {slip}: probably typed in the wrong column)]. Please say how the rate is defined.'
	},
	formula: '{executed} ÷ {adjusted} = {recomputed} ≠ {stated}',
	gradedByAmount: false
};
