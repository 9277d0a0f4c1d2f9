import type { Rule } from '../rule.ts';

export const san03: Rule = {
	id: 'SAN-03',
	version: 1,
	since: '2026-11-21',
	class: 'control',
	title: { zh: '三公经费增长', en: 'Three public expenses grew' },
	explanation: {
		zh: '“三公经费”决算数比上年增加。',
		en: 'Spending on the three public expenses grew against the year before.'
	},
	basis: {
		zh: '《党政机关厉行节约反对浪费条例》',
		en: 'Regulations on thrift and against waste in Party and government bodies'
	},
	falsePositives: {
		zh: '经批准的公务用车更新；基数接近零',
		en: 'Approved renewal of vehicles; a base near zero'
	},
	parameters: [
		{
			name: 'tolerance',
			default: '0',
			unit: '万元',
			min: '0',
			max: '10',
			label: { zh: '允许增加额', en: 'Allowed increase' }
		}
	],
	message: {
		zh: '“三公经费”上年{prior}万元，本年{executed}万元，增加{more}万元[（{rate}）]。请说明增长原因。',
		en: 'The three public expenses went from {prior} to {executed}: {more} more (10,000 yuan)[ ({rate})]. Please explain.'
	},
	formula: '{executed} − {prior} = {more}',
	gradedByAmount: false
};
