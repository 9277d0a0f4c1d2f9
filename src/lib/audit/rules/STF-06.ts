import type { Rule } from '../rule.ts';

export const stf06: Rule = {
	id: 'STF-06',
	version: 2,
	since: '2026-11-28',
	class: 'definition',
	title: { zh: '编外人员混入在职口径', en: 'Non-establishment staff counted as in post' },
	explanation: {
		zh: '正文注明人数含劳务派遣、聘用等编外人员，而在职人数正等于含编外人员的总数。同时列出剔除前后的控制率。',
		en: 'The text says that a headcount includes dispatched or contract staff, and the number in post equals that headcount. The rate with and without them is given.'
	},
	basis: {
		zh: '《预算绩效评价共性指标体系框架》（财预〔2013〕53号）',
		en: 'Common indicator framework (财预〔2013〕53号)'
	},
	falsePositives: {
		zh: '员额制、备案制等依规计入的人员',
		en: 'Posts that are legally counted (quota or filing systems)'
	},
	parameters: [],
	message: {
		zh: '实有{people}人含编外{dispatched}人，在职人数也列{in_post}人[；按编制{establishment}人计，剔除后控制率由{with}降为{without}]。请按编内在职口径填报。',
		en: 'The {people} staff include {dispatched} outside the establishment, and in post is given as {in_post}[; of {establishment} posts the rate falls from {with} to {without} without them]. Please report staff within the establishment.'
	},
	formula: '[{in_post} − {dispatched} = {net}]',
	gradedByAmount: false
};
