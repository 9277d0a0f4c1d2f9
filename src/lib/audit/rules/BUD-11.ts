import type { Rule } from '../rule.ts';

export const bud11: Rule = {
	id: 'BUD-11',
	version: 1,
	since: '2026-11-21',
	class: 'control',
	title: { zh: '年初零预算、年中大额追加', en: 'Zero initial budget, added within the year' },
	explanation: {
		zh: '年初预算为0（或说明不在年初预算中体现）而当年有支出。上年同一项目已有支出的更值得关注。',
		en: 'The initial budget is 0 (or said not to be in the initial budget) and money was spent. Stronger where the same line already had spending the year before.'
	},
	basis: { zh: '《预算法》', en: 'Budget Law' },
	falsePositives: {
		zh: '突发事项；年中收到的上级专款',
		en: 'Emergencies; special transfers received in the year'
	},
	parameters: [
		{
			name: 'large',
			default: '10',
			unit: '%',
			min: '0',
			max: '100',
			label: { zh: '大额占总支出比例', en: 'Large from this share of spending' }
		}
	],
	message: {
		zh: '“{line}”年初预算为0，实际支出{executed}万元[，占总支出{share}][；上年已支出{prior}万元]。请说明未编入年初预算的原因。',
		en: '“{line}” had an initial budget of 0 and spent {executed} × 10,000 yuan[, {share} of total spending][; {prior} were spent the year before]. Why was it not budgeted?'
	},
	formula: '[{executed} ÷ {total} = {share}]',
	gradedByAmount: true
};
