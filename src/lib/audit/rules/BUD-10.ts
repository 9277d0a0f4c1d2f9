import type { Rule } from '../rule.ts';

export const bud10: Rule = {
	id: 'BUD-10',
	version: 1,
	since: '2026-11-21',
	class: 'control',
	title: { zh: '预算调整幅度过大', en: 'Large budget revision' },
	explanation: {
		zh: '全年预算数与年初预算数相差超过阈值且不少于5万元；只印调整数的按调整数计算。国家政策、不可抗力、上级临时交办引起的调整，公式本应剔除，表上不可见，未剔除。',
		en: 'The adjusted budget differs from the initial one by more than the threshold and by 50,000 yuan at least; where only the adjustment is printed it is used. Changes ordered by policy, force majeure or a superior should be left out by the formula; forms do not show them, so they are in.'
	},
	basis: {
		zh: '《预算绩效评价共性指标体系框架》（财预〔2013〕53号）预算调整率',
		en: 'Common indicator framework (财预〔2013〕53号): budget revision rate'
	},
	falsePositives: {
		zh: '政策性或上级交办的追加；年中调剂',
		en: 'Additions by policy or by order; transfers within the year'
	},
	parameters: [
		{
			name: 'notable',
			default: '10',
			unit: '%',
			min: '0',
			max: '100',
			label: { zh: '提示', en: 'Noted above' }
		},
		{
			name: 'large',
			default: '20',
			unit: '%',
			min: '0',
			max: '200',
			label: { zh: '较大', en: 'Large above' }
		},
		{
			name: 'very_large',
			default: '50',
			unit: '%',
			min: '0',
			max: '500',
			label: { zh: '很大', en: 'Very large above' }
		},
		{
			name: 'floor',
			default: '5',
			unit: '万元',
			min: '0',
			max: '1000',
			label: { zh: '最小调整额', en: 'Smallest change' }
		}
	],
	message: {
		zh: '[{programme}][（年度资金总额为0，按{source}）]年初预算{initial}万元，调整{change}万元，调整幅度{rate}。请说明调整原因及批准文件。',
		en: '[{programme}: ][total row is 0, by {source}: ]initial budget {initial}, revised by {change} (10,000 yuan): {rate}. Please give the reasons and the approvals.'
	},
	formula: '{change} ÷ {initial} = {rate}',
	gradedByAmount: true
};
