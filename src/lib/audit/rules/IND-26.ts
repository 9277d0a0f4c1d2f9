import type { Rule } from '../rule.ts';

export const ind26: Rule = {
	id: 'IND-26',
	version: 1,
	since: '2026-11-28',
	class: 'reconciliation',
	title: { zh: '比率超过100%', en: 'A rate above what there is' },
	explanation: {
		zh: '合格率、及时率、覆盖率、满意度一类最多为100%的比率，完成值大于100%。',
		en: 'A rate of pass, punctuality, coverage or satisfaction, which cannot be more than all, has a result above 100 %.'
	},
	basis: { zh: '比率的定义', en: 'What such a rate is' },
	falsePositives: {
		zh: '完成率、到位率等可以超过100%的比率用了同样的名称',
		en: 'A rate of completion, which may be above 100 %, under such a name'
	},
	parameters: [],
	message: {
		zh: '“{indicator}”完成值为{actual}，这类比率最多为100%。请核对计算口径。',
		en: '“{indicator}” has the result {actual}; such a rate is 100 % at most. How was it computed?'
	},
	formula: '{actual} > 100%',
	gradedByAmount: false
};
