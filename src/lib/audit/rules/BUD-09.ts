import type { Rule } from '../rule.ts';

export const bud09: Rule = {
	id: 'BUD-09',
	version: 1,
	since: '2026-11-21',
	class: 'reconciliation',
	title: { zh: '资金来源合计不等于年度资金总额', en: 'Fund sources ≠ programme total' },
	explanation: {
		zh: '项目资金表中，当年财政拨款、上年结转资金、其他资金之和与年度资金总额不符，按年初预算数、全年预算数、全年执行数逐列核对。所印列表内的空白视为无此来源。',
		en: 'In the fund table of a form, current appropriation, carry-over and other funds do not add up to the yearly total, column by column. A blank inside the printed list means no such source.'
	},
	basis: {
		zh: '《项目支出绩效评价管理办法》（财预〔2020〕10号）所附自评表的表内关系',
		en: 'The form attached to 财预〔2020〕10号: relation of its rows'
	},
	falsePositives: { zh: '模板使同一行重复出现', en: 'One row printed twice by the template' },
	parameters: [],
	message: {
		zh: '{stage}：资金来源{source}万元，合计{sum}万元，年度资金总额为{total}万元，相差{gap}万元。请核对资金来源。',
		en: '{stage}: sources {source} add up to {sum}; the yearly total is {total}: {gap} apart (10,000 yuan). Please check the sources.'
	},
	formula: '{+source} = {sum} ≠ {total}',
	gradedByAmount: false
};
