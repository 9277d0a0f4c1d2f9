import type { Rule } from '../rule.ts';

export const txt06: Rule = {
	id: 'TXT-06',
	version: 2,
	since: '2026-11-28',
	class: 'reconciliation',
	title: { zh: '数量恒等式不符', en: 'Count identity fails' },
	explanation: {
		zh: '同一句话中各分项数量之和与所称合计不符；“其中”列三项以上而只差一点的，作存疑提示。',
		en: 'The parts that one sentence counts do not add up to the total that it states; three parts and more of a list that lack a little of it are arguable.'
	},
	basis: {
		zh: '《中共中央 国务院关于全面实施预算绩效管理的意见》（单位对自评结果真实性负责）',
		en: 'Opinions on full implementation of budget performance management (units answer for the truth of their self-evaluation)'
	},
	falsePositives: { zh: '类别交叉；统计对象不同', en: 'Overlapping categories; different objects' },
	parameters: [
		{
			name: 'approximate',
			default: '5',
			unit: '%',
			min: '0',
			max: '20',
			label: { zh: '约数的允许差', en: 'Allowed difference of approximations' }
		},
		{
			name: 'short',
			default: '3',
			unit: '%',
			min: '0',
			max: '50',
			label: { zh: '“其中”所列少于总数的提示范围', en: 'How little a list of some may lack' }
		}
	],
	message: {
		zh: '{part_subject}分别为{part}，合计{sum}，所称总数为{total}，相差{gap}。请核对数量。',
		en: 'The parts ({part_subject}) {part} add up to {sum}; the stated total is {total}: {gap} apart. Please check.'
	},
	formula: '{+part} = {sum} ≠ {total}',
	gradedByAmount: false
};
