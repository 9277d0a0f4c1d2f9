import type { Rule } from '../rule.ts';

export const cmp02: Rule = {
	id: 'CMP-02',
	version: 1,
	since: '2026-11-21',
	class: 'control',
	title: { zh: '同类离群', en: 'Peer outlier' },
	explanation: {
		zh: '同类单位（职能、层级、年度相同，不少于8个）中，某项指标的偏离程度（稳健z值）绝对值大于3.5；中位数绝对偏差为零时用3倍四分位距。同类不足8个的不判定。',
		en: 'Among peers of the same function, level and year (8 and more) the robust z of a metric is beyond 3.5; where the median deviation is zero, three interquartile ranges. With fewer peers nothing is judged.'
	},
	basis: { zh: '分析性复核', en: 'Analytical procedure' },
	falsePositives: {
		zh: '口径差异；外部资助的任务',
		en: 'Differences of scope; tasks funded from outside'
	},
	parameters: [
		{
			name: 'peers',
			default: '8',
			unit: '个',
			min: '5',
			max: '100',
			label: { zh: '同类单位下限', en: 'Fewest peers' }
		},
		{
			name: 'z',
			default: '3.5',
			unit: '',
			min: '1',
			max: '10',
			label: { zh: '偏离程度', en: 'Robust z' }
		}
	],
	message: {
		zh: '{metric}为{value}{unit}，同类{n}个单位中位数为{median}{unit}，偏离程度{z}。请说明差异原因。',
		en: '{metric} is {value}{unit}; the median of {n} peers is {median}{unit}, robust z {z}. Please explain.'
	},
	names: {
		'M-STF-01': { zh: '在职人员控制率', en: 'In-post control rate' },
		'M-BUD-01': { zh: '预算执行率', en: 'Execution rate' },
		'M-BUD-02': { zh: '年初预算执行率', en: 'Execution of initial budget' },
		'M-BUD-04': { zh: '预算调整率', en: 'Budget revision rate' },
		'M-HEAD-public': { zh: '人均公用经费', en: 'Running costs per head' },
		'M-HEAD-personnel': { zh: '人均人员经费', en: 'Staff cost per head' },
		'M-IND-04': { zh: '定性指标占比', en: 'Qualitative indicators' },
		'万元/人': { zh: '万元/人', en: ' (10,000 yuan a head)' }
	},
	formula: '0.6745 × ({value} − {median}) ÷ {mad} = {z}',
	gradedByAmount: false,
	asksPeers: true
};
