import {
	amount,
	baseLine,
	blankAmount,
	form,
	programmeLine,
	record,
	statedRate
} from '../../fixtures/records/build.ts';
import { total, unitForm, project, ofProject, spent, source, text } from './budget-forms.ts';
import type { RuleCase } from './case.ts';

export const budgetSumCases: RuleCase[] = [
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
	}
];
