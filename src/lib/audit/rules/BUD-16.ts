import type { Rule } from '../rule.ts';

export const bud16: Rule = {
	id: 'BUD-16',
	version: 1,
	since: '2026-11-21',
	class: 'control',
	title: { zh: '存量资金沉淀', en: 'Idle carried-over money' },
	explanation: {
		zh: '上年结转未使用，或结余没有当年收支可以解释。',
		en: 'Money carried over and not used, or a balance that no movement of the year explains.'
	},
	basis: {
		zh: '《国务院办公厅关于进一步做好盘活财政存量资金工作的通知》（国办发〔2014〕70号）',
		en: 'Notice on idle fiscal funds (国办发〔2014〕70号)'
	},
	falsePositives: { zh: '两年以内的跨年度项目', en: 'Multi-year projects within two years' },
	parameters: [],
	message: {
		zh: '“{line}”[上年结转{carry_in}万元，]年末结余{carry_out}万元[，当年支出{executed}万元]。请说明资金沉淀年限和处理意见。',
		en: '“{line}”: [carried in {carry_in}, ]{carry_out} left at the year’s end[, {executed} spent] (10,000 yuan). How old is the money and what becomes of it?'
	},
	formula: '',
	gradedByAmount: false
};
