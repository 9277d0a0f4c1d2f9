import type { Rule } from '../rule.ts';

export const bud15: Rule = {
	id: 'BUD-15',
	version: 2,
	since: '2026-11-28',
	class: 'reconciliation',
	title: { zh: '结转结余恒等式不平', en: 'Carry-over identity broken' },
	explanation: {
		zh: '上年结转 + 年初预算 + 调整 − 实际支出 − 结转结余 ≠ 0。五个数都有记载才核对；没有上年结转、却有全年预算数的，以全年预算数 − 支出核对，作存疑提示。',
		en: 'Carried in + initial + adjustment − executed − carried out ≠ 0. Tested only where all five figures are stated; without what was carried in, whole-year budget − executed is held against what is left, and is arguable.'
	},
	basis: {
		zh: '《国务院办公厅关于进一步做好盘活财政存量资金工作的通知》（国办发〔2014〕70号）；《预算法》',
		en: 'Notice on idle fiscal funds (国办发〔2014〕70号); Budget Law'
	},
	falsePositives: {
		zh: '财政收回结余、退款、划转其他单位',
		en: 'Balances swept back, refunds, transfers to another unit'
	},
	parameters: [],
	message: {
		zh: '[{programme}：][上年结转{carry_in}万元 + 年初预算{initial}万元 + 调整{adjustment}万元 − 实际支出{executed}万元][全年预算{budget}万元 − 支出{spent}万元] = {expected}万元，报告结余{carry_out}万元，相差{gap}万元。请说明差额去向。',
		en: '[{programme}: ][carried in {carry_in} + initial {initial} + adjustment {adjustment} − executed {executed}][whole-year budget {budget} − executed {spent}] = {expected}; the report states {carry_out}: {gap} apart (10,000 yuan). Where did the difference go?'
	},
	formula:
		'[{carry_in} + {initial} + ({adjustment}) − {executed}][{budget} − {spent}] − {carry_out} = {gap}',
	gradedByAmount: false
};
