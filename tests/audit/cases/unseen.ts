import {
	amount,
	atLeast,
	atMost,
	blank,
	count,
	exactly,
	form,
	indicator,
	record,
	staffing,
	statedRate,
	statedScore,
	unitNamed,
	words
} from '../../fixtures/records/build.ts';
import { ofProject, project, spent, text, unitForm } from './budget-forms.ts';
import type { RuleCase } from './case.ts';

/** An amount of a text, of the line that it stands in. */
const inLine = (
	stage: Parameters<typeof amount>[0],
	printed: string,
	line: number,
	parts: Parameters<typeof amount>[2] = {}
) => amount(stage, printed, { scope: 'line', relation: null, place: { line }, ...parts });
const partInLine = (nature: string, printed: string, line: number) =>
	inLine('executed', printed, line, {
		scope: 'unit',
		relation: 'part',
		nature,
		line: `${nature}支出`
	});
const cost = (level3: string, target: string, actual: string) =>
	indicator({ level3, level2: '成本指标', target: atMost(target), actual: exactly(actual) });
const pupils = (price: string, fund: string) =>
	project('孤儿保障', {
		amounts: ofProject(fund, fund, fund),
		indicators: [
			indicator({ level3: '保障人数', target: exactly('80人') }),
			indicator({ level3: '补助标准', target: exactly(price) })
		]
	});
const scoredRows = (total: string) =>
	record([
		project('图书馆', {
			statedScores: [
				statedScore('execution', '20', '17'),
				statedScore('total', null, total, { raw: total })
			],
			indicators: ['甲', '乙'].map((level3) =>
				indicator({ level3, target: atLeast('≥10次'), weight: null, score: '40' })
			)
		})
	]);
const lost = (explanation: string) =>
	record([
		unitForm({
			indicators: [
				indicator({ level3: '漏损率', target: atMost('≤9%'), score: '9', explanation }),
				indicator({ level3: '检查', target: atLeast('≥10次'), score: '10' })
			]
		})
	]);

/** What the rules got wrong on documents that they were not made for, each kind beside what they must go on to say. */
export const unseenCases: RuleCase[] = [
	{
		rule: 'BUD-04',
		hits: 'the amount before its parts in one sentence is their total',
		hit: [
			record([
				text({
					amounts: [
						inLine('executed', '1236.40', 6),
						partInLine('基本', '905.20', 6),
						partInLine('项目', '320.20', 6)
					]
				})
			])
		],
		misses:
			'a total with what is carried over beside one without it; an amount of another sentence',
		miss: [
			record([
				text({
					amounts: [
						amount('executed', '6230.50', { line: '支出总计' }),
						amount('executed', '6102.30', { line: '本年支出' }),
						spent('基本', '4980.10'),
						spent('项目', '1122.20')
					]
				})
			]),
			record(
				[
					text({
						amounts: [
							inLine('executed', '12', 5),
							partInLine('基本', '905.20', 6),
							partInLine('项目', '320.20', 6)
						]
					})
				],
				{ unit: unitNamed('虚构市另一中心') }
			)
		]
	},
	{
		rule: 'SAN-02',
		hits: 'vehicles told by what they cost to run',
		hit: [
			record([
				text({
					amounts: [
						spent('三公', '16.4'),
						spent('三公:公车运行', '12.1'),
						spent('三公:接待', '3.1'),
						spent('三公:出国', '0')
					]
				})
			])
		],
		misses: 'with the vehicle that was bought they are the total',
		miss: [
			record([
				text({
					amounts: [
						spent('三公', '33.2'),
						spent('三公:公车运行', '12.1'),
						spent('三公:公车购置', '18'),
						spent('三公:接待', '3.1'),
						spent('三公:出国', '0')
					]
				})
			])
		]
	},
	{
		rule: 'BUD-15',
		hits: 'five figures in one paragraph that names no fund',
		hit: [
			record([
				text({
					amounts: [
						inLine('carry-in', '35.20', 9),
						inLine('initial', '210', 9),
						inLine('adjustment', '18.60', 9),
						inLine('executed', '228.40', 9),
						inLine('carry-out', '45.40', 9)
					]
				})
			])
		],
		misses: 'they close; and five that stand in two paragraphs',
		miss: [
			record([
				text({
					amounts: [
						inLine('carry-in', '35.20', 9),
						inLine('initial', '210', 9),
						inLine('adjustment', '18.60', 9),
						inLine('executed', '228.40', 9),
						inLine('carry-out', '35.40', 9),
						inLine('carry-in', '1', 12),
						inLine('initial', '2', 12),
						inLine('adjustment', '3', 12),
						inLine('executed', '4', 13),
						inLine('carry-out', '5', 13)
					]
				})
			])
		]
	},
	{
		rule: 'BUD-23',
		hits: '80 heads at 1,100 a month are 105.6 万元, and the fund is 150',
		hit: [record([pupils('1100元/人·月', '150')])],
		misses: 'a fund a little above its price',
		miss: [record([pupils('1100元/人·月', '110')])]
	},
	{
		rule: 'IND-17',
		hits: 'a cost of 38.5 万元, and 46.2 spent; an execution of 98 % that is 90',
		hit: [
			record([
				project('档案', {
					amounts: ofProject('48', '48', '46.2'),
					indicators: [cost('项目总成本', '≤48万元', '38.5万元')]
				}),
				project('培训', {
					amounts: ofProject('50', '50', '45'),
					indicators: [
						indicator({ level3: '预算执行率', target: atLeast('≥95%'), actual: exactly('98%') })
					]
				})
			])
		],
		misses:
			'the cost of one thing, of a part, and of a unit; an execution against the initial budget',
		miss: [
			record([
				project('档案', {
					amounts: ofProject('48', '48', '46.2'),
					indicators: [cost('单页成本', '≤3万元', '2万元'), cost('培训经费', '≤9万元', '8万元')]
				}),
				unitForm({
					amounts: [amount('adjusted', '3000'), amount('executed', '2900')],
					indicators: [cost('预算控制数', '≤50万元', '35万元')]
				}),
				project('培训', {
					amounts: ofProject('60', '50', '45'),
					indicators: [
						indicator({ level3: '预算执行率', target: atLeast('≥95%'), actual: exactly('75%') })
					]
				})
			])
		]
	},
	{
		rule: 'SCR-04',
		hits: 'rows with points and no weights: 97 called 100',
		hit: [scoredRows('100')],
		misses: '97 called 97',
		miss: [scoredRows('97')]
	},
	{
		rule: 'IND-24',
		hits: 'a text tells how satisfied people are, and of no survey',
		hit: [
			record([text({ statedRates: [statedRate('satisfaction', '92%', { raw: '市民满意度92%' })] })])
		],
		misses: 'the sentence names its questionnaires',
		miss: [
			record([
				text({
					statedRates: [statedRate('satisfaction', '92%', { raw: '问卷调查满意度92%' })]
				})
			])
		]
	},
	{
		rule: 'IND-04',
		hits: 'words that would fit any indicator, and 客观原因',
		hit: [lost('客观原因'), { ...lost('让用户更满意'), year: 2022 }],
		misses: 'what happened, in a few characters',
		miss: [lost('冬季爆管增多'), { ...lost('管线与地铁冲突'), year: 2022 }]
	},
	{
		rule: 'IND-10',
		hits: 'a percentage of what nobody says',
		hit: [
			record([
				project('查档', {
					indicators: [indicator({ level3: '查档群众', target: atLeast('≥50%') })]
				})
			])
		],
		misses: 'a shorter time in per cent; a ceiling on what should be few',
		miss: [
			record([
				project('查档', {
					indicators: [
						indicator({ level3: '查档时间缩短', target: atLeast('≥50%') }),
						indicator({ level3: '剩余隐患点', target: atMost('≤5处') })
					]
				})
			])
		]
	},
	{
		rule: 'IND-16',
		hits: 'employment of a town, of 30 万元 for street lamps',
		hit: [
			record([
				project('路灯', {
					amounts: ofProject('30', '30', '30'),
					indicators: [indicator({ level3: '城镇就业率', target: atLeast('≥90%') })]
				})
			])
		],
		misses: 'training moves the employment of those who had it',
		miss: [
			record([
				project('职业技能培训', {
					amounts: ofProject('30', '30', '30'),
					indicators: [indicator({ level3: '就业率', target: atLeast('≥90%') })]
				})
			])
		]
	},
	{
		rule: 'IND-08',
		hits: 'two rows of words that weigh 40 of 60',
		hit: [
			record([
				unitForm({
					indicators: [
						...['甲', '乙', '丙', '丁'].map((level3) =>
							indicator({ level3, target: exactly('5个'), weight: '5' })
						),
						...['戊', '己'].map((level3) =>
							indicator({ level3, target: words('有所提高'), weight: '20' })
						)
					]
				})
			])
		],
		misses: 'one row of words that weighs much, which IND-22 tells',
		miss: [
			record([
				unitForm({
					indicators: [
						...['甲', '乙', '丙', '丁'].map((level3) =>
							indicator({ level3, target: exactly('5个'), weight: '5' })
						),
						indicator({ level3: '戊', target: words('有所提高'), weight: '30' })
					]
				})
			])
		]
	},
	{
		rule: 'IND-09',
		hits: 'a form whose quantity is blank',
		hit: [
			record([
				unitForm({
					indicators: [
						indicator({ level3: '', target: blank() }),
						indicator({ level2: '质量指标', level3: '甲', target: atLeast('≥5次') }),
						indicator({ level2: '时效指标', level3: '乙', target: atLeast('≥5次') })
					]
				})
			])
		],
		misses: 'a form that nobody filled in',
		miss: [
			record([
				unitForm({
					indicators: ['数量指标', '质量指标', '时效指标'].map((level2) =>
						indicator({ level2, level3: '指标1', target: blank(), actual: blank() })
					)
				})
			])
		]
	},
	{
		rule: 'SCR-07',
		hits: 'a high score beside two headcounts is no matter of the score',
		hit: [
			record([
				unitForm({
					statedScores: [statedScore('total', '100', '100')],
					indicators: [
						indicator({ level3: '检查', target: atLeast('≥5次'), weight: '100', score: '100' })
					],
					amounts: [amount('adjusted', '100.00'), amount('executed', '140.00')]
				})
			])
		],
		misses: 'what is wrong is the score itself, and is said',
		miss: [
			record([
				unitForm({
					statedScores: [statedScore('total', '100', '100')],
					indicators: [
						indicator({ level3: '检查', target: atLeast('≥5次'), weight: '100', score: '90' })
					]
				})
			])
		]
	},
	{
		rule: 'STF-05',
		hits: 'a report on the unit without staff',
		hit: [
			record([
				form('narrative', {
					title: '2023年部门整体支出绩效自评报告',
					staffing: [staffing({ inPost: count('16') })]
				})
			])
		],
		misses: 'a report on a project of the department’s budget',
		miss: [
			record([
				form('narrative', {
					title: '2023年部门预算项目支出绩效自评报告',
					amounts: [amount('executed', '228.40')]
				})
			])
		]
	},
	{
		rule: 'SAN-04',
		hits: 'a report on the unit that names neither',
		hit: [
			record([
				form('narrative', {
					title: '2023年部门整体支出绩效自评报告',
					amounts: [amount('executed', '228.40')]
				})
			])
		],
		misses: 'the words stand in the lines of its amounts',
		miss: [
			record([
				form('narrative', {
					title: '2023年部门整体支出绩效自评报告',
					amounts: [
						amount('executed', '228.40'),
						inLine('initial', '4', 7, { line: '三公经费年初预算' }),
						inLine('executed', '4', 8, { line: '政府采购金额' })
					]
				})
			])
		]
	},
	{
		rule: 'BUD-05',
		hits: 'public expenses told behind 和',
		hit: [
			record([
				text({
					amounts: [
						spent('基本', '486.30'),
						spent('人员', '421.90'),
						inLine('executed', '54.40', 6, { line: '公用经费' })
					]
				})
			])
		],
		misses: 'they are the basic spending',
		miss: [
			record([
				text({
					amounts: [
						spent('基本', '476.30'),
						spent('人员', '421.90'),
						inLine('executed', '54.40', 6, { line: '公用经费' })
					]
				})
			])
		]
	}
];
