import type { Rule } from '../rule.ts';

export const ind20: Rule = {
	id: 'IND-20',
	version: 2,
	since: '2026-11-28',
	class: 'gap',
	title: { zh: '目标未完成且未说明', en: 'Missed target, no explanation' },
	explanation: {
		zh: '指标完成率不足100%而没有说明原因；或正文所述任务数、年度目标所列的数没有完成。',
		en: 'An indicator was missed and no reason is given; or the task that the text states, or a number of the goals, was not reached.'
	},
	basis: {
		zh: '《项目支出绩效评价管理办法》（财预〔2020〕10号）',
		en: 'Measures for performance evaluation of project spending (财预〔2020〕10号)'
	},
	falsePositives: { zh: '原因写在报告正文', en: 'Explained in the body' },
	parameters: [],
	message: {
		zh: '[“{indicator}”指标值{target}，完成值{actual}][，完成率{completion}][“{programme}”任务{task}，{stage}为{done}，目标未完成][年度目标为{said}，完成情况为{told}]，未见原因。请说明未完成原因。',
		en: '[“{indicator}”: target {target}, actual {actual}][ ({completion})][“{programme}”: of {task} to do, {stage} is {done}][The goal is {said}, the result {told}], and no reason. Please say why it was not finished.'
	},
	formula: '[{actual} ÷ {target} = {completion}][{done} ÷ {task}][{told} < {said}]',
	gradedByAmount: false
};
