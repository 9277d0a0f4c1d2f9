import type { Rule } from '../rule.ts';

export const bud24: Rule = {
	id: 'BUD-24',
	version: 1,
	since: '2026-11-21',
	class: 'reconciliation',
	title: { zh: '基本支出预算调整数勾稽', en: 'Basic-expenditure adjustment cross-check' },
	explanation: {
		zh: '基础数据表的“部门基本支出预算调整”不等于基本支出决算减年初基本支出预算；或超过基本支出总额，口径存疑。',
		en: 'The adjustment of basic spending in the base table differs from basic spending less its initial budget; or it exceeds all basic spending, so that its scope is doubtful.'
	},
	basis: {
		zh: '部门整体支出绩效评价基础数据表',
		en: 'Base-data table of overall performance evaluation'
	},
	falsePositives: { zh: '全年预算与决算不同', en: 'Adjusted budget and spending differ' },
	parameters: [],
	message: {
		zh: '[基本支出{basic}万元 − 年初基本支出预算{initial}万元 = {expected}万元，表列调整{adjustment}万元，相差{gap}万元。][表列{column}调整{big}万元，超过当年基本支出{basic_total}万元。]请说明调整数口径。',
		en: '[Basic spending {basic} − its initial budget {initial} = {expected}; the table states {adjustment}: {gap} apart (10,000 yuan). ][The {column} adjustment {big} exceeds basic spending {basic_total} (10,000 yuan). ]Please explain what the figure covers.'
	},
	formula: '[{basic} − {initial} = {expected} ≠ {adjustment}][{big} > {basic_total}]',
	gradedByAmount: false
};
