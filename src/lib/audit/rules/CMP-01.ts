import type { Rule } from '../rule.ts';

export const cmp01: Rule = {
	id: 'CMP-01',
	version: 1,
	since: '2026-11-21',
	class: 'control',
	title: { zh: '同比大幅变动', en: 'Large year-on-year change' },
	explanation: {
		zh: '本年决算与上年决算相差超过30%且不少于5万元；基数不足5万元的只作提示。',
		en: 'Spending differs from the year before by more than 30 % and 50,000 yuan; small bases are for information.'
	},
	basis: {
		zh: '《预算绩效评价共性指标体系框架》（财预〔2013〕53号）各项变动率',
		en: 'Common indicator framework (财预〔2013〕53号): rates of change'
	},
	falsePositives: {
		zh: '基数小；机构或口径变化',
		en: 'Small base; reorganisation or change of scope'
	},
	parameters: [
		{
			name: 'percent',
			default: '30',
			unit: '%',
			min: '0',
			max: '500',
			label: { zh: '变动幅度', en: 'Change from' }
		},
		{
			name: 'wan',
			default: '5',
			unit: '万元',
			min: '0',
			max: '1000',
			label: { zh: '变动金额', en: 'Amount from' }
		}
	],
	message: {
		zh: '“{line}”上年{prior}万元，本年{now}万元，变动{change}万元[（{rate}）]。请说明原因。',
		en: '“{line}” went from {prior} to {now}: {change} (10,000 yuan)[ ({rate})]. Please explain.'
	},
	formula: '{now} − {prior} = {change}',
	gradedByAmount: true
};
