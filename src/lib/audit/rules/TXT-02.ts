import type { Rule } from '../rule.ts';

export const txt02: Rule = {
	id: 'TXT-02',
	version: 1,
	since: '2026-11-21',
	class: 'reconciliation',
	title: { zh: '异地地名', en: 'Foreign place name' },
	explanation: {
		zh: '文本中出现本单位所在市以外的地名，疑为套用他地文本。',
		en: 'A place outside the unit’s own city: text may have been copied from elsewhere.'
	},
	basis: { zh: '文本真实性', en: 'Truth of the text' },
	falsePositives: {
		zh: '考察学习、合作单位；与县区同名的品牌或小区',
		en: 'Study visits, partners; brands or villages of the same name'
	},
	parameters: [],
	message: {
		zh: '文中出现“{place}”，不在本单位所在地：“{text}”。请核对是否套用他地材料。',
		en: 'The text names “{place}”, which is not where the unit is: “{text}”. Was it copied from elsewhere?'
	},
	formula: '',
	gradedByAmount: false
};
