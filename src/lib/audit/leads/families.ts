import type { Words } from '../rule.ts';

/** How far one root cause reaches: the unit and year, one programme, one form, or the finding's own subject. */
export type LeadScope = 'unit' | 'programme' | 'form' | 'subject';

/** One kind of root cause: the rules that tell it, and the documents that settle it. */
export interface LeadFamily {
	id: string;
	scope: LeadScope;
	rules: readonly string[];
	title: Words;
	/** What to ask the unit for. */
	documents: Words;
}

/** Every rule is of one family. A rule that is named with a programme or a form only belongs there where it has one. */
export const leadFamilies: readonly LeadFamily[] = [
	{
		id: 'staffing',
		scope: 'unit',
		rules: ['STF-01', 'STF-02', 'STF-03', 'STF-04', 'STF-06', 'STF-08'],
		title: { zh: '编制与在职人员', en: 'Establishment and staff in post' },
		documents: {
			zh: '机构编制批复、年末在职人员名册、工资发放表、劳务派遣合同',
			en: 'Approval of the establishment, year-end staff list, payroll, contracts of dispatched staff'
		}
	},
	{
		id: 'money',
		scope: 'programme',
		rules: [
			'BUD-01',
			'BUD-02',
			'BUD-09',
			'BUD-10',
			'BUD-12',
			'BUD-13',
			'BUD-14',
			'BUD-15',
			'BUD-16',
			'BUD-18',
			'BUD-20',
			'BUD-25',
			'BUD-28',
			'SCR-05',
			'TXT-07'
		],
		title: { zh: '预算、调整与执行', en: 'Budget, revision and execution' },
		documents: {
			zh: '预算批复、预算调整批复、国库支付明细、结转结余审批',
			en: 'Approved budget, approvals of revisions, treasury payments, approval of balances carried over'
		}
	},
	{
		id: 'initial-budget',
		scope: 'unit',
		rules: ['BUD-11', 'BUD-17', 'BUD-21', 'BUD-24'],
		title: { zh: '年初预算口径', en: 'The initial budget' },
		documents: {
			zh: '年初部门预算批复、追加指标文件',
			en: 'Approved budget at the beginning of the year, documents of additions'
		}
	},
	{
		id: 'split',
		scope: 'unit',
		rules: ['BUD-03', 'BUD-04', 'BUD-05', 'BUD-06', 'BUD-07', 'BUD-08', 'BUD-19'],
		title: { zh: '分项与合计', en: 'Parts and totals' },
		documents: {
			zh: '部门决算报表、支出明细账',
			en: 'Final accounts, ledger of expenditure'
		}
	},
	{
		id: 'delivery',
		scope: 'programme',
		rules: ['BUD-26', 'IND-20'],
		title: { zh: '资金支出与目标完成', en: 'Money spent and targets met' },
		documents: {
			zh: '实施方案、验收单、支付凭证、完成数量台账',
			en: 'Plan, acceptance records, vouchers, list of what was completed'
		}
	},
	{
		id: 'costing',
		scope: 'programme',
		rules: ['BUD-22', 'BUD-23'],
		title: { zh: '测算与明细', en: 'Costing and itemisation' },
		documents: { zh: '预算测算表、支出明细', en: 'Costing of the budget, items of expenditure' }
	},
	{
		id: 'procurement',
		scope: 'unit',
		rules: ['PRC-01', 'PRC-02', 'PRC-03'],
		title: { zh: '政府采购', en: 'Public procurement' },
		documents: {
			zh: '采购预算、采购合同及备案',
			en: 'Procurement budget, contracts and their filing'
		}
	},
	{
		id: 'public-spending',
		scope: 'unit',
		rules: ['SAN-01', 'SAN-02', 'SAN-03'],
		title: { zh: '三公经费', en: 'Official vehicles, hospitality and travel abroad' },
		documents: {
			zh: '三公经费预决算、公务接待和公车台账',
			en: 'Budget and accounts of these expenses, registers of hospitality and vehicles'
		}
	},
	{
		id: 'building',
		scope: 'unit',
		rules: ['BLD-01', 'BLD-02'],
		title: { zh: '楼堂馆所', en: 'Office buildings' },
		documents: {
			zh: '立项批复、概算批复、竣工决算',
			en: 'Approval, approved estimate, final account of the building'
		}
	},
	{
		id: 'score-logic',
		scope: 'form',
		rules: [
			'IND-01',
			'IND-02',
			'IND-03',
			'IND-04',
			'IND-12',
			'IND-22',
			'IND-25',
			'SCR-01',
			'SCR-02',
			'SCR-03',
			'SCR-04',
			'SCR-06'
		],
		title: { zh: '评分', en: 'Scoring' },
		documents: {
			zh: '评分底稿、评分标准、偏差原因的佐证',
			en: 'Working papers and standards of scoring, evidence of the reasons given'
		}
	},
	{
		id: 'target-quality',
		scope: 'form',
		rules: [
			'IND-07',
			'IND-08',
			'IND-09',
			'IND-10',
			'IND-11',
			'IND-13',
			'IND-16',
			'IND-18',
			'IND-23'
		],
		title: { zh: '目标与指标质量', en: 'Quality of targets' },
		documents: {
			zh: '绩效目标申报表、审核意见、行业标准',
			en: 'Targets as applied for, opinion of the reviewer, standards of the field'
		}
	},
	{
		id: 'copied-actuals',
		scope: 'form',
		rules: ['IND-05', 'IND-06', 'IND-17', 'IND-26', 'SCR-07'],
		title: { zh: '完成值的真实性', en: 'Whether results were measured' },
		documents: {
			zh: '完成值的原始台账、统计表、验收资料',
			en: 'Records that the results were taken from, statistics, acceptance records'
		}
	},
	{
		id: 'consistency',
		scope: 'unit',
		rules: ['IND-14', 'TXT-13'],
		title: { zh: '同一事项前后不一', en: 'One matter, told in two ways' },
		documents: { zh: '批复的绩效目标表', en: 'The approved targets' }
	},
	{
		id: 'counts',
		scope: 'subject',
		rules: ['TXT-05', 'TXT-06', 'TXT-18'],
		title: { zh: '数量与列举', en: 'Counts and lists' },
		documents: { zh: '逐项清单、台账', en: 'The list, item by item' }
	},
	{
		id: 'disclosure',
		scope: 'unit',
		rules: ['STF-05', 'SAN-04', 'SCR-08', 'TXT-11', 'IND-19'],
		title: { zh: '应报未报', en: 'Not reported' },
		documents: {
			zh: '基础数据表、自评表、部门决算公开',
			en: 'Base data table, self-evaluation forms, published final accounts'
		}
	},
	{
		id: 'year-on-year',
		scope: 'unit',
		rules: ['CMP-01', 'CMP-03', 'CMP-05', 'STF-07'],
		title: { zh: '与上年相比', en: 'Against the year before' },
		documents: {
			zh: '上年同口径数据、变动说明',
			en: 'Figures of the year before, explanation of the change'
		}
	},
	{
		id: 'peers',
		scope: 'unit',
		rules: ['CMP-02'],
		title: { zh: '与同类单位相比', en: 'Against its peers' },
		documents: { zh: '工作量、职责范围说明', en: 'Workload and duties' }
	},
	{
		id: 'survey',
		scope: 'unit',
		rules: ['IND-24'],
		title: { zh: '满意度依据', en: 'Evidence of satisfaction' },
		documents: { zh: '问卷、样本与回收记录', en: 'Questionnaires, sample and returns' }
	},
	{
		id: 'copied-text',
		scope: 'unit',
		rules: ['TXT-02', 'TXT-15', 'TXT-16', 'TXT-17', 'IND-15'],
		title: { zh: '套用外地、外单位或往年文本', en: 'Text of another place, unit or year' },
		documents: { zh: '该事项的实施资料', en: 'Documents of the matter itself' }
	},
	{
		id: 'dates',
		scope: 'unit',
		rules: ['TXT-03', 'TXT-04'],
		title: { zh: '填报日期', en: 'Dates of the report' },
		documents: { zh: '报送记录', en: 'Record of submission' }
	},
	{
		id: 'own-words',
		scope: 'unit',
		rules: ['TXT-12', 'BUD-27', 'IND-21'],
		title: { zh: '自述与数字', en: 'Words against figures' },
		documents: { zh: '自述所依据的资料', en: 'What the words rest on' }
	},
	{
		id: 'layout',
		scope: 'unit',
		rules: ['TXT-01', 'TXT-08', 'TXT-09', 'TXT-10', 'TXT-14'],
		title: { zh: '填报格式', en: 'How the forms are filled in' },
		documents: { zh: '更正后的报表', en: 'The forms, corrected' }
	}
];

const familyByRule = new Map(
	leadFamilies.flatMap((family) => family.rules.map((rule) => [rule, family] as const))
);

/**
 * The family of a rule.
 * @throws Error for a rule that no family names, so that none is left out in silence
 */
export function familyOf(rule: string): LeadFamily {
	const family = familyByRule.get(rule);
	if (family === undefined) throw new Error(`rule ${rule} belongs to no family of leads`);
	return family;
}
