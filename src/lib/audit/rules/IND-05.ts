import type { Rule } from '../rule.ts';

export const ind05: Rule = {
	id: 'IND-05',
	version: 1,
	since: '2026-11-21',
	class: 'indicator',
	title: { zh: '完成值照抄指标值', en: 'Actuals copy targets' },
	explanation: {
		zh: '实际完成值与年度指标值逐字相同的指标占60%以上；80%以上、全部相同的更重。',
		en: '60 % and more of the actuals repeat their targets word for word; graver from 80 %, and where all do.'
	},
	basis: {
		zh: '《项目支出绩效评价管理办法》（财预〔2020〕10号）',
		en: 'Measures for performance evaluation of project spending (财预〔2020〕10号)'
	},
	falsePositives: { zh: '100%或期限类指标本可相同', en: '100 % and deadlines may well be equal' },
	parameters: [
		{
			name: 'some',
			default: '60',
			unit: '%',
			min: '0',
			max: '100',
			label: { zh: '提示', en: 'From' }
		},
		{
			name: 'most',
			default: '80',
			unit: '%',
			min: '0',
			max: '100',
			label: { zh: '较多', en: 'Most from' }
		}
	],
	message: {
		zh: '{total}项指标中{copied}项的完成值照抄指标值（{share}）。请提供实际完成数据。',
		en: '{copied} of {total} actuals repeat their targets ({share}). Please supply measured results.'
	},
	formula: '{copied} ÷ {total} = {share}',
	gradedByAmount: false
};
