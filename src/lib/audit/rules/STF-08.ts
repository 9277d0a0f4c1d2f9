import type { Rule } from '../rule.ts';

export const stf08: Rule = {
	id: 'STF-08',
	version: 1,
	since: '2026-11-21',
	class: 'control',
	title: { zh: '大量空编', en: 'Large vacancy' },
	explanation: { zh: '在职人数不足编制数的80%。', en: 'Fewer than 80 % of the posts are filled.' },
	basis: {
		zh: '《预算绩效评价共性指标体系框架》（财预〔2013〕53号）',
		en: 'Common indicator framework (财预〔2013〕53号)'
	},
	falsePositives: { zh: '编制冻结；新设机构', en: 'Frozen posts; a new body' },
	parameters: [
		{
			name: 'filled',
			default: '80',
			unit: '%',
			min: '0',
			max: '100',
			label: { zh: '在岗比例下限', en: 'Lowest share filled' }
		}
	],
	message: {
		zh: '编制{establishment}人，在职{in_post}人，控制率{rate}。请说明空编原因。',
		en: 'Establishment {establishment}, in post {in_post}: {rate}. Please explain the vacancies.'
	},
	formula: '{in_post} ÷ {establishment} = {rate}',
	gradedByAmount: false
};
