import type { Rule } from '../rule.ts';

export const ind24: Rule = {
	id: 'IND-24',
	version: 1,
	since: '2026-11-21',
	class: 'gap',
	title: { zh: '满意度无调查依据', en: 'Satisfaction without survey evidence' },
	explanation: {
		zh: '报告了满意度数值，却没有问卷、样本、回收等调查依据。',
		en: 'A satisfaction value is reported, and no questionnaire, sample or return.'
	},
	basis: {
		zh: '《项目支出绩效评价管理办法》（财预〔2020〕10号）',
		en: 'Measures for performance evaluation of project spending (财预〔2020〕10号)'
	},
	falsePositives: { zh: '依据存档备查', en: 'The evidence is on file' },
	parameters: [],
	message: {
		zh: '“{indicator}”完成值{actual}，报告中没有调查样本等依据。请提供满意度调查资料。',
		en: '“{indicator}”: actual {actual}, and the report tells of no survey. Please supply it.'
	},
	formula: '',
	gradedByAmount: false
};
