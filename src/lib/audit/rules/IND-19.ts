import type { Rule } from '../rule.ts';

export const ind19: Rule = {
	id: 'IND-19',
	version: 1,
	since: '2026-11-21',
	class: 'gap',
	title: { zh: '只有目标、无完成值', en: 'Target-only document' },
	explanation: {
		zh: '文件只申报目标，没有完成值和得分，不参与完成情况的比较。',
		en: 'The document only sets targets; it has no actuals and no scores, and takes no part in comparisons of results.'
	},
	basis: { zh: '文件类型', en: 'Type of document' },
	falsePositives: { zh: '目标申报文件本应如此', en: 'As target documents are' },
	parameters: [],
	message: {
		zh: '该文件只申报{count}项目标指标，没有完成值。完成情况需另取自评材料。',
		en: 'The document sets {count} targets and states no actuals. Results have to be taken from the self-evaluation.'
	},
	formula: '',
	gradedByAmount: false
};
