import type { Rule } from '../rule.ts';

export const bud22: Rule = {
	id: 'BUD-22',
	version: 1,
	since: '2026-11-21',
	class: 'gap',
	title: { zh: '大额打包、明细不足', en: 'Lump sum without breakdown' },
	explanation: {
		zh: '公用经费列出的明细不足总额的20%，总额在50万元以上。',
		en: 'The details listed of public expenses are less than 20 % of their total, and the total is 500,000 yuan and more.'
	},
	basis: { zh: '《预算法》', en: 'Budget Law' },
	falsePositives: {
		zh: '明细在未提供的附件中',
		en: 'The breakdown stands in an annex that was not supplied'
	},
	parameters: [
		{
			name: 'share',
			default: '20',
			unit: '%',
			min: '0',
			max: '100',
			label: { zh: '明细占比下限', en: 'Lowest share itemised' }
		},
		{
			name: 'from_wan',
			default: '50',
			unit: '万元',
			min: '0',
			max: '10000',
			label: { zh: '总额下限', en: 'From this total' }
		}
	],
	message: {
		zh: '公用经费{parent}万元，所列明细{child}万元，合计{sum}万元，仅占{share}。请提供其余部分的明细。',
		en: 'Public expenses {parent}; the details {child} add up to {sum} (10,000 yuan), {share} of it. Please supply the rest.'
	},
	formula: '{sum} ÷ {parent} = {share}',
	gradedByAmount: true
};
