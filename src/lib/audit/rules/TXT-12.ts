import type { Rule } from '../rule.ts';

export const txt12: Rule = {
	id: 'TXT-12',
	version: 1,
	since: '2026-11-28',
	class: 'definition',
	title: { zh: '自述与自身数字矛盾', en: 'Words against own figures' },
	explanation: {
		zh: '报告称经费紧张，而自身预算被调减、有结转或执行率偏低；称预算执行无偏差，而执行率偏离；称各项目标全部完成，而自身指标有未达标的。',
		en: 'The report says that funds are tight while its budget was cut, carried over or little spent; that execution does not deviate while its rate does; or that all targets are met while its own indicators miss some.'
	},
	basis: { zh: '表内、文内数字的算术关系', en: 'Arithmetic of the figures printed' },
	falsePositives: {
		zh: '所称经费与有结余的项目不是一项；执行中另有专款',
		en: 'The funds meant are others than those carried over; other money was earmarked'
	},
	parameters: [
		{
			name: 'low',
			default: '90',
			unit: '%',
			min: '0',
			max: '100',
			label: { zh: '执行率偏低', en: 'Execution is low below' }
		}
	],
	message: {
		zh: '称“{claim}”，[而{line}。][而预算{budget}万元、执行{executed}万元，执行率{rate}。][而{missed_count}项指标未达标：{missed}。]请说明。',
		en: 'It says “{claim}”[, yet: {line}. ][, yet the budget is {budget} and {executed} was spent (10,000 yuan): {rate}. ][, yet {missed_count} indicators are missed: {missed}. ]Please explain.'
	},
	formula: '[{executed} ÷ {budget} = {rate}]',
	gradedByAmount: false
};
