import type { Rule } from '../rule.ts';

export const stf05: Rule = {
	id: 'STF-05',
	version: 1,
	since: '2026-11-21',
	class: 'gap',
	title: { zh: '编制数或在职数未报告', en: 'Establishment or headcount not reported' },
	explanation: {
		zh: '自评类文件中没有编制数或在职人数，无法计算在职人员控制率。',
		en: 'A self-evaluation states no establishment or no headcount in post, so that no control rate can be computed.'
	},
	basis: {
		zh: '《预算绩效评价共性指标体系框架》（财预〔2013〕53号）',
		en: 'Common indicator framework (财预〔2013〕53号)'
	},
	falsePositives: {
		zh: '单位无独立编制；在其他文件中报告',
		en: 'The unit has no establishment of its own; reported elsewhere'
	},
	parameters: [],
	message: {
		zh: '报告未列{missing}，在职人员控制率无法核算。请补充编制数与在职人数。',
		en: 'The report does not state {missing_en}; no control rate can be computed. Please supply establishment and headcount.'
	},
	formula: '',
	gradedByAmount: false
};
