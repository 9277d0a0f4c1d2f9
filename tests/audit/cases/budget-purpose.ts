import {
	amount,
	baseLine,
	costLine,
	form,
	programmeLine,
	record,
	statedCount
} from '../../fixtures/records/build.ts';
import { total, unitForm, spent, text } from './budget-forms.ts';
import type { RuleCase } from './case.ts';

export const budgetPurposeCases: RuleCase[] = [
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
	}
];
