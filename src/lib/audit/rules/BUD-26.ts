import type { Rule } from '../rule.ts';

export const bud26: Rule = {
	id: 'BUD-26',
	version: 1,
	class: 'control',
	title: { zh: '资金与产出进度背离', en: 'Money spent, output not delivered' },
	explanation: {
		zh: '按年初预算计算的资金执行率比产出完成率高出30个百分点以上。产出按正文所述最后一个环节的数量计算，是完成数的上限。',
		en: 'The money spent, against the initial budget, runs more than 30 points ahead of the output. Output is counted at the last stage that the text states, which is the most that can be finished.'
	},
	basis: {
		zh: '《中共中央 国务院关于全面实施预算绩效管理的意见》（双监控）',
		en: 'Opinions on full implementation of budget performance management (monitoring of goals and of execution)'
	},
	falsePositives: {
		zh: '预付款；以前年度的产出',
		en: 'Advance payments; outputs of earlier years'
	},
	parameters: [
		{
			name: 'points',
			default: '30',
			unit: '个百分点',
			min: '0',
			max: '100',
			label: { zh: '背离上限', en: 'Largest gap' }
		}
	],
	message: {
		zh: '“{programme}”资金执行率{money_rate}，任务{task}{unit}、{done_subject}{done}{unit}，产出完成率不超过{output_rate}，相差{gap}个百分点。请说明资金与产出进度背离的原因。',
		en: '“{programme}”: {money_rate} of the money was spent; of {task} {unit} at most {done} are done ({output_rate}): {gap} points apart. Please explain.'
	},
	formula: '{executed} ÷ {initial} = {money_rate}；{done} ÷ {task} = {output_rate}',
	gradedByAmount: true
};
