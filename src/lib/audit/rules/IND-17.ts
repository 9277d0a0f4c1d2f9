import type { Rule } from '../rule.ts';

export const ind17: Rule = {
	id: 'IND-17',
	version: 2,
	since: '2026-11-28',
	class: 'reconciliation',
	title: { zh: '表文完成情况冲突', en: 'Result conflicts between places' },
	explanation: {
		zh: '同一事项的完成情况，自评表与正文、目标完成情况所述数字相互矛盾；表内为区间而另一处的数字落在区间之外的同样提示；成本指标、执行率指标与资金表执行数不符、正文所述比率不同的同样提示。事项是否相同难以确定的，只作存疑提示。',
		en: 'The result of one matter differs between the form, the text and the account of the goals; an inequality that a number elsewhere contradicts counts too, as do indicators of cost and of execution that the block of money contradicts, and a rate that the text tells otherwise. Where the objects may differ the hit is arguable.'
	},
	basis: {
		zh: '《中共中央 国务院关于全面实施预算绩效管理的意见》（单位对自评结果真实性负责）',
		en: 'Opinions on full implementation of budget performance management (units answer for the truth of their self-evaluation)'
	},
	falsePositives: { zh: '统计对象或期间不同', en: 'Different objects or periods' },
	parameters: [
		{
			name: 'gap',
			default: '1',
			unit: '%',
			min: '0',
			max: '100',
			label: { zh: '成本、执行率指标与资金表之差', en: 'Cost and execution against the money' }
		}
	],
	message: {
		zh: '“{indicator}”指标值{target}，自评表完成值{actual}，另一处所述为{rival}[（完成率{completion}）]。请说明实际完成数。',
		en: '“{indicator}”: target {target}; the form says {actual}, another place says {rival}[ ({completion} of the target)]. What was done?'
	},
	formula: '[{rival} ÷ {target} → {completion}]',
	gradedByAmount: false
};
