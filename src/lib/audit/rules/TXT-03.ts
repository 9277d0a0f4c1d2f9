import type { Rule } from '../rule.ts';

export const txt03: Rule = {
	id: 'TXT-03',
	version: 1,
	since: '2026-11-21',
	class: 'reconciliation',
	title: { zh: '填报日期早于年度终了', en: 'Fill date before the year’s end' },
	explanation: {
		zh: '填报日期早于年度最后一天，而文件已有全年完成值。',
		en: 'The form is dated before the last day of the year although it states results of the whole year.'
	},
	basis: { zh: '自评应在年度终了后进行', en: 'A self-evaluation follows the year’s end' },
	falsePositives: { zh: '年中监控表；年份笔误', en: 'Mid-year monitoring; a slip in the year' },
	parameters: [],
	message: {
		zh: '{year}年度自评表填报日期为{date}，早于年度终了。请更正日期或说明数据来源。',
		en: 'The self-evaluation of {year} is dated {date}, before the year ended. Please correct the date or say where the figures come from.'
	},
	formula: '{date} < {last_day}',
	gradedByAmount: false
};
