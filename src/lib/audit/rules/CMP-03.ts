import type { Rule } from '../rule.ts';

export const cmp03: Rule = {
	id: 'CMP-03',
	version: 1,
	since: '2026-11-28',
	class: 'control',
	title: { zh: '单位产出成本同比异常', en: 'Unit cost far from the year before' },
	explanation: {
		zh: '同一项目的支出除以同名数量指标的完成值，与该项目上年相比变动超过50%。',
		en: 'The spending of a programme divided by the result of one quantity indicator moved by more than 50 % against the same programme the year before.'
	},
	basis: {
		zh: '《中共中央 国务院关于全面实施预算绩效管理的意见》（成本效益）',
		en: 'Opinions on full implementation of budget performance management (cost and benefit)'
	},
	falsePositives: {
		zh: '支出含一次性资本性投入；数量指标只覆盖部分支出',
		en: 'Capital items inside the spending; the quantity covers a part of it'
	},
	parameters: [
		{
			name: 'percent',
			default: '50',
			unit: '%',
			min: '0',
			max: '1000',
			label: { zh: '单位成本变动', en: 'Change of the unit cost from' }
		},
		{
			name: 'wan',
			default: '5',
			unit: '万元',
			min: '0',
			max: '1000',
			label: { zh: '支出不少于', en: 'Spending from' }
		}
	],
	message: {
		zh: '“{programme}”本年支出{now_wan}万元、“{indicator}”{now}，上年支出{prior_wan}万元、{prior}，单位成本变动{rate}。请说明原因。',
		en: '“{programme}”: {now_wan} for “{indicator}” {now}, {prior_wan} for {prior} the year before (10,000 yuan): the unit cost moved by {rate}. Please explain.'
	},
	formula: '{now_wan} ÷ {now}；{prior_wan} ÷ {prior}',
	gradedByAmount: true
};
