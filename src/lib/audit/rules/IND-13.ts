import type { Rule } from '../rule.ts';

export const ind13: Rule = {
	id: 'IND-13',
	version: 1,
	since: '2026-11-21',
	class: 'indicator',
	title: { zh: '指标不可衡量', en: 'Unmeasurable target' },
	explanation: {
		zh: '定性指标没有基线、档次或依据文件，无法衡量；目标申报中直接写成结果的更重。没有指标的报告，年度目标都没有可衡量的值。',
		en: 'Qualitative targets without a baseline, tier or document cannot be measured; graver where a target is written as a result already. Or a report without indicators has goals of which none can be measured.'
	},
	basis: {
		zh: '《核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）',
		en: 'Guidance on core targets and indicators (财预〔2021〕101号)'
	},
	falsePositives: { zh: '标准另有文件规定', en: 'Standards named elsewhere' },
	parameters: [],
	message: {
		zh: '[{count}项指标][{goals}项年度目标]不可衡量：{row}。请给出可核查的标准。',
		en: '[{count} targets][{goals} yearly goals] cannot be measured: {row}. Please give a standard that can be checked.'
	},
	formula: '',
	gradedByAmount: false
};
