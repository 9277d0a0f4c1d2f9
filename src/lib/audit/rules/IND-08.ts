import type { Rule } from '../rule.ts';

export const ind08: Rule = {
	id: 'IND-08',
	version: 1,
	since: '2026-11-21',
	class: 'indicator',
	title: { zh: '定性指标占比过高', en: 'High qualitative share' },
	explanation: {
		zh: '定性、条件式、引用文件式的指标占比超过60%（40%–60%作提示），或占分值30%以上。',
		en: 'More than 60 % of the indicators are words, conditions or references (40–60 % for information), or more than 30 % of the points.'
	},
	basis: {
		zh: '《中共中央 国务院关于全面实施预算绩效管理的意见》',
		en: 'Opinions on full implementation of budget performance management'
	},
	falsePositives: { zh: '社会科学、综合管理类单位', en: 'Units whose work is hard to count' },
	parameters: [
		{
			name: 'many',
			default: '40',
			unit: '%',
			min: '0',
			max: '100',
			label: { zh: '提示', en: 'From' }
		},
		{
			name: 'most',
			default: '60',
			unit: '%',
			min: '0',
			max: '100',
			label: { zh: '过高', en: 'Too high above' }
		},
		{
			name: 'weight',
			default: '30',
			unit: '%',
			min: '0',
			max: '100',
			label: { zh: '分值占比上限', en: 'Highest share of points' }
		}
	],
	message: {
		zh: '{total}项指标中定性{wordy}项（{share}）[，占分值{weight_share}]。请细化、量化指标。',
		en: '{wordy} of {total} indicators are words ({share})[, {weight_share} of the points]. Please make them measurable.'
	},
	formula: '{wordy} ÷ {total} = {share}',
	gradedByAmount: false
};
