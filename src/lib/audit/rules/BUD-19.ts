import type { Rule } from '../rule.ts';

export const bud19: Rule = {
	id: 'BUD-19',
	version: 1,
	since: '2026-11-21',
	class: 'gap',
	title: { zh: '上级行空白、下级有值', en: 'Parent blank while its details are filled' },
	explanation: {
		zh: '上级行留空，其明细行或正文却有数。',
		en: 'A parent line is left blank although its details, or the text, give figures.'
	},
	basis: { zh: '表内、文内数字的算术关系', en: 'Arithmetic of the figures printed' },
	falsePositives: { zh: '模板设计的标题行', en: 'A heading row by design of the template' },
	parameters: [],
	message: {
		zh: '“{line}”{column}空白，而{source}为{value}。请补填。',
		en: '“{line}” ({column}) is blank although {source} gives {value}. Please fill it in.'
	},
	formula: '',
	gradedByAmount: false
};
