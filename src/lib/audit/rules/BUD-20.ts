import type { Rule } from '../rule.ts';

export const bud20: Rule = {
	id: 'BUD-20',
	version: 1,
	since: '2026-11-21',
	class: 'definition',
	title: { zh: '科目或类别归集存疑', en: 'Doubtful classification' },
	explanation: {
		zh: '项目用途与其归集的功能科目或支出类别不相容，金额恰好相等说明二者为同一笔：如企业奖励列社会保障科目，个人补贴列运行维护经费。',
		en: 'The purpose of a programme does not fit the function or class it was booked under; equal amounts show that both are one: rewards for companies under social security, subsidies for individuals under operation and maintenance.'
	},
	basis: { zh: '《预算法》', en: 'Budget Law' },
	falsePositives: { zh: '财政部门指定科目', en: 'The class was ordered by the finance bureau' },
	parameters: [],
	message: {
		zh: '“{programme}”{amount}万元{link}“{class}”{class_amount}万元，用途与类别不相符。请说明归集依据。',
		en: '“{programme}” {amount} {link_en} “{class}” {class_amount} (10,000 yuan): purpose and class do not fit. What was the booking based on?'
	},
	formula: '',
	gradedByAmount: true
};
