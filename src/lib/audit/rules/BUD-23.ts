import type { Rule } from '../rule.ts';

export const bud23: Rule = {
	id: 'BUD-23',
	version: 1,
	class: 'gap',
	title: { zh: '测算依据不完整', en: 'Costing basis incomplete' },
	explanation: {
		zh: '测算只列单价不列数量，无法复算；或“其他费用”超过该明细的20%。',
		en: 'The costing gives unit prices without quantities, so that it cannot be computed again; or other expenses are more than 20 % of the line.'
	},
	basis: {
		zh: '项目支出绩效目标和预算编制的测算要求',
		en: 'Costing requirements of project budgets'
	},
	falsePositives: { zh: '数量在附件中', en: 'The quantities stand in an annex' },
	parameters: [
		{
			name: 'other',
			default: '20',
			unit: '%',
			min: '0',
			max: '100',
			label: { zh: '其他费用占比上限', en: 'Highest share of other expenses' }
		}
	],
	message: {
		zh: '“{item}”{amount}万元[的测算只有单价没有数量：{basis}][中“{other}”{other_amount}万元，占{share}]。请补充测算依据。',
		en: '“{item}” {amount} × 10,000 yuan[ rests on unit prices without quantities: {basis}][ holds “{other}” {other_amount} × 10,000 yuan, {share}]. Please supply the basis.'
	},
	formula: '[{other_amount} ÷ {amount} = {share}]',
	gradedByAmount: true
};
