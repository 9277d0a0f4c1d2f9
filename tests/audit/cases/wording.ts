import type { Form } from '#lib/domain/record.ts';
import {
	amount,
	atLeast,
	blank,
	blankAmount,
	claim,
	count,
	exactly,
	form,
	goal,
	indicator,
	record,
	staffing,
	statedCount,
	statedRate,
	statedScore
} from '../../fixtures/records/build.ts';
import { ofProject, project, spent, text, unitForm } from './budget-forms.ts';
import type { RuleCase } from './case.ts';

const goals = (expected: string, actual: string, parts: Partial<Form> = {}) =>
	record([project('辅具适配', { goals: [goal(expected, actual)], ...parts })]);
const rows = (...indicators: Form['indicators']) => record([unitForm({ indicators })]);
const listed = (total: string, ...amounts: string[]) =>
	record([
		unitForm({
			amounts: [
				...amounts.map((printed, at) =>
					amount('executed', printed, {
						scope: 'programme',
						programme: `项目${at}`,
						relation: null
					})
				),
				...amounts.map((_, at) =>
					amount('adjusted', '50', { scope: 'programme', programme: `项目${at}`, relation: null })
				),
				amount('adjusted', String(50 * amounts.length), { line: '合计' }),
				amount('executed', total, { line: '合计' })
			]
		})
	]);
const people = (subject: string, value: string, role: 'part' | 'total') =>
	statedCount(subject, value, '人', { role, group: 'subset:3.1:人', place: { line: 3 } });
const inLine = (subject: string, value: string) =>
	statedCount(subject, value, '公里', { place: { line: 8 } });
const funded = (appropriation: string, other: string) =>
	record([
		unitForm({
			amounts: [
				amount('executed', '63.75'),
				amount('executed', appropriation, { nature: '当年财政拨款', line: '财政拨款' }),
				amount('executed', other, { nature: '其他资金', line: '其他资金' })
			]
		})
	]);
const outside = (people: string) =>
	record([
		text({
			staffing: [
				staffing({
					establishment: count('22', { line: 4 }),
					inPost: count('25', { line: 4 })
				})
			],
			counts: [
				statedCount('编外聘用', people, '人', {
					role: 'part',
					group: 'subset:4.1:人',
					place: { line: 4 }
				})
			]
		})
	]);
const about = (people: string) =>
	rows(
		indicator({
			level3: '服务人次',
			target: { ...exactly('500人次'), raw: '约500人次' },
			actual: exactly(`${people}人次`),
			score: '10'
		})
	);
const incomes = (trade: string) => {
	const at = { place: { line: 6 }, stage: 'income' as const };
	return record([
		text({
			amounts: [
				amount('income', '2386.20', { ...at, line: '收入' }),
				amount('income', '1905.80', { ...at, nature: '当年财政拨款', line: '财政拨款' }),
				amount('income', trade, { ...at, scope: 'line', relation: 'part', line: '经营收入' }),
				amount('income', '18.00', { ...at, nature: '其他资金', line: '其他收入' })
			]
		})
	]);
};
const namedProjects = (first: string) => {
	const column = (stage: 'budget' | 'executed', ...[all, one, two]: string[]) => [
		amount(stage, all!, { nature: '项目', line: '项目支出' }),
		amount(stage, one!, { scope: 'line', relation: null, line: '评审专项' }),
		amount(stage, two!, { scope: 'line', relation: null, line: '信息系统' }),
		amount(stage, '30', { nature: '公用', line: '公用经费' })
	];
	return record([
		form('base-data', {
			amounts: [
				...column('budget', '110.00', '92.00', '18.00'),
				...column('executed', '104.20', first, '15.00')
			]
		})
	]);
};
const officials = (total: string) =>
	record([
		form('base-data', {
			amounts: [
				spent('三公', total),
				spent('三公:公车', '6'),
				blankAmount('executed', { nature: '三公:出国', line: '出国' }),
				spent('三公:接待', '3.5')
			]
		})
	]);
const told = (percent: string) => {
	const at = { scope: 'line' as const, relation: null, place: { line: 4 } };
	return record([
		text({
			amounts: [
				amount('adjusted', '2125.60', { place: { line: 2 } }),
				amount('executed', '2098.77', { place: { line: 2 } }),
				amount('adjusted', '450', at),
				amount('executed', '436.5', at)
			],
			statedRates: [statedRate('execution', percent, { of: '支出率', place: { line: 4 } })]
		})
	]);
};
const listedProgrammes = (line: string, rest: string) =>
	record([
		text({
			amounts: [
				spent('项目', '494'),
				...['176', '52'].map((printed, at) =>
					amount('executed', printed, { scope: 'programme', programme: `项目${at}` })
				),
				amount('executed', rest, { scope: 'line', relation: null, line })
			]
		})
	]);
const filled = (...parts: [string, string, string][]) =>
	record([
		text({
			counts: parts.map(([subject, value, unit]) =>
				statedCount(subject, value, unit, { place: { line: 13 } })
			),
			statedRates: [statedRate('satisfaction', '96%', { of: '满意率', place: { line: 13 } })]
		})
	]);
const dredged = (percent: string) =>
	record([
		text({
			counts: [inLine('计划清淤', '38'), inLine('实际清淤', '31.5')],
			statedRates: [statedRate('completion', percent, { of: '完成率', place: { line: 8 } })]
		})
	]);
const left = (printed: string) =>
	record([
		text({
			amounts: [
				amount('adjusted', '1437.00', { place: { line: 5 } }),
				amount('executed', '1402.36', { place: { line: 5 } }),
				amount('carry-out', printed, { scope: 'line', relation: null, place: { line: 5 } })
			]
		})
	]);

/** What reports of offices said in words and places that no rule had been made for. */
export const wordingCases: RuleCase[] = [
	{
		rule: 'SCR-06',
		hits: '96 of a full mark that is not printed is 优',
		hit: [
			record([
				text({ statedScores: [statedScore('total', null, '96', { raw: '96', grade: '良' })] })
			])
		],
		misses: '88 is 良; 18 may be of 20',
		miss: [
			record([
				text({
					statedScores: [
						statedScore('total', null, '88', { raw: '88', grade: '良' }),
						statedScore('total', null, '18', { raw: '18', grade: '优' })
					]
				})
			])
		]
	},
	{
		rule: 'TXT-06',
		hits: 'three towns that are two short of the total',
		hit: [
			record([
				text({
					counts: [
						people('整治山塘', '126', 'total'),
						people('东湾', '42', 'part'),
						people('西林', '37', 'part'),
						people('南坪', '45', 'part')
					]
				})
			])
		],
		misses: 'the first two are the total, and a target follows; a list of some',
		miss: [
			record([
				text({
					counts: [
						people('供养', '1385', 'total'),
						people('集中', '312', 'part'),
						people('分散', '1073', 'part'),
						people('超过', '1350', 'part')
					]
				})
			]),
			record(
				[
					text({
						counts: [
							people('培训', '500', 'total'),
							people('甲', '100', 'part'),
							people('乙', '90', 'part'),
							people('丙', '80', 'part')
						]
					})
				],
				{ year: 2022 }
			)
		]
	},
	{
		rule: 'IND-25',
		hits: 'points for a target without a result',
		hit: [
			rows(
				indicator({ level3: '培训', target: exactly('120人'), actual: blank(), score: '8' }),
				indicator({ level3: '检查', target: exactly('5次') }),
				indicator({ level3: '宣传', target: exactly('5次') })
			)
		],
		misses: 'a form whose results stand elsewhere; no points',
		miss: [
			rows(
				indicator({ level3: '培训', target: exactly('120人'), actual: blank(), score: '0' }),
				indicator({ level3: '检查', target: exactly('5次') })
			),
			{
				...rows(
					...['甲', '乙', '丙'].map((level3) =>
						indicator({ level3, target: exactly('5次'), actual: blank(), score: '8' })
					),
					indicator({ level3: '丁', target: exactly('5次') })
				),
				year: 2022
			}
		]
	},
	{
		rule: 'IND-02',
		hits: 'a point lost on a target that was just met',
		hit: [
			rows(
				indicator({ level3: '检查', target: atLeast('≥10次'), actual: exactly('10次'), score: '9' })
			)
		],
		misses: 'a point lost because the target was too low, and the form says so',
		miss: [
			rows(
				indicator({
					level3: '检查',
					target: atLeast('≥10次'),
					actual: exactly('18次'),
					score: '9',
					explanation: '年初指标值偏低'
				})
			)
		]
	},
	{
		rule: 'BUD-08',
		hits: 'a table of programmes whose budgets add up and whose spending does not',
		hit: [listed('105', '45', '50')],
		misses: 'both columns add up; a table that lists some programmes only',
		miss: [
			listed('95', '45', '50'),
			record(
				[
					unitForm({
						amounts: [
							...ofProject('20', '20', '20').map((item) => ({ ...item, programme: '甲' })),
							...ofProject('30', '30', '30').map((item) => ({ ...item, programme: '乙' })),
							amount('adjusted', '900'),
							amount('executed', '880')
						]
					})
				],
				{ year: 2022 }
			)
		]
	},
	{
		rule: 'BUD-15',
		hits: 'a whole-year budget that is not spent and not left',
		hit: [left('44.64')],
		misses: 'what was not spent is left',
		miss: [left('34.64')]
	},
	{
		rule: 'IND-15',
		hits: 'a goal of the year before, and a result dated in it',
		hit: [
			goals('2022年完成适配800名', '完成适配652名'),
			{ ...goals('完成适配800名', '2022年完成适配652名'), unit: null }
		],
		misses: 'a programme of several years; a goal of this year',
		miss: [
			goals('2022-2025年完成适配800名', '完成适配652名'),
			{ ...goals('2023年完成适配800名', '2023年完成652名'), unit: null }
		]
	},
	{
		rule: 'IND-20',
		hits: 'a number of the goal that its result repeats, smaller',
		hit: [goals('为800名残疾人适配', '为652名残疾人适配')],
		misses: 'as many; fewer for a reason; of another thing',
		miss: [
			goals('为800名残疾人适配', '为812名残疾人适配'),
			{ ...goals('为800名残疾人适配', '因名额调整，为652名残疾人适配'), year: 2022 },
			{ ...goals('为800名残疾人适配', '培训20名技术员'), year: 2021 }
		]
	},
	{
		rule: 'IND-17',
		hits: 'a goal that was met in the row and missed in the words; a rate of the text',
		hit: [
			goals('为800名残疾人适配', '为652名残疾人适配', {
				indicators: [
					indicator({
						level3: '适配辅具人数',
						target: atLeast('≥800人'),
						actual: atLeast('≥800人')
					})
				]
			}),
			{
				...record([
					text({ statedRates: [statedRate('satisfaction', '93%', { of: '沿线群众满意度' })] }),
					unitForm({
						indicators: [
							indicator({
								level3: '沿线群众满意度',
								target: atLeast('≥85%'),
								actual: exactly('83%')
							})
						]
					})
				]),
				year: 2022
			}
		],
		misses: 'what was done in all years; the same rate',
		miss: [
			goals('修复册数300册', '修复288册，累计修复592册', {
				indicators: [
					indicator({ level3: '修复册数', target: atLeast('≥300册'), actual: exactly('288册') })
				]
			}),
			{
				...record([
					text({ statedRates: [statedRate('satisfaction', '83%', { of: '沿线群众满意度' })] }),
					unitForm({
						indicators: [
							indicator({
								level3: '沿线群众满意度',
								target: atLeast('≥85%'),
								actual: exactly('83%')
							})
						]
					})
				]),
				year: 2022
			}
		]
	},
	{
		rule: 'TXT-12',
		hits: 'full marks beside a plan that was not reached',
		hit: [
			record([
				text({
					counts: [inLine('计划清淤', '38'), inLine('实际清淤', '31.5')],
					claims: [claim('all-met', '各项目标均已完成')]
				})
			]),
			record(
				[
					text({
						statedRates: [statedRate('completion', '91.4%', { of: '完成率' })],
						claims: [claim('all-met', '各项目标均已完成')]
					})
				],
				{ year: 2022 }
			)
		],
		misses: 'it was reached',
		miss: [
			record([
				text({
					counts: [inLine('计划清淤', '38'), inLine('实际清淤', '38')],
					claims: [claim('all-met', '各项目标均已完成')]
				})
			])
		]
	},
	{
		rule: 'BUD-28',
		hits: 'a rate of revision, of use and of growth that the money does not give',
		hit: [
			record([
				text({
					amounts: [
						amount('initial', '1250.60'),
						amount('adjusted', '1437.00'),
						amount('executed', '1402.36')
					],
					statedRates: [
						statedRate('share', '9.8%', { of: '预算调整率' }),
						statedRate('share', '100%', { of: '资金使用率' })
					]
				})
			]),
			record(
				[
					text({
						amounts: [
							spent('三公:接待', '3.80'),
							amount('prior-executed', '4.20', { nature: '三公:接待' })
						].map((item) => ({ ...item, place: { line: 6 } })),
						statedRates: [
							statedRate('share', '20%', { of: '接待费', raw: '下降20%', place: { line: 6 } })
						]
					})
				],
				{ year: 2022 }
			)
		],
		misses: 'rates that it gives; a rate that no money of the report can give',
		miss: [
			record([
				text({
					amounts: [
						amount('initial', '1250.60'),
						amount('adjusted', '1437.00'),
						amount('executed', '1402.36')
					],
					statedRates: [
						statedRate('share', '14.9%', { of: '预算调整率' }),
						statedRate('share', '97.6%', { of: '资金使用率' }),
						statedRate('share', '12%', { of: '三公经费控制率' })
					]
				})
			])
		]
	},
	{
		rule: 'TXT-17',
		hits: 'a result that another organisation reports',
		hit: [goals('完成防火隔离带维护', '样例县水务局圆满完成全年目标')],
		misses: 'the unit itself; another one that worked with it',
		miss: [
			goals('完成防火隔离带维护', '虚构市样例中心圆满完成全年目标'),
			{ ...goals('完成维护', '会同样例县水务局开展检查'), year: 2022 }
		]
	},
	{
		rule: 'TXT-18',
		hits: 'a completion, a growth, a satisfaction and returns that the counts do not give',
		hit: [
			dredged('100%'),
			{
				...record([
					text({
						counts: [
							statedCount('接待游客', '1850000', '人次', { place: { line: 12 } }),
							statedCount('较上年', '1600000', '人次', { place: { line: 12 } })
						],
						statedRates: [
							statedRate('share', '12%', { raw: '增长12%', of: '', place: { line: 12 } })
						]
					})
				]),
				year: 2022
			},
			{
				...filled(['回收问卷', '412', '份'], ['满意', '352', '份'], ['基本满意', '36', '份']),
				year: 2021
			},
			{ ...filled(['问卷', '400', '份'], ['回收', '412', '份']), year: 2020 },
			{
				...record([
					text({
						counts: [
							statedCount('改造户厕', '480', '户', { place: { line: 9 } }),
							statedCount('完成年度任务', '500', '户', { place: { line: 9 } })
						],
						statedRates: [
							statedRate('share', '98%', { raw: '户的98%', of: '户的', place: { line: 9 } })
						]
					})
				]),
				year: 2019
			}
		],
		misses: 'rates that they give, of the satisfied alone or with those who nearly are',
		miss: [
			dredged('82.9%'),
			{
				...filled(['回收问卷', '400', '份'], ['满意', '384', '份'], ['不满意', '16', '份']),
				year: 2021
			},
			{
				...filled(['回收问卷', '400', '份'], ['满意', '300', '份'], ['基本满意', '84', '份']),
				year: 2020
			}
		]
	},
	{
		rule: 'IND-26',
		hits: 'a rate of pass above all',
		hit: [
			rows(indicator({ level3: '培训合格率', target: atLeast('≥90%'), actual: exactly('103.5%') }))
		],
		misses: 'a rate of completion; all of it',
		miss: [
			rows(
				indicator({ level3: '任务完成率', target: atLeast('≥90%'), actual: exactly('103.5%') }),
				indicator({ level3: '培训合格率', target: atLeast('≥90%'), actual: exactly('100%') })
			)
		]
	},
	{
		rule: 'IND-14',
		hits: 'a goal of 42 car parks, and a row of 36',
		hit: [
			goals('接入停车场42个', '接入停车场36个', {
				indicators: [indicator({ level3: '接入停车场数量', target: exactly('36个') })]
			})
		],
		misses: 'the same number; a number of each year',
		miss: [
			goals('接入停车场36个', '接入停车场36个', {
				indicators: [indicator({ level3: '接入停车场数量', target: exactly('36个') })]
			}),
			{
				...goals('每年接入停车场12个', '接入停车场36个', {
					indicators: [indicator({ level3: '接入停车场数量', target: exactly('36个') })]
				}),
				year: 2022
			}
		]
	},
	{
		rule: 'SCR-04',
		hits: 'a score of the text that is not that of the form',
		hit: [
			record([
				text({ statedScores: [statedScore('total', null, '96.4', { raw: '96.4分' })] }),
				unitForm({ statedScores: [statedScore('total', '100', '94.6')] })
			])
		],
		misses: 'the same score; one form of several',
		miss: [
			record([
				text({ statedScores: [statedScore('total', null, '94.6', { raw: '94.6分' })] }),
				unitForm({ statedScores: [statedScore('total', '100', '94.6')] })
			]),
			record(
				[
					text({ statedScores: [statedScore('total', null, '96.4', { raw: '96.4分' })] }),
					unitForm({ statedScores: [statedScore('total', '100', '94.6')] }),
					project('甲', { statedScores: [statedScore('total', '100', '97')] })
				],
				{ year: 2022 }
			)
		]
	},
	{
		rule: 'BUD-13',
		hits: 'more spent than the only budget there is',
		hit: [
			record([
				unitForm({
					amounts: [amount('initial', '60'), amount('adjustment', '0'), amount('executed', '70')]
				})
			])
		],
		misses: 'the first budget in the text, the adjusted one in the form',
		miss: [
			record([
				text({ amounts: [amount('initial', '1860'), amount('executed', '1953')] }),
				unitForm({
					amounts: [
						amount('initial', '1860'),
						amount('adjusted', '2015'),
						amount('executed', '1953')
					]
				})
			])
		]
	},
	{
		rule: 'BUD-04',
		hits: 'parts that add up to no total of the text',
		hit: [
			record([
				text({
					amounts: [amount('executed', '4286.35'), spent('基本', '3018.65'), spent('项目', '1100')]
				})
			])
		],
		misses: 'they add up to the spending of this year, a part of the total',
		miss: [
			record([
				text({
					amounts: [
						amount('executed', '4286.35', { line: '支出总计' }),
						amount('executed', '4203.15', { line: '本年支出', relation: 'part' }),
						spent('基本', '3018.65'),
						spent('项目', '1184.50')
					]
				})
			])
		]
	},
	{
		rule: 'STF-01',
		hits: '25 people of whom one is outside an establishment of 22',
		hit: [outside('1')],
		misses: 'four of them are',
		miss: [outside('4')]
	},
	{
		rule: 'IND-01',
		hits: 'about 500, and 460 came',
		hit: [about('460')],
		misses: 'about 500, and 496 came',
		miss: [about('496')]
	},
	{
		rule: 'SAN-02',
		hits: 'a blank part is none, and the others are not the total',
		hit: [officials('10.5')],
		misses: 'they are the total',
		miss: [officials('9.5')]
	},
	{
		rule: 'BUD-03',
		hits: 'an appropriation and other money that are not the total',
		hit: [funded('60.75', '5')],
		misses: 'they are the total',
		miss: [funded('60.75', '3')]
	},
	{
		rule: 'BUD-01',
		hits: 'a rate of the budget and the spending of its own paragraph',
		hit: [told('98%')],
		misses: 'the rate that they give, beside the totals of the unit',
		miss: [told('97%')]
	},
	{
		rule: 'BUD-07',
		hits: 'two programmes that are less than all',
		hit: [listedProgrammes('其中一项', '1')],
		misses: 'the rest is told as other projects',
		miss: [listedProgrammes('其他项目支出', '266')]
	},
	{
		rule: 'BUD-03',
		hits: 'incomes of a paragraph that are two short of their total',
		hit: [incomes('460.40')],
		misses: 'they are the total; a list of some',
		miss: [incomes('462.40'), { ...incomes('20'), year: 2022 }]
	},
	{
		rule: 'BUD-08',
		hits: 'named projects that add up to the budget and not to the spending',
		hit: [namedProjects('88.20')],
		misses: 'they add up to both',
		miss: [namedProjects('89.20')]
	}
];
