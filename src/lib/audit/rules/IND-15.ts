import type { Rule } from '../rule.ts';

export const ind15: Rule = {
	id: 'IND-15',
	version: 2,
	since: '2026-11-28',
	class: 'indicator',
	title: { zh: '时限或结果早于预算年度', en: 'Deadline or result before the budget year' },
	explanation: {
		zh: '期限类指标值早于预算年度的第一天；或目标、完成情况所述的年份、日期早于预算年度。',
		en: 'A deadline before the first day of the budget year; or a goal or result that is dated in an earlier year.'
	},
	basis: { zh: '绩效目标应属于预算年度', en: 'Targets belong to the budget year' },
	falsePositives: {
		zh: '名称中的批次年份；跨年项目',
		en: 'A cohort year inside a name; work of several years'
	},
	parameters: [],
	message: {
		zh: '{year}年度的[“{indicator}”时限为{target}][“{result_of}”完成情况为“{result}”][目标为“{goal}”]，早于预算年度。请核对是否沿用旧年度文本。',
		en: '[“{indicator}” of {year} has the deadline {target}][The result of “{result_of}” in {year} reads “{result}”][The goal of {year} reads “{goal}”], before the budget year. Was the text of an earlier year kept?'
	},
	formula: '[{date} < {first_day}][{result_year} < {year}]',
	gradedByAmount: false
};
