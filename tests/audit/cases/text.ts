import type { Registry } from '#lib/domain/registry.ts';
import {
	amount,
	baseLine,
	blank,
	blankAmount,
	costLine,
	date,
	exactly,
	field,
	form,
	goal,
	indicator,
	problemAt,
	record,
	statedCount,
	statedList,
	unitNamed
} from '../../fixtures/records/build.ts';
import type { RuleCase } from './case.ts';

const registry: Registry = {
	regions: [
		{ code: '990000', name: '虚构省', fullName: '虚构省', level: 'province', parent: null },
		{ code: '990100', name: '样例市', fullName: '样例市', level: 'city', parent: '990000' },
		{ code: '990102', name: '本地区', fullName: '样例市本地区', level: 'county', parent: '990100' },
		{ code: '990103', name: '邻近区', fullName: '样例市邻近区', level: 'county', parent: '990100' },
		{ code: '980000', name: '远方省', fullName: '远方省', level: 'province', parent: null },
		{ code: '980101', name: '远处区', fullName: '远方市远处区', level: 'county', parent: '980000' },
		{ code: '980102', name: '新城区', fullName: '远方市新城区', level: 'county', parent: '980000' }
	],
	units: Array.from({ length: 9 }, (_, index) => ({
		id: `peer-${index}`,
		name: `样例市第${index}中心`,
		shortName: `第${index}中心`,
		aliases: index === 0 ? [{ text: '样例市第〇中芯', isError: true }] : [],
		regionCode: '990102',
		level: 'county' as const,
		unitType: 'property-service'
	}))
};
const local = unitNamed('样例市第0中心');
const target = (expected: string) =>
	record([form('fund-target', { goals: [goal(expected)] })], { unit: local });
const source = (nature: string, stage: 'initial' | 'adjusted' | 'executed', printed: string) =>
	amount(stage, printed, { nature, line: nature, scope: 'programme' });
const counts = (parts: string[], total: string, kind = 'sum') =>
	form('narrative', {
		counts: [
			...parts.map((value, index) =>
				statedCount(`类${index}`, value, '个', { role: 'part', group: `${kind}:1` })
			),
			statedCount('合计小区', total, '个', { role: 'total', group: `${kind}:1` })
		]
	});
const peers = (rates: string[]) =>
	rates.map((executed, index) =>
		record(
			[
				form('unit-evaluation', {
					amounts: [amount('adjusted', '100.00'), amount('executed', executed)]
				})
			],
			{ unit: unitNamed(`样例市第${index}中心`) }
		)
	);

export const textCases: RuleCase[] = [
	{
		rule: 'TXT-01',
		hits: 'two points in a number',
		hit: [
			record([form('unit-evaluation')], {
				problems: [problemAt('malformed-number', '3243..37', 218)]
			})
		],
		misses: 'a blank row is no malformed number',
		miss: [
			record([form('unit-evaluation')], { problems: [problemAt('blank-row', '经济效益', 589)] })
		]
	},
	{
		rule: 'TXT-02',
		hits: 'a district of another province in a goal',
		hit: [target('为远处区既有住宅加装电梯打下基础')],
		misses: 'the neighbour district, a word that is also a place, and a longer word',
		miss: [target('为邻近区和新城区的居民服务，覆盖远处区域')],
		registry
	},
	{
		rule: 'TXT-03',
		hits: 'a form of 2023 filled in in April 2023',
		hit: [record([form('project-evaluation', { dates: [date('filled', '2023-04-20')] })])],
		misses: 'the last day of the year; an event of the year; a target form',
		miss: [
			record([
				form('narrative', { dates: [date('reported', '2023-12-31'), date('event', '2023-05-18')] }),
				form('unit-target', { dates: [date('filled', '2023-01-10')] })
			])
		]
	},
	{
		rule: 'TXT-04',
		hits: 'a year between two forms',
		hit: [
			record([
				form('base-data', { dates: [date('filled', '2024-04-15')] }),
				form('project-evaluation', { dates: [date('filled', '2023-04-20')] })
			])
		],
		misses: '31 days',
		miss: [
			record([
				form('base-data', { dates: [date('filled', '2024-05-15')] }),
				form('project-evaluation', { dates: [date('filled', '2024-04-14')] })
			])
		]
	},
	{
		rule: 'TXT-05',
		hits: 'two stated, four listed',
		hit: [
			record([
				form('narrative', { lists: [statedList('专项资金', '2', ['甲', '乙', '丙', '丁'])] })
			])
		],
		misses: 'seven stated, three listed and 等',
		miss: [
			record([
				form('narrative', { lists: [statedList('示范项目', '7', ['甲', '乙', '丙'], true)] })
			])
		]
	},
	{
		rule: 'TXT-06',
		hits: '121, 14 and 111 are not 256',
		hit: [record([counts(['121', '14', '111'], '256')])],
		misses: 'they are 246; and some of 256 may be less',
		miss: [
			record([counts(['121', '14', '111'], '246')]),
			record([counts(['121', '14'], '256', 'subset')])
		]
	},
	{
		rule: 'TXT-07',
		hits: 'two sources with the same three figures',
		hit: [
			record([
				form('project-evaluation', {
					programme: '维护',
					amounts: ['当年财政拨款', '上年结转'].flatMap((nature) => [
						source(nature, 'initial', '1100'),
						source(nature, 'adjusted', '981.22'),
						source(nature, 'executed', '981.22')
					])
				})
			])
		],
		misses: 'a parent and its only child repeat each other',
		miss: [
			record([
				form('base-data', {
					amounts: [
						...baseLine('项目', '项目支出', ['1484', '100', '1894.22']),
						...baseLine('项目:运行维护', '运行维护经费', ['1484', '100', '1894.22'])
					]
				})
			])
		]
	},
	{
		rule: 'TXT-08',
		hits: 'a misspelt name that the registry knows',
		hit: [
			record([form('project-evaluation', { fields: [field('主管部门', '样例市第〇中芯')] })], {
				unit: local
			})
		],
		misses: 'the official name',
		miss: [
			record([form('project-evaluation', { fields: [field('主管部门', '样例市第0中心')] })], {
				unit: local
			})
		],
		registry
	},
	{
		rule: 'TXT-09',
		hits: 'totals one column to the left',
		hit: [
			record([form('unit-evaluation')], {
				problems: [problemAt('shifted-column', '100 | 98', 893)]
			})
		],
		misses: 'another problem',
		miss: [
			record([form('unit-evaluation')], { problems: [problemAt('blank-row', '经济效益', 589)] })
		]
	},
	{
		rule: 'TXT-10',
		hits: 'two costs and a blank total',
		hit: [
			record([
				form('fund-target', {
					costLines: [
						costLine('宣传', '6'),
						costLine('整治', '2'),
						costLine('合计', '', { relation: 'total' })
					]
				})
			])
		],
		misses: 'the total is filled; a blank total over a single source',
		miss: [
			record([
				form('fund-target', {
					costLines: [
						costLine('宣传', '6'),
						costLine('整治', '2'),
						costLine('合计', '8', { relation: 'total' })
					]
				}),
				form('project-evaluation', {
					programme: '补贴',
					amounts: [
						blankAmount('initial', { scope: 'programme' }),
						source('当年财政拨款', 'initial', '1000')
					]
				})
			])
		]
	},
	{
		rule: 'TXT-11',
		hits: 'no date',
		hit: [record([form('narrative', { amounts: [amount('executed', '1.00')] })])],
		misses: 'title and date are there; a target form needs none',
		miss: [
			record([form('narrative', { dates: [date('reported', '2024-04-15')] })]),
			record([form('unit-target')], { unit: unitNamed('虚构市目标中心') })
		]
	},
	{
		rule: 'TXT-13',
		hits: 'one word differs',
		hit: [
			record([
				form('fund-target-summary', { goals: [goal('加强二期安置小区物业管理，提高居住质量')] }),
				form('fund-target', { goals: [goal('强化二期安置小区物业管理，提高居住质量')] })
			])
		],
		misses: 'the same words with another stop; quite another goal',
		miss: [
			record([
				form('fund-target-summary', { goals: [goal('加强二期安置小区物业管理，提高居住质量')] }),
				form('fund-target', {
					goals: [
						goal('加强二期安置小区物业管理，提高居住质量。'),
						goal('为居民提供加装电梯的政策解答服务')
					]
				})
			])
		]
	},
	{
		rule: 'TXT-14',
		hits: 'a 0 in a row of nothing',
		hit: [
			record([
				form('unit-evaluation', {
					indicators: [
						indicator({
							level2: '社会成本指标',
							level3: '0',
							target: blank(),
							actual: null,
							weight: null,
							score: null
						})
					]
				})
			])
		],
		misses: 'a slash in a row of nothing; a target of 0 accidents',
		miss: [
			record([
				form('unit-evaluation', {
					indicators: [
						indicator({ level3: '/', target: blank(), actual: null, weight: null, score: null }),
						indicator({ level3: '安全事故', target: exactly('0次') })
					]
				})
			])
		]
	},
	{
		rule: 'CMP-01',
		hits: '658 became 1149.18',
		hit: [
			record([
				form('base-data', {
					amounts: baseLine('政府采购', '政府采购金额', ['658', '1237', '1149.18'])
				})
			])
		],
		misses: 'exactly 30 %; and less than 5 万元 of more',
		miss: [
			record([
				form('base-data', {
					amounts: [
						...baseLine('公用', '公用经费', ['100.00', '130', '130.00']),
						...baseLine('公用:办公', '办公经费', ['10.46', '12', '14.51'], 'subset')
					]
				})
			])
		]
	},
	{
		rule: 'CMP-02',
		hits: 'one of nine spends a tenth of what the others do',
		hit: peers(['95', '96', '97', '98', '99', '96', '97', '98', '10']),
		misses: 'the same among seven is not judged, and nine that are alike',
		miss: peers(['95', '96', '97', '98', '99', '10', '97']),
		registry
	}
];
