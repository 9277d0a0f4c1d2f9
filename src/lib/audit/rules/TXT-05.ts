import type { Rule } from '../rule.ts';

export const txt05: Rule = {
	id: 'TXT-05',
	version: 1,
	since: '2026-11-21',
	class: 'reconciliation',
	title: { zh: '计数与列举不符', en: 'Stated count ≠ listed items' },
	explanation: {
		zh: '文中称“共N个”，其后列举的项数不同。以“等”结尾的列举不核对。',
		en: 'The text says N and lists another number. Lists that end in 等 are left alone.'
	},
	basis: { zh: '文本一致性', en: 'Consistency of the text' },
	falsePositives: { zh: '“另外”引出的子列表', en: 'Sub-lists that begin with besides' },
	parameters: [],
	message: {
		zh: '“{subject}”称{stated}个，实际列举{listed}个[：{items}]。请核对。',
		en: '“{subject}” is said to be {stated}; {listed} are listed[: {items}]. Please check.'
	},
	formula: '{stated} ≠ {listed}',
	gradedByAmount: false
};
