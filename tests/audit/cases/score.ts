import type { Form, Indicator } from '#lib/domain/record.ts';
import {
	amount,
	atLeast,
	building,
	count,
	exactly,
	form,
	indicator,
	record,
	staffing,
	statedRate,
	statedScore
} from '../../fixtures/records/build.ts';
import type { RuleCase } from './case.ts';

/** A form whose classes weigh 40/20/10/20 and 10 for execution. */
const hunan = (output: string, scores: Partial<Form> = {}) => {
	const row = (level1: string, weight: string): Indicator =>
		indicator({
			level1,
			level2: level1,
			level3: level1,
			target: atLeast('≥10次'),
			weight,
			score: weight
		});
	return form('unit-evaluation', {
		amounts: [amount('adjusted', '100.00'), amount('executed', '100.00')],
		indicators: [
			row('产出指标', output),
			row('效益指标', '20'),
			row('满意度指标', '10'),
			row('成本指标', '20')
		],
		statedScores: [statedScore('execution', '10', '10'), statedScore('total', '100', '100')],
		...scores
	});
};
const areas = (approved: string, actual: string, rate: string) =>
	form('base-data', {
		buildings: [
			building('approved-area', approved),
			building('actual-area', actual),
			building('area-rate', rate)
		]
	});

export const scoreCases: RuleCase[] = [
	{
		rule: 'SCR-01',
		hits: '12 of 10',
		hit: [
			record([
				form('unit-evaluation', {
					indicators: [indicator({ level3: '检查', target: exactly('10次'), score: '12' })]
				})
			])
		],
		misses: '10 of 10 and 0 of 10',
		miss: [
			record([
				form('unit-evaluation', {
					indicators: [
						indicator({ level3: '检查', target: exactly('10次') }),
						indicator({
							level3: '宣传',
							target: exactly('10次'),
							actual: exactly('0次'),
							score: '0'
						})
					]
				})
			])
		]
	},
	{
		rule: 'SCR-02',
		hits: 'weights of 95',
		hit: [record([hunan('35')])],
		misses: 'the execution row is printed twice and counts once',
		miss: [
			record([
				hunan('40', {
					statedScores: [
						statedScore('execution', '10', '10', { of: '当年财政拨款' }),
						statedScore('execution', '10', '10'),
						statedScore('total', '100', '100')
					]
				})
			])
		]
	},
	{
		rule: 'SCR-03',
		hits: '45 for output fits no template',
		hit: [record([hunan('45')])],
		misses: 'the template of Hunan',
		miss: [record([hunan('40')])]
	},
	{
		rule: 'SCR-04',
		hits: '100 of scores that add up to 95',
		hit: [
			record([
				hunan('40', {
					statedScores: [statedScore('execution', '10', '5'), statedScore('total', '100', '100')]
				})
			])
		],
		misses: 'execution printed twice counts once; rows are missing where the points are',
		miss: [
			record([hunan('35')]),
			record([
				hunan('40', {
					statedScores: [
						statedScore('execution', '10', '10', { of: '当年财政拨款' }),
						statedScore('execution', '10', '10'),
						statedScore('total', '100', '100')
					]
				})
			])
		]
	},
	{
		rule: 'SCR-05',
		hits: 'full points for 89% stated',
		hit: [record([hunan('40', { statedRates: [statedRate('execution', '89%')] })])],
		misses: 'full points for 100%; a score typed into the rate cell is BUD-01',
		miss: [
			record([hunan('40', { statedRates: [statedRate('execution', '100%')] })]),
			record([hunan('40', { statedRates: [statedRate('execution', '10%')] })])
		]
	},
	{
		rule: 'SCR-06',
		hits: '85 called 优',
		hit: [
			record([hunan('40', { statedScores: [statedScore('total', '100', '85', { grade: '优' })] })])
		],
		misses: 'exactly 90 is 优',
		miss: [
			record([hunan('40', { statedScores: [statedScore('total', '100', '90', { grade: '优' })] })])
		]
	},
	{
		rule: 'SCR-07',
		hits: '100 beside two headcounts',
		hit: [
			record([
				hunan('40'),
				form('base-data', {
					staffing: [staffing({ establishment: count('40'), inPost: count('29') })]
				}),
				form('narrative', { staffing: [staffing({ inPost: count('32') })] })
			])
		],
		misses: '100 with nothing grave; and 85 with something grave',
		miss: [
			record([
				hunan('40', {
					amounts: [
						amount('initial', '100.00'),
						amount('adjusted', '100.00'),
						amount('executed', '100.00')
					],
					indicators: [
						indicator({
							level3: '检查次数',
							target: atLeast('≥50次'),
							actual: exactly('55次'),
							weight: '90',
							score: '90'
						})
					]
				})
			])
		]
	},
	{
		rule: 'SCR-08',
		hits: 'a text and no form',
		hit: [record([form('narrative', { amounts: [amount('executed', '325.03')] })])],
		misses: 'a text with its form',
		miss: [record([form('narrative'), hunan('40')])]
	},
	{
		rule: 'BLD-01',
		hits: '1200 of 1000 ㎡',
		hit: [record([areas('1000', '1200', '120')])],
		misses: '0.1 % over',
		miss: [record([areas('1000', '1001', '100.1')])]
	},
	{
		rule: 'BLD-02',
		hits: 'zeros and a rate of zero',
		hit: [record([areas('0', '0', '0')])],
		misses: 'blank cells',
		miss: [record([areas('', '', '')])]
	}
];
