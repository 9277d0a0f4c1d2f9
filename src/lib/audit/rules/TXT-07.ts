import type { Rule } from '../rule.ts';

export const txt07: Rule = {
	id: 'TXT-07',
	version: 1,
	since: '2026-11-21',
	class: 'extraction',
	title: { zh: '重复行', en: 'Duplicated rows of figures' },
	explanation: {
		zh: '两个并列的行有三个以上相同的数字，疑为重复填写。上下级行相同不提示。',
		en: 'Two sibling rows share three and more figures: one may have been filled in twice. A parent and its child are left alone.'
	},
	basis: {
		zh: '《项目支出绩效评价管理办法》（财预〔2020〕10号）所附自评表的表内关系',
		en: 'The form attached to 财预〔2020〕10号: relation of its rows'
	},
	falsePositives: {
		zh: '唯一子项等于上级；唯一来源等于总额',
		en: 'A single child equals its parent; a single source the total'
	},
	parameters: [
		{
			name: 'figures',
			default: '3',
			unit: '个',
			min: '2',
			max: '10',
			label: { zh: '相同数字', en: 'Same figures' }
		}
	],
	message: {
		zh: '“{one_line}”与“{two_line}”两行数字完全相同（{figure}）。请核对是否重复填写。',
		en: 'The rows “{one_line}” and “{two_line}” have the same figures ({figure}). Was one filled in twice?'
	},
	formula: '',
	gradedByAmount: false
};
