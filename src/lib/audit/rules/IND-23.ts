import type { Rule } from '../rule.ts';

export const ind23: Rule = {
	id: 'IND-23',
	version: 1,
	since: '2026-11-21',
	class: 'indicator',
	title: { zh: '指标文本套用', en: 'Boilerplate indicators' },
	explanation: {
		zh: '同一指标名称和指标值出现在三张以上的表或两个以上单位中。',
		en: 'The same name and target in three forms and more, or in two units.'
	},
	basis: { zh: '指标质量的一般要求', en: 'General requirements of indicator quality' },
	falsePositives: { zh: '共用的指标库', en: 'A shared library of indicators' },
	parameters: [
		{
			name: 'forms',
			default: '3',
			unit: '张',
			min: '2',
			max: '100',
			label: { zh: '表数', en: 'Forms from' }
		}
	],
	message: {
		zh: '“{indicator}：{target}”在{forms}张表中完全相同。请结合各项目实际设置指标。',
		en: '“{indicator}: {target}” is the same in {forms} forms. Please set indicators for the matter at hand.'
	},
	formula: '',
	gradedByAmount: false
};
