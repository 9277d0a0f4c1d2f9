import type { Form, Indicator } from '#lib/domain/record.ts';
import {
	amount,
	atLeast,
	blank,
	deadline,
	exactly,
	form,
	goal,
	indicator,
	misprint,
	programmeLine,
	record,
	statedCount,
	words
} from '../../fixtures/records/build.ts';
import type { RuleCase } from './case.ts';

const scored = (indicators: Indicator[], parts: Partial<Form> = {}) =>
	record([form('unit-evaluation', { indicators, ...parts })]);
const inProject = (programme: string, indicators: Indicator[], parts: Partial<Form> = {}) =>
	form('project-evaluation', { programme, indicators, ...parts });
const target = (
	indicators: Indicator[],
	programme: string | null = null,
	parts: Partial<Form> = {}
) =>
	form(programme === null ? 'unit-target' : 'fund-target', {
		programme,
		indicators: indicators.map((item) => ({ ...item, actual: null, weight: null, score: null })),
		...parts
	});
const copied = (level3: string) => indicator({ level3, target: atLeast('≥10次') });
const measured = (level3: string) =>
	indicator({ level3, target: exactly('50处'), actual: exactly('56处') });

export const indicatorCases: RuleCase[] = [
	{
		rule: 'IND-01',
		hits: 'every reading of 98%1 misses 100%, and the score is full',
		hit: [
			scored([
				indicator({
					level2: '质量指标',
					level3: '验收合格率',
					target: exactly('100%'),
					actual: misprint('98%1', '98', '98.1', '%'),
					weight: '6',
					score: '6'
				})
			])
		],
		misses: 'the score follows the completion of 90 %; a met target may score in full',
		miss: [
			scored([
				indicator({
					level2: '质量指标',
					level3: '验收合格率',
					target: exactly('100%'),
					actual: exactly('90%'),
					score: '9'
				}),
				measured('维修')
			])
		]
	},
	{
		rule: 'IND-02',
		hits: 'met and one point lost',
		hit: [
			scored([
				indicator({ level3: '维修', target: exactly('50处'), actual: exactly('56处'), score: '9' })
			])
		],
		misses: 'full score; and a loss on a target that was missed',
		miss: [
			scored([
				measured('维修'),
				indicator({ level3: '检查', target: exactly('50处'), actual: exactly('40处'), score: '8' })
			])
		]
	},
	{
		rule: 'IND-03',
		hits: 'one point lost without a word',
		hit: [scored([indicator({ level3: '宣传报道', target: atLeast('≥10次'), score: '9' })])],
		misses: 'the loss is explained',
		miss: [
			scored([
				indicator({
					level3: '宣传报道',
					target: atLeast('≥10次'),
					score: '9',
					explanation: '因人手不足少报道一次'
				})
			])
		]
	},
	{
		rule: 'IND-04',
		hits: 'six characters and no cause',
		hit: [
			scored([
				indicator({
					level3: '检查',
					target: atLeast('≥10次'),
					score: '9',
					explanation: '提高维修质量'
				})
			])
		],
		misses: 'short, and names the cause',
		miss: [
			scored([
				indicator({
					level3: '检查',
					target: atLeast('≥10次'),
					score: '9',
					explanation: '因雨天停工'
				})
			])
		]
	},
	{
		rule: 'IND-05',
		hits: 'five of five copied',
		hit: [scored(['甲', '乙', '丙', '丁', '戊'].map(copied))],
		misses: 'half of them copied',
		miss: [scored([copied('甲'), copied('乙'), measured('丙'), measured('丁')])]
	},
	{
		rule: 'IND-06',
		hits: 'an actual of ≥10次',
		hit: [scored([copied('甲'), measured('乙')])],
		misses: 'plain numbers and a deadline',
		miss: [
			scored([
				measured('乙'),
				indicator({ level3: '时间', target: deadline('12月底', '2023-12-31') })
			])
		]
	},
	{
		rule: 'IND-07',
		hits: '66 of 50 is 32 % better',
		hit: [
			scored([indicator({ level3: '检查次数', target: atLeast('≥50次'), actual: exactly('66次') })])
		],
		misses: 'exactly 30 % better, in both directions',
		miss: [
			scored([
				indicator({ level3: '检查次数', target: atLeast('≥50次'), actual: exactly('65次') }),
				indicator({
					level1: '成本指标',
					level2: '成本指标',
					level3: '预算控制',
					target: exactly('50万元'),
					actual: exactly('35万元')
				})
			])
		]
	},
	{
		rule: 'IND-08',
		hits: 'three of four are words',
		hit: [
			record([
				target([
					indicator({ level3: '甲', target: words('不断优化') }),
					indicator({ level3: '乙', target: words('不断提高') }),
					indicator({ level3: '丙', target: words('长期') }),
					indicator({ level3: '丁', target: exactly('20台') })
				])
			])
		],
		misses: 'a deadline is no words: one of four',
		miss: [
			record([
				target([
					indicator({ level3: '甲', target: words('不断优化') }),
					indicator({ level3: '乙', target: deadline('2023年底', '2023-12-31') }),
					indicator({ level3: '丙', target: exactly('100%') }),
					indicator({ level3: '丁', target: exactly('20台') })
				])
			])
		]
	},
	{
		rule: 'IND-09',
		hits: 'the row of quantity is blank',
		hit: [
			record([
				target([
					indicator({ level3: '', target: blank() }),
					indicator({ level2: '质量指标', level3: '完成率', target: exactly('100%') }),
					indicator({ level2: '时效指标', level3: '时间', target: deadline('年底', '2023-12-31') })
				])
			])
		],
		misses: 'quantity and quality are filled, ecology is blank',
		miss: [
			record([
				target([
					indicator({ level3: '台数', target: exactly('20台') }),
					indicator({ level2: '质量指标', level3: '完成率', target: exactly('100%') }),
					indicator({ level2: '生态效益指标', level3: '', target: blank() })
				])
			])
		]
	},
	{
		rule: 'IND-10',
		hits: 'rent in square metres, households in persons',
		hit: [
			scored([
				indicator({ level3: '收房屋租金', target: exactly('26800㎡') }),
				indicator({ level3: '补贴户数', target: atLeast('≥360人') })
			])
		],
		misses: 'households in households, a rate that is called one',
		miss: [
			scored([
				indicator({ level3: '补贴户数', target: atLeast('≥360户') }),
				indicator({ level3: '使用率', target: atLeast('≥60%') })
			])
		]
	},
	{
		rule: 'IND-11',
		hits: 'a response rate under satisfaction',
		hit: [
			scored([
				indicator({
					level1: '满意度指标',
					level2: '服务对象满意度指标',
					level3: '政策咨询回复率',
					target: exactly('100%')
				})
			])
		],
		misses: 'satisfaction under satisfaction, a response rate under quality',
		miss: [
			scored([
				indicator({
					level1: '满意度指标',
					level2: '服务对象满意度指标',
					level3: '住户满意率',
					target: exactly('95%')
				}),
				indicator({ level2: '质量指标', level3: '咨询回复率', target: exactly('100%') })
			])
		]
	},
	{
		rule: 'IND-12',
		hits: 'one amount under two names',
		hit: [
			scored([
				indicator({ level3: '收缴任务', target: atLeast('≥560万元'), actual: atLeast('≥588万元') }),
				indicator({
					level1: '效益指标',
					level2: '经济效益指标',
					level3: '非税收入任务',
					target: atLeast('≥560万元'),
					actual: atLeast('≥588万元')
				})
			])
		],
		misses: 'two satisfaction rates of 95 % are two things',
		miss: [
			scored([
				indicator({ level3: '住户满意率', target: atLeast('≥95%') }),
				indicator({ level3: '来访满意率', target: atLeast('≥95%') })
			])
		]
	},
	{
		rule: 'IND-13',
		hits: 'improve continually',
		hit: [record([target([indicator({ level3: '生活环境', target: words('不断优化') })])])],
		misses: 'a grade with a standard',
		miss: [record([target([indicator({ level3: '档案管理', target: words('达到优秀等级标准') })])])]
	},
	{
		rule: 'IND-14',
		hits: 'one rate of 98 % and of 100 %',
		hit: [
			record([
				form('unit-evaluation', {
					indicators: [indicator({ level3: '公房维修验收合格率', target: exactly('98%') })]
				}),
				inProject('维护', [indicator({ level3: '维修验收合格率', target: exactly('100%') })])
			])
		],
		misses: 'satisfaction of two populations; the same target twice',
		miss: [
			record([
				form('unit-evaluation', {
					indicators: [
						indicator({ level3: '公房住户满意率', target: exactly('95%') }),
						indicator({ level3: '公房维修验收合格率', target: exactly('98%') })
					]
				}),
				inProject('维护', [
					indicator({ level3: '满意率', target: exactly('90%') }),
					indicator({ level3: '维修验收合格率', target: exactly('98%') })
				])
			])
		]
	},
	{
		rule: 'IND-15',
		hits: 'the end of 2022 in a target of 2023',
		hit: [
			record([
				target([indicator({ level3: '下拨补贴', target: deadline('2022年年底前', '2022-12-31') })])
			])
		],
		misses: 'the first day of the year',
		miss: [
			record([
				target([indicator({ level3: '下拨补贴', target: deadline('2023年元旦前', '2023-01-01') })])
			])
		]
	},
	{
		rule: 'IND-16',
		hits: 'employment as an indicator of 8.33 万元',
		hit: [
			record([
				target([indicator({ level3: '社会就业率', target: words('不断提高') })], '物业补贴', {
					amounts: [amount('requested', '8.33', { scope: 'programme' })]
				})
			])
		],
		misses: 'employment as an indicator of a large fund; a small matter of a small fund',
		miss: [
			record([
				target([indicator({ level3: '社会就业率', target: words('不断提高') })], '就业专项', {
					amounts: [amount('requested', '800.00', { scope: 'programme' })]
				}),
				target([indicator({ level3: '环境整洁率', target: exactly('100%') })], '物业补贴', {
					amounts: [amount('requested', '8.33', { scope: 'programme' })]
				})
			])
		]
	},
	{
		rule: 'IND-17',
		hits: '3252 in the text, ≥4000 in the form',
		hit: [
			record([
				form('narrative', { counts: [statedCount('电梯', '3252', '台')] }),
				form('unit-evaluation', {
					indicators: [indicator({ level3: '推进电梯保险改革', target: atLeast('≥4000台') })]
				})
			])
		],
		misses: '4100 bears ≥4000 out; another unit and another object say nothing',
		miss: [
			record([
				form('narrative', {
					counts: [
						statedCount('电梯', '4100', '台'),
						statedCount('电梯', '3252', '个'),
						statedCount('路灯', '3252', '台')
					]
				}),
				form('unit-evaluation', {
					indicators: [indicator({ level3: '推进电梯保险改革', target: atLeast('≥4000台') })]
				})
			])
		]
	},
	{
		rule: 'IND-18',
		hits: 'meals that nothing else speaks of',
		hit: [
			record([
				form('narrative', {
					goals: [goal('确保员工工作餐就餐质量')],
					counts: [statedCount('电梯加装', '20', '台')]
				})
			])
		],
		misses: 'lifts that a count speaks of',
		miss: [
			record([
				form('narrative', {
					goals: [goal('完成既有住宅电梯加装')],
					counts: [statedCount('电梯加装', '20', '台')]
				})
			])
		]
	},
	{
		rule: 'IND-19',
		hits: 'a target form',
		hit: [record([target([indicator({ level3: '台数', target: exactly('20台') })])])],
		misses: 'a target form beside a self-evaluation',
		miss: [
			record([target([indicator({ level3: '台数', target: exactly('20台') })]), form('narrative')])
		]
	},
	{
		rule: 'IND-20',
		hits: 'missed by two points without a word',
		hit: [
			scored([
				indicator({
					level2: '质量指标',
					level3: '验收合格率',
					target: exactly('100%'),
					actual: exactly('98%')
				})
			])
		],
		misses: 'missed with a reason; the task of the text was finished',
		miss: [
			record([
				form('narrative', {
					amounts: programmeLine('电梯', { initial: '255.00', executed: '190.00' }),
					counts: [
						statedCount('任务', '20', '台', { place: { line: 70 } }),
						statedCount('完成', '20', '台', { place: { line: 70 } })
					]
				}),
				form('unit-evaluation', {
					indicators: [
						indicator({
							level2: '质量指标',
							level3: '验收合格率',
							target: exactly('100%'),
							actual: exactly('98%'),
							explanation: '因材料缺陷返工两处'
						})
					]
				})
			])
		]
	},
	{
		rule: 'IND-21',
		hits: 'the result repeats the goal',
		hit: [
			record([
				form('unit-evaluation', {
					goals: [goal('及时排查安全隐患，确保安全生产', '及时排查安全隐患，确保安全生产')]
				})
			])
		],
		misses: 'the result has a number',
		miss: [
			record([form('unit-evaluation', { goals: [goal('完成维修60处', '完成维修60处，确保质量')] })])
		]
	},
	{
		rule: 'IND-22',
		hits: '20 points on 35 万元 of 3243.37',
		hit: [
			scored(
				[
					indicator({
						level1: '成本指标',
						level2: '成本指标',
						level3: '预算控制',
						target: exactly('50万元'),
						actual: exactly('35万元'),
						weight: '20',
						score: '20'
					})
				],
				{ amounts: [amount('executed', '3243.37')] }
			)
		],
		misses: '20 points on all of the money; 10 points on a part of it',
		miss: [
			scored(
				[
					indicator({
						level1: '成本指标',
						level2: '成本指标',
						level3: '成本控制',
						target: exactly('1100万元'),
						actual: exactly('981.22万元'),
						weight: '20',
						score: '20'
					}),
					indicator({
						level1: '成本指标',
						level2: '成本指标',
						level3: '会议成本',
						target: exactly('5万元'),
						actual: exactly('3万元')
					})
				],
				{ amounts: [amount('executed', '981.22')] }
			)
		]
	},
	{
		rule: 'IND-23',
		hits: 'one wording in three forms',
		hit: [
			record([
				target([indicator({ level3: '生活环境', target: words('不断优化') })]),
				target([indicator({ level3: '生活环境', target: words('不断优化') })], '甲'),
				target([indicator({ level3: '生活环境', target: words('不断优化') })], '乙')
			])
		],
		misses: 'in two forms of one unit',
		miss: [
			record([
				target([indicator({ level3: '生活环境', target: words('不断优化') })]),
				target([indicator({ level3: '生活环境', target: words('不断优化') })], '甲')
			])
		]
	},
	{
		rule: 'IND-24',
		hits: 'satisfaction of ≥95 % and no survey',
		hit: [
			scored([
				indicator({
					level1: '满意度指标',
					level2: '服务对象满意度',
					level3: '住户满意率',
					target: atLeast('≥95%')
				})
			])
		],
		misses: 'questionnaires are counted in the text',
		miss: [
			record([
				form('narrative', { counts: [statedCount('回收问卷', '200', '份')] }),
				form('unit-evaluation', {
					indicators: [
						indicator({
							level1: '满意度指标',
							level2: '服务对象满意度',
							level3: '住户满意率',
							target: atLeast('≥95%')
						})
					]
				})
			])
		]
	}
];
