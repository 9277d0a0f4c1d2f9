import type { Rule } from '../rule.ts';

export const txt10: Rule = {
	id: 'TXT-10',
	version: 1,
	since: '2026-11-21',
	class: 'gap',
	title: { zh: '合计栏或必填栏空白', en: 'Blank total or mandatory cell' },
	explanation: {
		zh: '两个以上分项已填，合计却空白；或自评表的完成值与得分全部空白。',
		en: 'A total is left blank although two and more parts are filled; or all results and scores of a self-evaluation form are blank.'
	},
	basis: { zh: '表内、文内数字的算术关系', en: 'Arithmetic of the figures printed' },
	falsePositives: { zh: '合计见他处', en: 'The total stands elsewhere' },
	parameters: [],
	message: {
		zh: '[{where}分项{part}万元，合计栏空白，应为{sum}万元。][{unfilled}项指标的实际完成值和得分全部空白：{row}。]请补填。',
		en: '[{where}: the parts {part} are filled and their total is blank; it would be {sum} × 10,000 yuan. ][The results and scores of all {unfilled} indicators are blank: {row}. ]Please fill it in.'
	},
	formula: '[{+part} = {sum}]',
	gradedByAmount: false
};
