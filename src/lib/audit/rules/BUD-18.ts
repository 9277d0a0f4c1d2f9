import type { Rule } from '../rule.ts';

export const bud18: Rule = {
	id: 'BUD-18',
	version: 1,
	since: '2026-11-21',
	class: 'reconciliation',
	title: { zh: '同名项目金额不一致', en: 'Same project name, different amounts' },
	explanation: {
		zh: '同一项目、同一阶段在不同位置的金额不同。差额若正等于另一项目的金额，一并指出。',
		en: 'One programme and stage with different amounts in two places. If the difference equals another programme, the finding names it.'
	},
	basis: { zh: '同一数据在不同位置应当一致', en: 'One figure is the same wherever it stands' },
	falsePositives: { zh: '母项目与子项目同名', en: 'A fund and its part share a name' },
	parameters: [],
	message: {
		zh: '“{programme}”{stage}一处为{one}万元、另一处为{two}万元，相差{gap}万元[（正等于“{match}”的金额）]。请核对项目范围。',
		en: '“{programme}” ({stage}): {one} in one place, {two} in another: {gap} apart (10,000 yuan)[ (exactly “{match}”)]. Please check what the name covers.'
	},
	formula: '{one} − {two} = {gap}',
	gradedByAmount: false
};
