import type { Rule } from '../rule.ts';

export const stf07: Rule = {
	id: 'STF-07',
	version: 1,
	since: '2026-11-21',
	class: 'control',
	title: { zh: '在职人数年度突变', en: 'Abrupt change in headcount' },
	explanation: {
		zh: '在职人数与上年相比变化超过3人且超过20%。',
		en: 'The headcount in post changed by more than 3 people and 20 % against the year before.'
	},
	basis: { zh: '分析性复核', en: 'Analytical procedure' },
	falsePositives: { zh: '机构改革、职能划转', en: 'Reorganisation' },
	parameters: [
		{
			name: 'people',
			default: '3',
			unit: '人',
			min: '0',
			max: '100',
			label: { zh: '变动人数', en: 'Change in people' }
		},
		{
			name: 'percent',
			default: '20',
			unit: '%',
			min: '0',
			max: '100',
			label: { zh: '变动幅度', en: 'Change in percent' }
		}
	],
	message: {
		zh: '在职人数由上年{before}人变为{now}人，变动{change}人（{rate}）。请说明原因。',
		en: 'Staff in post went from {before} to {now}: {change} ({rate}). Please explain.'
	},
	formula: '({now} − {before}) ÷ {before} = {rate}',
	gradedByAmount: false
};
