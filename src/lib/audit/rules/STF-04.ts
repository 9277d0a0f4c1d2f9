import type { Rule } from '../rule.ts';

export const stf04: Rule = {
	id: 'STF-04',
	version: 1,
	since: '2026-11-21',
	class: 'reconciliation',
	title: { zh: '人员构成合计不符', en: 'Staff parts ≠ total' },
	explanation: {
		zh: '同一处所列在职人数与离退休人数之和不等于人员总数。',
		en: 'Staff in post and retirees of one place do not add up to its total.'
	},
	basis: { zh: '表内、文内数字的算术关系', en: 'Arithmetic of the figures printed' },
	falsePositives: {
		zh: '离休人员另计；“其中”只列部分',
		en: 'Departed veterans counted apart; a list of some only'
	},
	parameters: [],
	message: {
		zh: '在职{in_post}人 + 退休{retired}人 = {sum}人，所称总数为{total}人，相差{gap}人。请核对人员构成。',
		en: 'In post {in_post} + retired {retired} = {sum}; the stated total is {total}: {gap} apart. Please check.'
	},
	formula: '{in_post} + {retired} = {sum} ≠ {total}',
	gradedByAmount: false
};
