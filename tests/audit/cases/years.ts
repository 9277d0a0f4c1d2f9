import type { Form } from '#lib/domain/record.ts';
import {
	atLeast,
	baseLine,
	exactly,
	form,
	goal,
	indicator,
	programmeLine,
	record,
	unitNamed
} from '../../fixtures/records/build.ts';
import { ofProject, project, text, unitForm } from './budget-forms.ts';
import type { RuleCase } from './case.ts';

const years = (earlier: Form[], later: Form[]) => [
	record(earlier, { year: 2022 }),
	record(later, { year: 2023 })
];
const repaired = (spent: string, sites: string) => [
	project('危房改造', {
		amounts: ofProject(spent, spent, spent),
		indicators: [
			indicator({ level3: '改造户数', target: atLeast('≥10户'), actual: exactly(`${sites}户`) })
		]
	})
];
const achieved = (told: string) => [unitForm({ goals: [goal('完成全年巡查任务', told)] })];
const results = (values: readonly string[]) => [
	unitForm({
		indicators: ['巡查', '培训', '宣传', '走访'].map((level3, at) =>
			indicator({ level3, target: atLeast('≥10次'), actual: exactly(`${values[at]}次`) })
		)
	})
];
const said = '组织护林员对辖区八个林场开展防火巡查，查处违规用火，群众防火意识明显增强';
const units = (one: string, two: string) => [
	record([unitForm({ goals: [goal('防火', one)] })], { unit: unitNamed('虚构市东林场') }),
	record([unitForm({ goals: [goal('防火', two)] })], { unit: unitNamed('虚构市西林场') })
];

/** What a report says beside the unit's own of the year before, and beside another unit's. */
export const yearCases: RuleCase[] = [
	{
		rule: 'CMP-03',
		hits: '30 万元 for 10 households, and for 30 the year before',
		hit: years(repaired('30', '30'), repaired('30', '10')),
		misses: 'a fifth more a household; and years that are not beside each other',
		miss: [
			...years(repaired('30', '30'), repaired('36', '30')),
			record(repaired('30', '3'), { year: 2026 })
		]
	},
	{
		rule: 'CMP-05',
		hits: 'carried out 12 and carried in 9; a column of the year before that is another',
		hit: years(
			[
				text({ amounts: programmeLine('巡查', { executed: '50', 'carry-out': '12' }) }),
				form('base-data', { amounts: baseLine('公用', '公用经费', ['70', '80', '75']) })
			],
			[
				text({ amounts: programmeLine('巡查', { 'carry-in': '9', executed: '50' }) }),
				form('base-data', { amounts: baseLine('公用', '公用经费', ['78', '80', '79']) })
			]
		),
		misses: 'they follow from each other',
		miss: years(
			[
				text({ amounts: programmeLine('巡查', { executed: '50', 'carry-out': '12' }) }),
				form('base-data', { amounts: baseLine('公用', '公用经费', ['70', '80', '75']) })
			],
			[
				text({ amounts: programmeLine('巡查', { 'carry-in': '12', executed: '50' }) }),
				form('base-data', { amounts: baseLine('公用', '公用经费', ['75', '80', '79']) })
			]
		)
	},
	{
		rule: 'TXT-15',
		hits: 'the same result but for the year, and the same four figures',
		hit: years(
			[
				...achieved('2022年完成巡查312处，整改隐患41处，群众满意'),
				...results(['12', '15', '31', '44'])
			],
			[
				...achieved('2023年完成巡查312处，整改隐患41处，群众满意'),
				...results(['12', '15', '31', '44'])
			]
		),
		misses: 'another count; two of four figures; and a short text',
		miss: years(
			[
				...achieved('2022年完成巡查312处，整改隐患41处，群众满意'),
				...results(['12', '15', '31', '44']),
				...achieved('已完成')
			],
			[
				...achieved('2023年完成巡查298处，整改隐患37处，群众满意'),
				...results(['12', '15', '30', '41']),
				...achieved('已完成')
			]
		)
	},
	{
		rule: 'TXT-16',
		hits: 'one sentence of two units, with a few words changed',
		hit: units(said, said.replace('明显', '显著')),
		misses: 'other words; and what four units say, which a superior gave them',
		miss: [
			...units(
				said,
				'新建防火道三公里，购置灭火机具，开展夏季集训，完成物资储备库的维修和验收工作'
			),
			...['甲', '乙', '丙', '丁'].map((name) =>
				record(
					[
						unitForm({
							goals: [
								goal('防火', '全面落实森林防火责任制，确保不发生重特大森林火灾和人员伤亡事故')
							]
						})
					],
					{
						unit: unitNamed(`虚构市${name}林场`)
					}
				)
			)
		]
	}
];
