import type { Rule } from '../rule.ts';

export const san04: Rule = {
	id: 'SAN-04',
	version: 1,
	since: '2026-11-21',
	class: 'gap',
	title: { zh: '三公、采购未披露', en: 'Three public expenses or procurement not disclosed' },
	explanation: {
		zh: '自评类文件中找不到“三公经费”或政府采购金额；项目或职能涉及公务用车、公务接待的更值得关注。',
		en: 'A self-evaluation gives no figure for the three public expenses or for procurement; graver where its programmes or results speak of vehicles or reception.'
	},
	basis: {
		zh: '《预算法》《预算法实施条例》（部门公开机关运行经费、政府采购、三公经费）',
		en: 'Budget Law and its regulations (departments disclose operating costs, procurement and the three public expenses)'
	},
	falsePositives: { zh: '已在部门决算中公开', en: 'Disclosed in the final accounts' },
	parameters: [],
	message: {
		zh: '报告未披露{missing}[（总支出{total}万元）][，而所列事项涉及{trigger}]。请补充披露或注明公开位置。',
		en: 'The report does not disclose {missing_en}[ (spending {total} × 10,000 yuan)][ although it speaks of {trigger}]. Please disclose it or say where it is published.'
	},
	formula: '',
	gradedByAmount: false
};
