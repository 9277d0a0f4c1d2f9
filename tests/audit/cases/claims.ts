import {
	amount,
	atLeast,
	blank,
	claim,
	exactly,
	form,
	goal,
	indicator,
	record
} from '../../fixtures/records/build.ts';
import { ofProject, project, source, total, unitForm } from './budget-forms.ts';
import type { RuleCase } from './case.ts';

const narrative = (parts: Parameters<typeof form>[1]) => record([form('narrative', parts)]);
const split = (basic: string, projects: string) => [
	amount('adjusted', basic, { nature: '基本', line: '基本支出' }),
	amount('adjusted', projects, { nature: '项目', line: '项目支出' })
];
const unscored = (level3: string) =>
	indicator({ level3, target: exactly('100%'), actual: blank(), score: null });
const unmeasured = (level3: string) => indicator({ level3, target: blank(), actual: blank() });

/** What reports say of themselves in words, and forms that say less than they count for. */
export const claimCases: RuleCase[] = [
	{
		rule: 'TXT-12',
		hits: 'tight funds beside a budget that was cut and carried over',
		hit: [
			narrative({
				claims: [claim('tight-funds', '工作经费紧张')],
				amounts: [
					amount('adjustment', '-20', { scope: 'programme', programme: '运维' }),
					amount('carry-out', '12', { scope: 'programme', programme: '运维' })
				]
			})
		],
		misses: 'tight funds beside a budget that was spent',
		miss: [
			narrative({
				claims: [claim('tight-funds', '工作经费紧张')],
				amounts: total('100', '100', '99')
			})
		]
	},
	{
		rule: 'TXT-12',
		hits: 'no deviation at 58 %',
		hit: [
			record([
				project('补助', {
					claims: [claim('no-deviation', '预算执行与预算安排无偏差')],
					amounts: ofProject('200', '200', '116')
				})
			])
		],
		misses: 'no deviation at 98 %',
		miss: [
			record([
				project('补助', {
					claims: [claim('no-deviation', '预算执行与预算安排无偏差')],
					amounts: ofProject('200', '200', '196')
				})
			])
		]
	},
	{
		rule: 'TXT-12',
		hits: 'every target met, and one is missed',
		hit: [
			narrative({
				claims: [claim('all-met', '各项绩效目标均已完成')],
				indicators: [indicator({ level3: '台数', target: exactly('20台'), actual: exactly('7台') })]
			})
		],
		misses: 'every target met, and each is',
		miss: [
			narrative({
				claims: [claim('all-met', '各项绩效目标均已完成')],
				indicators: [indicator({ level3: '台数', target: exactly('20台') })]
			})
		]
	},
	{
		rule: 'BUD-27',
		hits: 'other spending takes the money for running the office',
		hit: [narrative({ claims: [claim('crowding-out', '活动经费占据机关运行经费')] })],
		misses: 'funds are only said to be tight',
		miss: [narrative({ claims: [claim('tight-funds', '工作经费紧张')] })]
	},
	{
		rule: 'BUD-04',
		hits: 'a split without a stage adds up to none of the totals',
		hit: [
			record([unitForm({ amounts: [...total('700', '1050', '1050'), ...split('520', '460')] })])
		],
		misses: 'it adds up to the initial budget',
		miss: [
			record([unitForm({ amounts: [...total('980', '1050', '1050'), ...split('520', '460')] })])
		]
	},
	{
		rule: 'BUD-09',
		hits: 'two sources of the same amount are twice the total',
		hit: [
			record([
				project('维护', {
					amounts: [
						...ofProject('100', '100', '100'),
						source('当年财政拨款', 'adjusted', '100'),
						source('上年结转', 'adjusted', '100')
					]
				})
			])
		],
		misses: 'one source is printed twice, of all years and of this one',
		miss: [
			record([
				project('维护', {
					amounts: [
						...ofProject('100', '100', '100'),
						source('当年财政拨款', 'adjusted', '100'),
						source('当年财政拨款', 'adjusted', '100')
					]
				})
			])
		]
	},
	{
		rule: 'BUD-10',
		hits: 'the row of the total is all zeros, and the source was cut by a third',
		hit: [
			record([
				project('运转', {
					amounts: [
						...ofProject('0', '0', '0'),
						source('当年财政拨款', 'initial', '202.6'),
						source('当年财政拨款', 'adjusted', '132.9')
					]
				})
			])
		],
		misses: 'the total stands, whatever became of one source',
		miss: [
			record([
				project('运转', {
					amounts: [
						...ofProject('300', '300', '300'),
						source('当年财政拨款', 'initial', '202.6'),
						source('当年财政拨款', 'adjusted', '132.9')
					]
				})
			])
		]
	},
	{
		rule: 'BUD-23',
		hits: '12,000 heads at 500 yuan are 600 万元, and the fund is 60',
		hit: [
			record([
				form('fund-target', {
					programme: '参保补助',
					amounts: [amount('requested', '60', { scope: 'programme' })],
					indicators: [
						indicator({ level3: '参保人数', target: exactly('12000人'), actual: null }),
						indicator({ level3: '补助标准', target: exactly('500元/人'), actual: null })
					]
				})
			])
		],
		misses: 'the fund pays for them; and a price of something else',
		miss: [
			record([
				form('fund-target', {
					programme: '参保补助',
					amounts: [amount('requested', '600', { scope: 'programme' })],
					indicators: [
						indicator({ level3: '参保人数', target: exactly('12000人'), actual: null }),
						indicator({ level3: '补助标准', target: exactly('500元/人'), actual: null })
					]
				}),
				form('fund-target', {
					programme: '管护补助',
					amounts: [amount('requested', '60', { scope: 'programme' })],
					indicators: [
						indicator({ level3: '受益人数', target: exactly('12000人'), actual: null }),
						indicator({ level3: '补助标准', target: exactly('500元/公里'), actual: null })
					]
				})
			])
		]
	},
	{
		rule: 'IND-13',
		hits: 'goals without a number in a report without indicators',
		hit: [narrative({ goals: [goal('确保大院正常运转'), goal('确保用车正常运转')] })],
		misses: 'one goal has a number; and goals beside indicators',
		miss: [
			narrative({ goals: [goal('确保大院正常运转'), goal('完成维修60处')] }),
			record([
				form('narrative', { goals: [goal('确保大院正常运转')] }),
				unitForm({ indicators: [indicator({ level3: '台数', target: exactly('20台') })] })
			])
		]
	},
	{
		rule: 'IND-15',
		hits: 'a result of 2023 as of the end of 2022',
		hit: [
			record([project('补贴', { goals: [goal('发放补贴', '截至2022年12月31日，120户已发放。')] })])
		],
		misses: 'the year before stands beside this one',
		miss: [
			record([
				project('补贴', {
					goals: [goal('发放补贴', '2022年底有110户，截至2023年12月31日，120户已发放。')]
				})
			])
		]
	},
	{
		rule: 'IND-18',
		hits: 'a key task of a target form without an indicator',
		hit: [
			record([
				form('unit-target', {
					goals: [goal('红色物业项目：创建6个红色物业小区')],
					indicators: [indicator({ level3: '加装电梯场次', target: exactly('20场'), actual: null })]
				})
			])
		],
		misses: 'an indicator is about it',
		miss: [
			record([
				form('unit-target', {
					goals: [goal('红色物业项目：创建6个红色物业小区')],
					indicators: [
						indicator({ level3: '红色物业小区数', target: exactly('6个'), actual: null })
					]
				})
			])
		]
	},
	{
		rule: 'IND-21',
		hits: 'the result of a programme is what its money is for',
		hit: [narrative({ claims: [claim('intention', '该专项资金是为了保障会议顺利召开', '会务')] })],
		misses: 'another claim',
		miss: [narrative({ claims: [claim('tight-funds', '会务经费紧张', '会务')] })]
	},
	{
		rule: 'IND-25',
		hits: 'full points for rows with neither target nor result',
		hit: [
			record([
				project('防御', {
					indicators: [
						indicator({ level3: '改造项目数', target: exactly('1个') }),
						unmeasured('工程质量合格'),
						unmeasured('服务对象满意度')
					]
				})
			])
		],
		misses: 'a target without a result is another matter, and empty rows without points are',
		miss: [
			record([
				project('防御', {
					indicators: [
						indicator({ level3: '改造项目数', target: atLeast('≥1个') }),
						unscored('工程质量合格率'),
						{ ...unmeasured('服务对象满意度'), score: '0' }
					]
				})
			])
		]
	},
	{
		rule: 'TXT-10',
		hits: 'results and scores of every row are blank',
		hit: [record([project('工资', { indicators: [unscored('发放率'), unscored('保障率')] })])],
		misses: 'one row is filled',
		miss: [
			record([
				project('工资', {
					indicators: [unscored('发放率'), indicator({ level3: '保障率', target: exactly('100%') })]
				})
			])
		]
	}
];
