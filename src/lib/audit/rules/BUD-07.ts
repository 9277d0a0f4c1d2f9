import type { Rule } from '../rule.ts';

export const bud07: Rule = {
	id: 'BUD-07',
	version: 1,
	since: '2026-11-21',
	class: 'reconciliation',
	title: { zh: '专项合计不等于项目支出', en: 'Programmes ≠ project expenditure' },
	explanation: {
		zh: '各专项、项目的实际支出之和不等于项目支出。差额若正等于某个项目的金额，一并指出。',
		en: 'What the programmes spent does not add up to project spending. If the difference equals one programme, the finding names it.'
	},
	basis: { zh: '《预算法》', en: 'Budget Law' },
	falsePositives: {
		zh: '另有其他资金来源；某项资金列在基本支出；只列主要项目',
		en: 'Other sources of funds; a fund booked in basic spending; only major projects listed'
	},
	parameters: [],
	message: {
		zh: '各项目实际支出{part}万元，合计{sum}万元，项目支出为{project}万元，相差{gap}万元[（正等于“{match}”的金额）]。请说明差额。',
		en: 'Programmes {part} add up to {sum}; project spending is {project}: {gap} apart (10,000 yuan)[ (exactly “{match}”)]. Please explain the difference.'
	},
	formula: '{+part} = {sum} ≠ {project}',
	gradedByAmount: false
};
