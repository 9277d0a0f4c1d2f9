import type { Rule } from '../rule.ts';

export const bld01: Rule = {
	id: 'BLD-01',
	version: 1,
	since: '2026-11-21',
	class: 'control',
	title: { zh: '楼堂馆所超规模、超概算', en: 'Building over scale or cost estimate' },
	explanation: {
		zh: '实际规模大于批复规模，或实际投资大于预算投资，超过0.1%。',
		en: 'Actual area above the approved one, or investment above the estimate, by more than 0.1 %.'
	},
	basis: {
		zh: '《机关团体建设楼堂馆所管理条例》',
		en: 'Regulations on buildings of government bodies'
	},
	falsePositives: { zh: '概算经批准调整', en: 'The estimate was formally revised' },
	parameters: [
		{
			name: 'tolerance',
			default: '0.1',
			unit: '%',
			min: '0',
			max: '10',
			label: { zh: '允许差', en: 'Allowed difference' }
		}
	],
	message: {
		zh: '[批复规模{approved}㎡，实际{actual}㎡，规模控制率{area_rate}。][预算投资{planned}万元，实际{invested}万元，投资概算控制率{invest_rate}。]请提供批复文件。',
		en: '[Approved {approved} ㎡, actual {actual} ㎡: {area_rate}. ][Estimate {planned}, invested {invested} × 10,000 yuan: {invest_rate}. ]Please supply the approvals.'
	},
	formula: '[{actual} ÷ {approved} = {area_rate}][{invested} ÷ {planned} = {invest_rate}]',
	gradedByAmount: false
};
