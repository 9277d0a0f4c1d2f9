import type { Rule } from '../rule.ts';

export const bud27: Rule = {
	id: 'BUD-27',
	version: 1,
	since: '2026-11-28',
	class: 'control',
	title: { zh: '自述挤占或超范围列支', en: 'Crowding-out that the report admits' },
	explanation: {
		zh: '报告自称某项支出占用、挤占运转经费或其他资金。',
		en: 'The report says itself that some spending takes up or crowds out the money for running the unit, or other funds.'
	},
	basis: {
		zh: '《预算法》（支出以经批准的预算为依据）',
		en: 'Budget Law (spending follows the approved budget)'
	},
	falsePositives: { zh: '措辞不严谨', en: 'Loose wording' },
	parameters: [],
	message: {
		zh: '报告称{claim}。请说明占用的金额、科目和批准依据。',
		en: 'The report says {claim}. Please give the amount, the budget line and the approval.'
	},
	formula: '',
	gradedByAmount: false
};
