import type { Rule } from '../rule.ts';

export const scr08: Rule = {
	id: 'SCR-08',
	version: 1,
	since: '2026-11-21',
	class: 'gap',
	title: { zh: '缺自评表、未评分', en: 'No scoring table' },
	explanation: {
		zh: '自评类文件没有指标表，也没有评分。',
		en: 'A self-evaluation without an indicator table and without a score.'
	},
	basis: {
		zh: '《中共中央 国务院关于全面实施预算绩效管理的意见》',
		en: 'Opinions on full implementation of budget performance management'
	},
	falsePositives: { zh: '附件另行公开', en: 'The annex is published separately' },
	parameters: [],
	message: {
		zh: '报告没有绩效自评表和得分，目标完成情况无法核对[（总支出{total}万元）]。请补充自评表。',
		en: 'The report has no self-evaluation form and no score; its results cannot be checked[ (spending {total} × 10,000 yuan)]. Please supply it.'
	},
	formula: '',
	gradedByAmount: false
};
