import type { Rule } from '../rule.ts';

export const ind11: Rule = {
	id: 'IND-11',
	version: 1,
	since: '2026-11-21',
	class: 'indicator',
	title: { zh: '指标归类错误', en: 'Wrong indicator class' },
	explanation: {
		zh: '指标放在不属于它的类别下：满意度下的回复率，数量下的故障率，标为定性的期限，生态效益下与生态无关的内容。',
		en: 'An indicator stands under a class that is not its own: response rates under satisfaction, failure rates under quantity, deadlines marked as qualitative, matters of no ecology under ecology.'
	},
	basis: {
		zh: '《核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）',
		en: 'Guidance on core targets and indicators (财预〔2021〕101号)'
	},
	falsePositives: { zh: '效益类界限本就模糊', en: 'Benefits are hard to tell apart' },
	parameters: [],
	message: {
		zh: '“{indicator}”（{target}）列在{class}下，应为{right}。请调整归类。',
		en: '“{indicator}” ({target}) stands under {class}; it is {right_en}. Please move it.'
	},
	formula: '',
	gradedByAmount: false
};
