import type { Rule } from '../rule.ts';

export const bud23: Rule = {
	id: 'BUD-23',
	version: 1,
	since: '2026-11-21',
	class: 'gap',
	title: { zh: '测算依据不完整或与资金不符', en: 'Costing incomplete or at odds with the fund' },
	explanation: {
		zh: '测算只列单价不列数量，无法复算；或“其他费用”超过该明细的20%；或目标数量乘以补助标准大于项目资金，或远小于项目资金。',
		en: 'The costing gives unit prices without quantities, so that it cannot be computed again; or other expenses are more than 20 % of the line; or the number of heads times the price a head is more than the fund, or far less.'
	},
	basis: {
		zh: '项目支出绩效目标和预算编制的测算要求',
		en: 'Costing requirements of project budgets'
	},
	falsePositives: {
		zh: '数量在附件中；标准由多级资金共同负担；项目另有其他用途',
		en: 'The quantities stand in an annex; several levels of government share the price; the fund pays for other things too'
	},
	parameters: [
		{
			name: 'other',
			default: '20',
			unit: '%',
			min: '0',
			max: '100',
			label: { zh: '其他费用占比上限', en: 'Highest share of other expenses' }
		},
		{
			name: 'gap',
			default: '5',
			unit: '%',
			min: '0',
			max: '100',
			label: { zh: '数量乘标准超过资金', en: 'Heads times price over the fund' }
		},
		{
			name: 'short',
			default: '20',
			unit: '%',
			min: '0',
			max: '100',
			label: { zh: '数量乘标准低于资金', en: 'Heads times price below the fund' }
		}
	],
	message: {
		zh: '[“{item}”{amount}万元][的测算只有单价没有数量：{basis}][中“{other}”{other_amount}万元，占{share}][“{head_name}”{heads}乘以“{price_name}”{price}为{product}万元，项目资金为{fund}万元]。请补充测算依据。',
		en: '[“{item}” {amount} × 10,000 yuan][ rests on unit prices without quantities: {basis}][ holds “{other}” {other_amount} × 10,000 yuan, {share}][“{head_name}” {heads} times “{price_name}” {price} is {product}, the fund {fund} (10,000 yuan)]. Please supply the basis.'
	},
	formula: '[{other_amount} ÷ {amount} = {share}][{heads} × {price} = {product}；{fund}]',
	gradedByAmount: true
};
