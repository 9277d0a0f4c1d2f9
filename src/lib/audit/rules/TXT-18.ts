import type { Rule } from '../rule.ts';

export const txt18: Rule = {
	id: 'TXT-18',
	version: 1,
	since: '2026-11-28',
	class: 'reconciliation',
	title: { zh: '文中比率与所述数量不符', en: 'A rate of the text does not follow from its counts' },
	explanation: {
		zh: '一段话里写了计划数、实际数和完成率，或本年、上年数和增减幅度，或满意人数、问卷数和满意度，而比率用这些数算不出来；回收的问卷多于发放的同样提示。',
		en: 'A paragraph tells a plan, its result and a rate of completion, or two years and a growth, or the satisfied, the returns and a satisfaction, and the rate does not follow; so where more questionnaires came back than were sent.'
	},
	basis: { zh: '表内、文内数字的算术关系', en: 'Arithmetic of the figures printed' },
	falsePositives: {
		zh: '比率另有口径；问卷分次发放',
		en: 'A rate of something else; questionnaires sent more than once'
	},
	parameters: [
		{
			name: 'slack',
			default: '0.5',
			unit: '个百分点',
			min: '0',
			max: '5',
			label: { zh: '复算允许差', en: 'Allowed difference of the rate' }
		}
	],
	message: {
		zh: '{first}，{second}[，复算为{recomputed}]，所述为“{said}”。请核对数量和比率。',
		en: '{first}, {second}[: that is {recomputed}], and the text says “{said}”. Please check counts and rate.'
	},
	formula: '[{first} ∶ {second} → {recomputed}]',
	gradedByAmount: false
};
