import type { Rule } from '../rule.ts';

export const txt15: Rule = {
	id: 'TXT-15',
	version: 1,
	since: '2026-11-28',
	class: 'indicator',
	title: { zh: '与上年报告雷同', en: 'Repeats the report of the year before' },
	explanation: {
		zh: '目标完成情况、偏差说明与上年报告逐字相同（年份除外），或多数实测完成值与上年完全相同。',
		en: 'What was achieved, or the explanation of a loss, is word for word that of the year before (but for the year), or most measured results are the same.'
	},
	basis: {
		zh: '《中共中央 国务院关于全面实施预算绩效管理的意见》（单位对自评结果真实性负责）',
		en: 'Opinions on full implementation of budget performance management (units answer for the truth of their self-evaluation)'
	},
	falsePositives: {
		zh: '工作内容和数量固定的经常性项目',
		en: 'Recurring programmes whose work does not change'
	},
	parameters: [
		{
			name: 'length',
			default: '15',
			unit: '字',
			min: '4',
			max: '500',
			label: { zh: '文字不少于', en: 'Texts from' }
		},
		{
			name: 'share',
			default: '80',
			unit: '%',
			min: '1',
			max: '100',
			label: { zh: '相同完成值占比', en: 'Share of equal results from' }
		}
	],
	message: {
		zh: '[{texts}处文字与上年报告逐字相同：“{text}”。][{rows}项实测完成值中{same}项与上年完全相同：{row}。]请提供本年的完成资料。',
		en: '[{texts} texts are word for word those of the year before: “{text}”. ][{same} of {rows} measured results are those of the year before: {row}. ]Please supply this year’s records.'
	},
	formula: '',
	gradedByAmount: false
};
