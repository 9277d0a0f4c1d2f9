import type { Rule } from '../rule.ts';

export const san02: Rule = {
	id: 'SAN-02',
	version: 1,
	since: '2026-11-21',
	class: 'reconciliation',
	title: { zh: '三公分项合计不等于总额', en: 'Parts of the three public expenses ≠ total' },
	explanation: {
		zh: '出国、公车、接待三项之和不等于“三公经费”总额，逐列核对。',
		en: 'Travel abroad, vehicles and reception do not add up to the three public expenses, column by column.'
	},
	basis: {
		zh: '“三公经费”口径（因公出国、公务用车购置及运行、公务接待三项）',
		en: 'Definition of the three public expenses (travel abroad, vehicles, reception)'
	},
	falsePositives: { zh: '四舍五入', en: 'Rounding' },
	parameters: [],
	message: {
		zh: '{column}：出国{abroad}万元 + 公车{vehicles}万元 + 接待{reception}万元 = {sum}万元，“三公经费”列{total}万元，相差{gap}万元。请核对。',
		en: '{column}: abroad {abroad} + vehicles {vehicles} + reception {reception} = {sum}; the three public expenses are {total}: {gap} apart (10,000 yuan). Please check.'
	},
	formula: '{abroad} + {vehicles} + {reception} = {sum} ≠ {total}',
	gradedByAmount: true
};
