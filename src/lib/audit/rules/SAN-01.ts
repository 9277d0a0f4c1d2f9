import type { Rule } from '../rule.ts';

export const san01: Rule = {
	id: 'SAN-01',
	version: 1,
	since: '2026-11-21',
	class: 'control',
	title: { zh: '三公经费超预算', en: 'Three public expenses over budget' },
	explanation: {
		zh: '“三公经费”总额或分项的决算数大于预算数。',
		en: 'Spending on the three public expenses, in all or in part, above its budget.'
	},
	basis: {
		zh: '《党政机关厉行节约反对浪费条例》',
		en: 'Regulations on thrift and against waste in Party and government bodies'
	},
	falsePositives: { zh: '单位以外资金列支', en: 'Paid from funds outside the unit' },
	parameters: [
		{
			name: 'tolerance',
			default: '0.01',
			unit: '万元',
			min: '0',
			max: '10',
			label: { zh: '允许差', en: 'Allowed difference' }
		}
	],
	message: {
		zh: '“{line}”预算{budget}万元，决算{executed}万元，超出{over}万元。请说明原因及审批手续。',
		en: '“{line}”: budget {budget}, spent {executed}: {over} over (10,000 yuan). Please explain, with the approvals.'
	},
	formula: '{executed} − {budget} = {over}',
	gradedByAmount: false
};
