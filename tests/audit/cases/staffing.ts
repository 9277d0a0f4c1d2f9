import { count, form, percent, record, staffing, unitNamed } from '../../fixtures/records/build.ts';
import type { RuleCase } from './case.ts';

const table = (establishment: string, inPost: string, rate?: string) =>
	form('base-data', {
		staffing: [
			staffing({
				establishment: count(establishment),
				inPost: count(inPost),
				...(rate === undefined ? {} : { statedControlRate: percent(rate) })
			})
		]
	});
const text = (parts: Parameters<typeof staffing>[0]) =>
	form('narrative', { staffing: [staffing(parts)] });

export const staffingCases: RuleCase[] = [
	{
		rule: 'STF-01',
		hits: '32 of 18 stand in the text although the table says 18 of 18',
		hit: [record([table('18', '18'), text({ inPost: count('32') })])],
		misses: '16 of 16 with one dispatched is not over establishment, nor is 17 with one taken off',
		miss: [
			record([
				text({ establishment: count('16'), inPost: count('17'), dispatched: count('1') }),
				table('16', '16')
			])
		]
	},
	{
		rule: 'STF-02',
		hits: '177.78% stated for 29 of 18',
		hit: [record([table('18', '29', '177.78%')])],
		misses: '161.11% is 29 of 18 rounded, and 161% is it without decimals',
		miss: [record([table('18', '29', '161.11%')]), record([table('18', '29', '161%')])]
	},
	{
		rule: 'STF-03',
		hits: 'table and text differ by three',
		hit: [record([table('40', '29'), text({ inPost: count('32') })])],
		misses: 'the text counts one dispatched person more',
		miss: [record([table('40', '29'), text({ inPost: count('30'), dispatched: count('1') })])]
	},
	{
		rule: 'STF-04',
		hits: '32 and 68 are not 101',
		hit: [record([text({ inPost: count('32'), retired: count('68'), total: count('101') })])],
		misses: '32 and 68 are 100',
		miss: [record([text({ inPost: count('32'), retired: count('68'), total: count('100') })])]
	},
	{
		rule: 'STF-05',
		hits: 'a text gives people in post and no establishment',
		hit: [record([text({ inPost: count('16') })])],
		misses: 'the table gives both; a target form need not',
		miss: [
			record([table('18', '16'), text({ inPost: count('16') })]),
			record([form('unit-target')], { unit: unitNamed('虚构市目标中心') })
		]
	},
	{
		rule: 'STF-06',
		hits: '16 in post are the 16 that include one dispatched',
		hit: [
			record([
				text({ establishment: count('16'), total: count('16'), dispatched: count('1') }),
				table('16', '16')
			])
		],
		misses: 'the table gives 15, without the dispatched',
		miss: [
			record([
				text({ establishment: count('16'), total: count('16'), dispatched: count('1') }),
				table('16', '15')
			])
		]
	},
	{
		rule: 'STF-07',
		hits: 'from 20 to 30',
		hit: [record([table('40', '20')], { year: 2022 }), record([table('40', '30')])],
		misses: 'from 20 to 23 is three people, not more',
		miss: [record([table('40', '20')], { year: 2022 }), record([table('40', '23')])]
	},
	{
		rule: 'STF-08',
		hits: '7 of 10 posts filled',
		hit: [record([table('10', '7')])],
		misses: '8 of 10 is 80 %',
		miss: [record([table('10', '8')])]
	}
];
