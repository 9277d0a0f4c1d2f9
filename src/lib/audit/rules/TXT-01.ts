import type { Rule } from '../rule.ts';

export const txt01: Rule = {
	id: 'TXT-01',
	version: 1,
	since: '2026-11-21',
	class: 'extraction',
	title: { zh: '数字格式畸形', en: 'Malformed number' },
	explanation: {
		zh: '单元格中的数字格式有误，如两个小数点、百分号后又有数字。能由他处佐证的给出修复值。',
		en: 'A number with two points, or digits behind its percent sign. Where another place supports a reading, it is given.'
	},
	basis: { zh: '数据可读性', en: 'Legibility of data' },
	falsePositives: { zh: '千分位、扫描空格', en: 'Thousands separators, spaces of a scan' },
	parameters: [],
	message: {
		zh: '“{where}”处印为“{raw}”，格式有误[（据他处佐证应为{repair}）]。请更正。',
		en: '“{where}” prints “{raw}”, which is no number[ (other places support {repair})]. Please correct it.'
	},
	formula: '',
	gradedByAmount: false
};
