import type { Rule } from '../rule.ts';

export const ind04: Rule = {
	id: 'IND-04',
	version: 2,
	since: '2026-11-28',
	class: 'indicator',
	title: { zh: '偏差说明套话', en: 'Explanation does not explain' },
	explanation: {
		zh: '扣分行的偏差说明不超过12个字、是任何指标都适用的话而不含原因，或只是重复指标名称。',
		en: 'The explanation of a loss has 12 characters at most, would fit any indicator and names no cause, or repeats the name of the indicator.'
	},
	basis: { zh: '指标质量的一般要求', en: 'General requirements of indicator quality' },
	falsePositives: { zh: '简短但属实', en: 'Terse but true' },
	parameters: [
		{
			name: 'length',
			default: '12',
			unit: '字',
			min: '1',
			max: '50',
			label: { zh: '字数上限', en: 'Longest' }
		}
	],
	message: {
		zh: '{count}项扣分的偏差说明没有说明原因：{row}。请补充具体原因。',
		en: '{count} explanations of lost points name no cause: {row}. Please give one.'
	},
	formula: '',
	gradedByAmount: false
};
