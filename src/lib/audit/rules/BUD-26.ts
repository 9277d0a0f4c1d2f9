import type { Rule } from '../rule.ts';

export const bud26: Rule = {
	id: 'BUD-26',
	version: 1,
	since: '2026-11-21',
	class: 'control',
	title: { zh: '资金与产出进度背离', en: 'Money and output apart' },
	explanation: {
		zh: '按年初预算计算的资金执行率比产出完成率高出30个百分点以上。产出按正文所述最后一个环节的数量计算，是完成数的上限。或产出指标全部完成，资金却未支付一半。',
		en: 'The money spent, against the initial budget, runs more than 30 points ahead of the output. Output is counted at the last stage that the text states, which is the most that can be finished. Or every output is met while less than half of the money was paid.'
	},
	basis: {
		zh: '《中共中央 国务院关于全面实施预算绩效管理的意见》（双监控）',
		en: 'Opinions on full implementation of budget performance management (monitoring of goals and of execution)'
	},
	falsePositives: {
		zh: '预付款；以前年度的产出；质保金',
		en: 'Advance payments; outputs of earlier years; money held back as a guarantee'
	},
	parameters: [
		{
			name: 'points',
			default: '30',
			unit: '个百分点',
			min: '0',
			max: '100',
			label: { zh: '背离上限', en: 'Largest gap' }
		},
		{
			name: 'unpaid',
			default: '50',
			unit: '%',
			min: '0',
			max: '100',
			label: { zh: '全部完成时的最低支付率', en: 'Lowest rate paid when all is done' }
		}
	],
	message: {
		zh: '[“{programme}”资金执行率{money_rate}，任务{task}{unit}、{done_subject}{done}{unit}，产出完成率不超过{output_rate}，相差{gap}个百分点。][{outputs}项产出指标全部完成（{output}），而全年预算{adjusted}万元只支付{paid}万元，{paid_rate}。]请说明资金与产出进度背离的原因。',
		en: '[“{programme}”: {money_rate} of the money was spent; of {task} {unit} at most {done} are done ({output_rate}): {gap} points apart. ][All {outputs} outputs are met ({output}), while of {adjusted} only {paid} was paid (10,000 yuan): {paid_rate}. ]Please explain.'
	},
	formula:
		'[{executed} ÷ {initial} = {money_rate}；][{done} ÷ {task} = {output_rate}][{paid} ÷ {adjusted} = {paid_rate}]',
	gradedByAmount: true
};
