import type { Rule } from '../rule.ts';

export const stf03: Rule = {
	id: 'STF-03',
	version: 1,
	since: '2026-11-21',
	class: 'reconciliation',
	title: { zh: '在职人数表文不一致', en: 'Headcount conflict between table and text' },
	explanation: {
		zh: '同一单位同一年度不同位置所列在职人数不同。截止日期不同的、扣除所含编外人员后相同的，不提示。',
		en: 'Two places state different headcounts in post for one unit and year. Different dates, and counts that agree once included non-establishment staff are taken off, are left alone.'
	},
	basis: {
		zh: '《中共中央 国务院关于全面实施预算绩效管理的意见》（单位对自评结果真实性负责）',
		en: 'Opinions on full implementation of budget performance management (units answer for the truth of their self-evaluation)'
	},
	falsePositives: {
		zh: '统计时点不同；正文为含劳务派遣的实有人数',
		en: 'Different dates; the text counts all staff including dispatched'
	},
	parameters: [],
	message: {
		zh: '同一年度在职人数有{in_post}人等不同说法，相差{difference}人。请说明各数的口径与时点，以何者为准。',
		en: 'Headcounts in post of one year differ: {in_post}; {difference} apart. Please say what each counts, on which date, and which holds.'
	},
	formula: '{in_post}：相差{difference}',
	gradedByAmount: false
};
