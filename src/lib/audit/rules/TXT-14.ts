import type { Rule } from '../rule.ts';

export const txt14: Rule = {
	id: 'TXT-14',
	version: 1,
	since: '2026-11-21',
	class: 'gap',
	title: { zh: '0、空白、不适用混用', en: '0, blank and N/A mixed' },
	explanation: {
		zh: '不适用的指标行填了0，而指标值、完成值和分值都空白；应填“不适用”或“/”。',
		en: 'A row that does not apply holds a 0 with no target, actual or weight; it should say so or hold a slash.'
	},
	basis: { zh: '空值语义', en: 'Meaning of empty cells' },
	falsePositives: { zh: '确为零值', en: 'A real zero' },
	parameters: [],
	message: {
		zh: '“{class}”一行填“{raw}”而指标值、完成值、分值均空白。不适用的请填“/”。',
		en: 'The row “{class}” holds “{raw}” with no target, actual or weight. Please use a slash where nothing applies.'
	},
	formula: '',
	gradedByAmount: false
};
