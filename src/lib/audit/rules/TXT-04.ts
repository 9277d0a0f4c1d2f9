import type { Rule } from '../rule.ts';

export const txt04: Rule = {
	id: 'TXT-04',
	version: 1,
	since: '2026-11-21',
	class: 'reconciliation',
	title: { zh: '同一报告日期不一致', en: 'Dates inconsistent within a submission' },
	explanation: {
		zh: '同一份材料各表的日期相差超过31天。',
		en: 'The dates of one submission are more than 31 days apart.'
	},
	basis: { zh: '材料一致性', en: 'Consistency' },
	falsePositives: { zh: '保留了草稿日期', en: 'A draft’s date was kept' },
	parameters: [
		{
			name: 'days',
			default: '31',
			unit: '天',
			min: '0',
			max: '400',
			label: { zh: '允许相差', en: 'Allowed distance' }
		}
	],
	message: {
		zh: '同一份材料最早日期{first}、最晚日期{last}，相差{days}天。请核对。',
		en: 'The dates of one submission run from {first} to {last}: {days} days. Please check.'
	},
	formula: '{last} − {first} = {days}',
	gradedByAmount: false
};
