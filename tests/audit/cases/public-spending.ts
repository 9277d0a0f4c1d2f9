import { amount, baseLine, form, programmeLine, record } from '../../fixtures/records/build.ts';
import { total, unitForm, text } from './budget-forms.ts';
import type { RuleCase } from './case.ts';

export const publicSpendingCases: RuleCase[] = [
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
		hit: [
			record([
				text({
					amounts: [
						...programmeLine('公务用车平台', { executed: '181.03' }),
						amount('executed', '200.00')
					]
				})
			])
		],
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
