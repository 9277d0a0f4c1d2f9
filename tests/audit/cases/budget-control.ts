import { amount, baseLine, form, programmeLine, record } from '../../fixtures/records/build.ts';
import { total, unitForm, project, ofProject, text } from './budget-forms.ts';
import type { RuleCase } from './case.ts';

export const budgetControlCases: RuleCase[] = [
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
		misses: 'most of what was carried in was spent; the year’s own addition explains the balance',
		miss: [
			record([
				text({
					amounts: programmeLine('运转', {
						'carry-in': '59.99',
						executed: '30.00',
						'carry-out': '29.99'
					})
				})
			]),
			record([
				text({
					amounts: programmeLine('追加', {
						'carry-in': '1.00',
						initial: '0',
						adjustment: '90.00',
						executed: '89.00',
						'carry-out': '2.00'
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
	}
];
