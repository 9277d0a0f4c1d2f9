import type { Form } from '#lib/domain/record.ts';
import {
	amount,
	baseLine,
	blankAmount,
	costLine,
	form,
	programmeLine,
	record,
	statedCount,
	statedRate
} from '../../fixtures/records/build.ts';
import type { RuleCase } from './case.ts';

const total = (initial: string, adjusted: string, executed: string) => [
	amount('initial', initial),
	amount('adjusted', adjusted),
	amount('executed', executed)
];
const unitForm = (parts: Partial<Form>) => form('unit-evaluation', parts);
const project = (programme: string, parts: Partial<Form>) =>
	form('project-evaluation', { programme, ...parts });
const ofProject = (initial: string, adjusted: string, executed: string) =>
	total(initial, adjusted, executed).map((item) => ({ ...item, scope: 'programme' as const }));
const spent = (nature: string, printed: string, line = `${nature}支出`) =>
	amount('executed', printed, { nature, line });
const source = (nature: string, stage: 'initial' | 'adjusted' | 'executed', printed: string) =>
	printed === ''
		? blankAmount(stage, { nature, line: nature, scope: 'programme' })
		: amount(stage, printed, { nature, line: nature, scope: 'programme' });
const text = (parts: Partial<Form>) => form('narrative', parts);

export const budgetCases: RuleCase[] = [
	{
		rule: 'BUD-01',
		hits: '89% stated for 981.22 of 981.22',
		hit: [
			record([
				project('维护', {
					amounts: ofProject('1100', '981.22', '981.22'),
					statedRates: [statedRate('execution', '89%')]
				})
			])
		],
		misses: '89% is 981.22 of 1100 without decimals',
		miss: [
			record([
				project('维护', {
					amounts: ofProject('1100', '1100', '981.22'),
					statedRates: [statedRate('execution', '89%')]
				})
			])
		]
	},
	{
		rule: 'BUD-02',
		hits: 'one form divides by the initial, the other by the adjusted budget',
		hit: [
			record([
				project('甲', {
					amounts: ofProject('1100', '981.22', '981.22'),
					statedRates: [statedRate('execution', '89%')]
				}),
				project('乙', {
					amounts: ofProject('1000', '913', '913'),
					statedRates: [statedRate('execution', '100%')]
				})
			])
		],
		misses: 'both divide by the adjusted budget',
		miss: [
			record([
				project('甲', {
					amounts: ofProject('1100', '981.22', '981.22'),
					statedRates: [statedRate('execution', '100%')]
				}),
				project('乙', {
					amounts: ofProject('1000', '913', '913'),
					statedRates: [statedRate('execution', '100%')]
				})
			])
		]
	},
	{
		rule: 'BUD-03',
		hits: '300.00 and 20.00 are not 330.00',
		hit: [
			record([
				unitForm({
					amounts: [
						amount('adjusted', '330.00'),
						amount('adjusted', '300.00', { nature: '一般公共预算', line: '一般公共预算' }),
						amount('adjusted', '20.00', { nature: '政府性基金', line: '政府性基金' })
					]
				})
			])
		],
		misses: 'a blank source is none, and 0.01 is rounding',
		miss: [
			record([
				unitForm({
					amounts: [
						amount('adjusted', '330.01'),
						amount('adjusted', '330.00', { nature: '一般公共预算', line: '一般公共预算' }),
						blankAmount('adjusted', { nature: '政府性基金', line: '政府性基金' })
					]
				})
			])
		]
	},
	{
		rule: 'BUD-04',
		hits: 'the text splits 3243.37, the form calls all of it basic',
		hit: [
			record([
				text({ amounts: [spent('基本', '1349.16'), spent('项目', '1894.22')] }),
				unitForm({
					amounts: [
						...total('1068.21', '3243.37', '3243.37'),
						amount('adjusted', '3243.37', { nature: '基本', line: '基本支出' })
					]
				})
			])
		],
		misses: '1349.16 + 1894.22 is 0.01 from 3243.37',
		miss: [
			record([
				text({
					amounts: [
						amount('executed', '3243.37'),
						spent('基本', '1349.16'),
						spent('项目', '1894.22')
					]
				})
			])
		]
	},
	{
		rule: 'BUD-05',
		hits: '109.70 + 23.32 is not 132.03',
		hit: [
			record([
				text({
					amounts: [spent('基本', '132.03'), spent('人员', '109.70'), spent('公用', '23.32')]
				})
			])
		],
		misses: '109.70 + 22.32 is 0.01 from 132.03: rounding',
		miss: [
			record([
				text({
					amounts: [spent('基本', '132.03'), spent('人员', '109.70'), spent('公用', '22.32')]
				})
			])
		]
	},
	{
		rule: 'BUD-06',
		hits: 'a list headed project spending adds up to all spending',
		hit: [
			record([
				text({
					amounts: [
						amount('executed', '325.03'),
						spent('项目', '193.00'),
						...['8.03', '15.22', '7.27', '96.07', '198.43'].map((printed, index) =>
							amount('executed', printed, {
								nature: `功能科目:${index}`,
								line: `功能${index}`,
								statedScope: '项目支出'
							})
						)
					]
				})
			])
		],
		misses: 'three functions are 0.01 from the project spending that heads them',
		miss: [
			record([
				text({
					amounts: [
						spent('项目', '2247.13'),
						...['1973.74', '44.76', '228.64'].map((printed, index) =>
							amount('executed', printed, {
								nature: `功能科目:${index}`,
								line: `功能${index}`,
								statedScope: '项目支出'
							})
						)
					]
				})
			])
		]
	},
	{
		rule: 'BUD-07',
		hits: 'programmes of 197.80 against project spending of 193.00',
		hit: [
			record([
				text({
					amounts: [
						spent('项目', '193.00'),
						...programmeLine('电梯', { executed: '190.00' }),
						...programmeLine('培训', { executed: '3.00' }, 71),
						...programmeLine('伙食', { executed: '4.80' }, 72)
					]
				})
			])
		],
		misses: 'a programme and its two parts are not added twice',
		miss: [
			record([
				text({
					amounts: [
						spent('项目', '1894.22'),
						...programmeLine('维护', { executed: '1894.22' }),
						...programmeLine('补贴', { executed: '913' }, 71).map((item) => ({
							...item,
							relation: 'part' as const
						})),
						...programmeLine('维修', { executed: '981.22' }, 72).map((item) => ({
							...item,
							relation: 'part' as const
						}))
					]
				})
			])
		]
	},
	{
		rule: 'BUD-08',
		hits: 'two complete details of 30 against 40, and public items above their parent',
		hit: [
			record([
				form('base-data', {
					amounts: [
						...baseLine('项目', '项目支出', ['40.00', '0', '40.00']),
						...baseLine('项目:业务工作', '业务工作经费', ['40.00', '0', '10.00']),
						...baseLine('项目:运行维护', '运行维护经费', ['0', '0', '20.00'])
					]
				})
			])
		],
		misses: 'items of which only some are listed may be less than their parent',
		miss: [
			record([
				form('base-data', {
					amounts: [
						...baseLine('公用', '公用经费', ['50.00', '50.00', '50.00']),
						...baseLine('公用:办公', '办公经费', ['4.00', '5.00', '6.00'], 'subset')
					]
				})
			])
		]
	},
	{
		rule: 'BUD-09',
		hits: 'carried-over money repeats the appropriation: 2200 against 1100',
		hit: [
			record([
				project('维护', {
					amounts: [
						...ofProject('1100', '981.22', '981.22'),
						source('当年财政拨款', 'initial', '1100'),
						source('上年结转', 'initial', '1100')
					]
				})
			])
		],
		misses: 'blank sources are none',
		miss: [
			record([
				project('补贴', {
					amounts: [
						...ofProject('1000', '913', '913'),
						source('当年财政拨款', 'initial', '1000'),
						source('上年结转', 'initial', ''),
						source('其他资金', 'initial', '')
					]
				})
			])
		]
	},
	{
		rule: 'BUD-10',
		hits: '1068.21 became 3243.37',
		hit: [record([unitForm({ amounts: total('1068.21', '3243.37', '3243.37') })])],
		misses: 'exactly 10 % is not more, and 50 % of a small fund is below the floor',
		miss: [
			record([
				unitForm({ amounts: total('100.00', '110.00', '100.00') }),
				project('小额', { amounts: ofProject('4.00', '6.00', '6.00') })
			])
		]
	},
	{
		rule: 'BUD-11',
		hits: 'spending that the initial budget said was none',
		hit: [
			record([
				text({
					amounts: [
						amount('executed', '2601.00'),
						...programmeLine('表彰', { initial: '0', executed: '228.64' })
					]
				})
			])
		],
		misses: 'what was carried in needs no new budget',
		miss: [
			record([
				text({
					amounts: [
						amount('executed', '2601.00'),
						...programmeLine('党建', { 'carry-in': '0.79', initial: '0', executed: '0.79' })
					]
				})
			])
		]
	},
	{
		rule: 'BUD-12',
		hits: 'the adjusted budget is what was spent',
		hit: [record([unitForm({ amounts: total('351.86', '338.54', '338.54') })])],
		misses: 'one cent apart; or never adjusted',
		miss: [
			record([
				unitForm({ amounts: total('351.86', '338.55', '338.54') }),
				project('原额', { amounts: ofProject('100', '100', '100') })
			])
		]
	},
	{
		rule: 'BUD-13',
		hits: '14.51 of 12',
		hit: [
			record([
				form('base-data', {
					amounts: baseLine('公用:办公', '办公经费', ['10.46', '12', '14.51'], 'subset')
				})
			])
		],
		misses: 'a cent is rounding; an addition raised the budget',
		miss: [
			record([
				form('base-data', {
					amounts: baseLine('公用:办公', '办公经费', ['10.46', '12.00', '12.01'], 'subset')
				}),
				text({
					amounts: programmeLine('文印', {
						initial: '20.00',
						adjustment: '5.92',
						executed: '25.92'
					})
				})
			])
		]
	},
	{
		rule: 'BUD-14',
		hits: '325.03 of 377.60',
		hit: [record([text({ amounts: [amount('budget', '377.60'), amount('executed', '325.03')] })])],
		misses: '90 % is not below 90 %',
		miss: [record([text({ amounts: [amount('budget', '100.00'), amount('executed', '90.00')] })])]
	},
	{
		rule: 'BUD-15',
		hits: '25.85 is missing',
		hit: [
			record([
				text({
					amounts: programmeLine('运转', {
						'carry-in': '59.99',
						initial: '2050.00',
						adjustment: '-324.42',
						executed: '1725.58',
						'carry-out': '34.14'
					})
				})
			])
		],
		misses: 'a cent over five figures is rounding',
		miss: [
			record([
				text({
					amounts: programmeLine('运转', {
						'carry-in': '59.99',
						initial: '2050.00',
						adjustment: '-324.42',
						executed: '1725.58',
						'carry-out': '60.00'
					})
				})
			])
		]
	},
	{
		rule: 'BUD-16',
		hits: 'a balance of which nothing was spent',
		hit: [record([text({ amounts: programmeLine('维稳', { 'carry-out': '1.00' }) })])],
		misses: 'most of what was carried in was spent',
		miss: [
			record([
				text({
					amounts: programmeLine('运转', {
						'carry-in': '59.99',
						executed: '30.00',
						'carry-out': '29.99'
					})
				})
			])
		]
	},
	{
		rule: 'BUD-17',
		hits: 'the text knows no initial project budget, a form prints 1100',
		hit: [
			record([
				text({ amounts: [amount('initial', '0', { nature: '项目', line: '年初预算' })] }),
				project('维护', { amounts: ofProject('1100', '981.22', '981.22') })
			])
		],
		misses: 'the programmes stay below the budget of the unit',
		miss: [
			record([
				unitForm({ amounts: total('2100.00', '2000.00', '2000.00') }),
				project('维护', { amounts: ofProject('1100', '981.22', '981.22') }),
				project('补贴', { amounts: ofProject('1000', '913', '913') })
			])
		]
	},
	{
		rule: 'BUD-18',
		hits: 'one name with 1894.22 and with 981.22',
		hit: [
			record([
				text({ amounts: programmeLine('住房维护', { executed: '1894.22' }) }),
				project('住房维护', { amounts: ofProject('1100', '981.22', '981.22') })
			])
		],
		misses: 'printed in whole 万元 the other time',
		miss: [
			record([
				text({ amounts: programmeLine('住房维护', { executed: '981' }) }),
				project('住房维护', { amounts: ofProject('1100', '981.22', '981.22') })
			])
		]
	},
	{
		rule: 'BUD-19',
		hits: 'public expenses blank above three filled items',
		hit: [
			record([
				form('base-data', {
					amounts: [
						...baseLine('公用', '公用经费', ['', '', '']),
						...baseLine('公用:办公', '办公经费', ['4.93', '8', '1.78'], 'subset')
					]
				})
			])
		],
		misses: 'blank, and so are its items',
		miss: [
			record([
				form('base-data', {
					amounts: [
						...baseLine('公用', '公用经费', ['', '', '']),
						...baseLine('公用:办公', '办公经费', ['', '', ''], 'subset')
					]
				})
			])
		]
	},
	{
		rule: 'BUD-20',
		hits: 'rewards for companies equal to the social security class',
		hit: [
			record([
				text({
					amounts: [
						amount('executed', '228.64', {
							nature: '功能科目:社会保障和就业',
							line: '社会保障和就业支出'
						}),
						...programmeLine('经济表彰', { executed: '228.64' })
					]
				})
			])
		],
		misses: 'another amount; and epidemic control under health',
		miss: [
			record([
				text({
					amounts: [
						amount('executed', '15.22', {
							nature: '功能科目:社会保障和就业',
							line: '社会保障和就业支出'
						}),
						amount('executed', '44.76', { nature: '功能科目:卫生健康', line: '卫生健康支出' }),
						...programmeLine('经济表彰', { executed: '228.64' }),
						...programmeLine('疫情防控', { executed: '44.76' }, 71)
					]
				})
			])
		]
	},
	{
		rule: 'BUD-21',
		hits: '377.60 less 65.00 is not 325.03',
		hit: [
			record([
				text({
					amounts: [
						amount('budget', '377.60'),
						amount('executed', '325.03'),
						...programmeLine('电梯', { initial: '255.00', adjustment: '-65.00' })
					]
				})
			])
		],
		misses: 'the adjustments explain the difference',
		miss: [
			record([
				text({
					amounts: [
						amount('budget', '377.60'),
						amount('executed', '312.60'),
						...programmeLine('电梯', { initial: '255.00', adjustment: '-65.00' })
					]
				})
			])
		]
	},
	{
		rule: 'BUD-22',
		hits: '15.72 of 352.14 itemised',
		hit: [
			record([
				form('base-data', {
					amounts: [
						...baseLine('公用', '公用经费', ['507.3', '352.8', '352.14']),
						...baseLine('公用:办公', '办公经费', ['10.46', '12', '15.72'], 'subset')
					]
				})
			])
		],
		misses: '20 % itemised; and a small total',
		miss: [
			record([
				form('base-data', {
					amounts: [
						...baseLine('公用', '公用经费', ['100', '100', '100.00']),
						...baseLine('公用:办公', '办公经费', ['10', '12', '20.00'], 'subset')
					]
				})
			])
		]
	},
	{
		rule: 'BUD-23',
		hits: 'unit prices without an area; and other expenses of a third',
		hit: [
			record([
				form('fund-target', {
					programme: '物业补贴',
					costLines: [
						costLine('补贴', '7.55', {
							basisText: '高层0.2元/平方/月，乘以面积',
							unitPrices: [{ object: '高层', value: '0.2', unit: '元/㎡·月' }]
						}),
						costLine('宣传', '6', {
							subAmounts: [
								{ item: '手册', wan: '4', raw: '4万' },
								{ item: '其他费用', wan: '2', raw: '2万' }
							]
						})
					]
				})
			])
		],
		misses: 'the area is printed; other expenses of a fifth',
		miss: [
			record([
				form('fund-target', {
					programme: '物业补贴',
					costLines: [
						costLine('补贴', '7.55', {
							basisText: '高层0.2元/平方/月，面积31458平方米，12个月',
							unitPrices: [{ object: '高层', value: '0.2', unit: '元/㎡·月' }]
						}),
						costLine('宣传', '10', {
							subAmounts: [
								{ item: '手册', wan: '8', raw: '8万' },
								{ item: '其他费用', wan: '2', raw: '2万' }
							]
						})
					]
				})
			])
		]
	},
	{
		rule: 'BUD-24',
		hits: 'an adjustment of 100 where 280.95 follows',
		hit: [
			record([
				text({
					amounts: [
						spent('基本', '1349.16'),
						amount('initial', '0', { nature: '项目', line: '年初预算' })
					]
				}),
				form('base-data', {
					amounts: baseLine('基本支出预算调整', '部门基本支出预算调整', ['', '', '100.00'])
				}),
				unitForm({ amounts: total('1068.21', '3243.37', '3243.37') })
			])
		],
		misses: '1349.16 less 1068.21 is 280.95',
		miss: [
			record([
				text({
					amounts: [
						spent('基本', '1349.16'),
						amount('initial', '0', { nature: '项目', line: '年初预算' })
					]
				}),
				form('base-data', {
					amounts: baseLine('基本支出预算调整', '部门基本支出预算调整', ['', '', '280.95'])
				}),
				unitForm({ amounts: total('1068.21', '3243.37', '3243.37') })
			])
		]
	},
	{
		rule: 'BUD-25',
		hits: 'epidemic control in 2024',
		hit: [
			record([text({ amounts: programmeLine('疫情防控', { executed: '44.76' }) })], { year: 2024 })
		],
		misses: 'epidemic control in 2023',
		miss: [record([text({ amounts: programmeLine('疫情防控', { executed: '44.76' }) })])]
	},
	{
		rule: 'BUD-26',
		hits: '74.51 % of the money for 7 of 20',
		hit: [
			record([
				text({
					amounts: programmeLine('电梯', { initial: '255.00', executed: '190.00' }),
					counts: [
						statedCount('任务', '20', '台', { place: { line: 70 } }),
						statedCount('在建', '7', '台', { place: { line: 70 } })
					]
				})
			])
		],
		misses: 'exactly 30 points ahead',
		miss: [
			record([
				text({
					amounts: programmeLine('电梯', { initial: '100.00', executed: '80.00' }),
					counts: [
						statedCount('任务', '20', '台', { place: { line: 70 } }),
						statedCount('完成', '10', '台', { place: { line: 70 } })
					]
				})
			])
		]
	},
	{
		rule: 'SAN-01',
		hits: 'reception over its budget',
		hit: [
			record([
				form('base-data', { amounts: baseLine('三公:接待', '公务接待', ['0.41', '1', '1.20']) })
			])
		],
		misses: 'all of the budget',
		miss: [
			record([
				form('base-data', { amounts: baseLine('三公:接待', '公务接待', ['0.41', '1', '1.00']) })
			])
		]
	},
	{
		rule: 'SAN-02',
		hits: 'reception of 1 in a total of 0',
		hit: [
			record([
				form('base-data', {
					amounts: [
						...baseLine('三公', '三公经费', ['0.56', '0', '0']),
						...baseLine('三公:公车', '公车', ['0.56', '0', '0']),
						...baseLine('三公:出国', '出国', ['0', '0', '0']),
						...baseLine('三公:接待', '接待', ['0', '1', '0'])
					]
				})
			])
		],
		misses: '0.333 printed as 0.33 three times for a total of 1.00',
		miss: [
			record([
				form('base-data', {
					amounts: [
						...baseLine('三公', '三公经费', ['1.00', '0', '0']),
						...baseLine('三公:公车', '公车', ['0.33', '0', '0']),
						...baseLine('三公:出国', '出国', ['0.33', '0', '0']),
						...baseLine('三公:接待', '接待', ['0.33', '0', '0'])
					]
				})
			])
		]
	},
	{
		rule: 'SAN-03',
		hits: 'from 0.41 to 0.60',
		hit: [
			record([form('base-data', { amounts: baseLine('三公', '三公经费', ['0.41', '1', '0.60']) })])
		],
		misses: 'the same as the year before',
		miss: [
			record([form('base-data', { amounts: baseLine('三公', '三公经费', ['0.41', '1', '0.41']) })])
		]
	},
	{
		rule: 'SAN-04',
		hits: 'a car pool and no word of 三公',
		hit: [record([text({ amounts: programmeLine('公务用车平台', { executed: '181.03' }) })])],
		misses: 'both are disclosed; a target form need not',
		miss: [
			record([
				form('base-data', {
					amounts: [
						...baseLine('三公', '三公经费', ['0.41', '1', '0']),
						...baseLine('政府采购', '政府采购金额', ['24.54', '23', '23'])
					]
				})
			])
		]
	},
	{
		rule: 'PRC-01',
		hits: '16.39 of 23',
		hit: [
			record([
				form('base-data', { amounts: baseLine('政府采购', '政府采购金额', ['', '23', '16.39']) })
			])
		],
		misses: '80 % of the budget',
		miss: [
			record([
				form('base-data', { amounts: baseLine('政府采购', '政府采购金额', ['', '100', '80']) })
			])
		]
	},
	{
		rule: 'PRC-02',
		hits: 'procurement of 1237 in a budget of 1068.21',
		hit: [
			record([
				form('base-data', {
					amounts: baseLine('政府采购', '政府采购金额', ['', '1237', '1149.18'])
				}),
				unitForm({ amounts: total('1068.21', '3243.37', '3243.37') })
			])
		],
		misses: 'procurement within the initial budget',
		miss: [
			record([
				form('base-data', { amounts: baseLine('政府采购', '政府采购金额', ['', '1068', '900']) }),
				unitForm({ amounts: total('1068.21', '3243.37', '3243.37') })
			])
		]
	},
	{
		rule: 'PRC-03',
		hits: '90 procured of 50 and 30',
		hit: [
			record([
				form('base-data', {
					amounts: [
						...baseLine('公用', '公用经费', ['', '50', '50.00']),
						...baseLine('项目', '项目支出', ['', '30', '30.00']),
						...baseLine('政府采购', '政府采购金额', ['', '90', '90.00'])
					]
				})
			])
		],
		misses: '80 procured of 50 and 30',
		miss: [
			record([
				form('base-data', {
					amounts: [
						...baseLine('公用', '公用经费', ['', '50', '50.00']),
						...baseLine('项目', '项目支出', ['', '30', '30.00']),
						...baseLine('政府采购', '政府采购金额', ['', '90', '80.00'])
					]
				})
			])
		]
	}
];
