import type { Rule } from '../rule.ts';

export const ind15: Rule = {
	id: 'IND-15',
	version: 1,
	class: 'indicator',
	title: { zh: '时限早于预算年度', en: 'Deadline before the budget year' },
	explanation: {
		zh: '期限类指标值早于预算年度的第一天。',
		en: 'A deadline before the first day of the budget year.'
	},
	basis: { zh: '绩效目标应属于预算年度', en: 'Targets belong to the budget year' },
	falsePositives: { zh: '名称中的批次年份', en: 'A cohort year inside a name' },
	parameters: [],
	message: {
		zh: '{year}年度的“{indicator}”时限为{target}，早于预算年度。请核对是否沿用旧年度文本。',
		en: '“{indicator}” of {year} has the deadline {target}, before the budget year. Was the text of an earlier year kept?'
	},
	formula: '{date} < {first_day}',
	gradedByAmount: false
};
