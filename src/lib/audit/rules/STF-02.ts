import type { Rule } from '../rule.ts';

export const stf02: Rule = {
	id: 'STF-02',
	version: 1,
	since: '2026-11-21',
	class: 'reconciliation',
	title: { zh: '人员控制率与复算不符', en: 'Stated control rate ≠ recomputed' },
	explanation: {
		zh: '表中所列控制率与同一行在职人数÷编制数的复算结果不一致，超出所印小数位的舍入误差。并试以其他人数复算，指出何者可得出所列数。',
		en: 'The stated control rate differs from in post ÷ establishment of the same row by more than the rounding of its print. Other headcounts of the report are tried, and the one that gives the stated rate is named.'
	},
	basis: {
		zh: '《预算绩效评价共性指标体系框架》（财预〔2013〕53号）',
		en: 'Common indicator framework (财预〔2013〕53号)'
	},
	falsePositives: {
		zh: '控制率只印整数；编制数为其他年度',
		en: 'Rate printed without decimals; establishment of another year'
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
		zh: '所列编制{establishment}人、在职{in_post}人，控制率应为{recomputed}，表列{stated}[（= {other} ÷ {establishment}，另一处所列人数为{other}人）]。请核对在职人数。',
		en: 'Establishment {establishment} and in post {in_post} give {recomputed}; the table states {stated}[ (= {other} ÷ {establishment}; another place states {other})]. Please check the headcount.'
	},
	formula: '{in_post} ÷ {establishment} = {recomputed} ≠ {stated}',
	gradedByAmount: false
};
