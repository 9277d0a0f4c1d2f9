import type { Rule } from '../rule.ts';

export const txt17: Rule = {
	id: 'TXT-17',
	version: 1,
	since: '2026-11-28',
	class: 'indicator',
	title: { zh: '文字以其他单位为主语', en: 'The text speaks of another unit as if it reported' },
	explanation: {
		zh: '目标或完成情况的一句话以另一个单位开头、说它完成了什么，而它既不是填报单位，也不是主管部门或实施单位。',
		en: 'A sentence of the goals or results begins with another organisation and what it did, which is neither the unit nor its superior nor who carries the programme out.'
	},
	basis: {
		zh: '《中共中央 国务院关于全面实施预算绩效管理的意见》（单位对自评结果真实性负责）',
		en: 'Opinions on full implementation of budget performance management (units answer for the truth of their self-evaluation)'
	},
	falsePositives: {
		zh: '机构更名；下属单位承办的事项',
		en: 'A unit that was renamed; work that a subordinate did'
	},
	parameters: [],
	message: {
		zh: '{unit}的{place}写着“{text}”，主语是{other}。请核对是否套用其他单位的文本。',
		en: 'The {place} of {unit} read “{text}”, which is about {other}. Was another unit’s text used?'
	},
	names: {
		expected: { zh: '目标', en: 'goals' },
		actual: { zh: '完成情况', en: 'results' },
		explanation: { zh: '偏差说明', en: 'explanations' }
	},
	formula: '',
	gradedByAmount: false
};
