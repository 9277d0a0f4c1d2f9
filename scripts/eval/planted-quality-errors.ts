import Big from 'big.js';
import type { Indicator, ReportRecord } from '#lib/domain/record.ts';
import {
	amount,
	atLeast,
	blank,
	claim,
	costLine,
	deadline,
	exactly,
	form,
	goal,
	indicator,
	problemAt,
	statedCount,
	statedList,
	statedRate,
	words
} from '#lib/synthetic/record-parts.ts';
import { addProjectForm } from './plant.ts';
import {
	addToTotal,
	base,
	evaluation,
	indicatorOf,
	narrative,
	type PlantedError
} from './planted-errors.ts';

const works = '便民设施改造项目';
const change = (record: ReportRecord, level2: string, parts: Partial<Indicator>): void => {
	Object.assign(indicatorOf(record, level2).indicator, parts);
};
/** A target in words without a standard, of each unit its own: one wording in many forms is another error. */
function vague(record: ReportRecord): string {
	const number = record.unit?.name.replace(/\D/g, '') ?? '';
	const own = [...number].map((digit) => '甲乙丙丁戊己庚辛壬癸'[Number(digit)]).join('');
	return `不断优化${own}片区环境`;
}

/** One point is lost on a target that was met. */
function loseAPoint(record: ReportRecord, explanation: string | null): void {
	change(record, '质量指标', { score: '9', explanation });
	addToTotal(evaluation(record), -1);
}

/** Errors in indicators, scores, dates and wording. */
export const plantedQualityErrors: readonly PlantedError[] = [
	{
		rule: 'IND-26',
		what: 'a pass rate above 100 %',
		also: ['IND-12'],
		plant(record) {
			const row = indicator({
				level2: '质量指标',
				level3: '设施验收合格率',
				target: atLeast('≥95%'),
				weight: null
			});
			evaluation(record).indicators.push({ ...row, actual: exactly('104%'), score: null });
		}
	},
	{
		rule: 'TXT-18',
		what: 'a rate of completion that plan and result do not give',
		also: [],
		plant(record, random) {
			const done = random.whole(40, 80);
			const place = { line: 4 };
			narrative(record).counts.push(
				statedCount('计划巡查', '100', '次', { place }),
				statedCount('实际巡查', String(done), '次', { place })
			);
			narrative(record).statedRates.push(statedRate('completion', '100%', { of: '完成率', place }));
		}
	},
	{
		rule: 'TXT-17',
		what: 'a result whose subject is another organisation',
		also: ['IND-18', 'IND-13'],
		plant: (record) =>
			evaluation(record).goals.push(goal('完成年度任务', '他山市样板局圆满完成全年任务'))
	},
	{
		rule: 'IND-04',
		what: 'a point lost with words that name no cause',
		also: ['IND-02'],
		plant: (record) => loseAPoint(record, '提高工作质量')
	},
	{
		rule: 'IND-25',
		what: 'full points for a row with neither target nor result',
		also: [],
		plant: (record) => change(record, '社会效益指标', { target: blank(), actual: blank() })
	},
	{
		rule: 'TXT-12',
		what: 'execution without deviation, and half of the budget spent',
		also: ['BUD-14', 'BUD-01', 'BUD-10', 'SCR-05', 'BUD-18'],
		plant(record) {
			const { claims } = evaluation(record);
			claims.push(claim('no-deviation', '预算执行与预算安排无偏差'));
			for (const amount of evaluation(record).amounts)
				if (amount.stage === 'adjusted' && amount.nature === null) {
					const wan = String(Number(amount.wan) * 2);
					Object.assign(amount, { wan, raw: wan });
				}
		}
	},
	{
		rule: 'BUD-27',
		what: 'spending that the report says crowds out the money for running the unit',
		also: [],
		plant: (record) =>
			narrative(record).claims.push(claim('crowding-out', '活动经费占用机关运行经费'))
	},
	{
		rule: 'IND-06',
		what: 'an actual value that is a bound',
		also: [],
		plant(record) {
			const { indicator: row, actual } = indicatorOf(record, '数量指标');
			row.actual = atLeast(`≥${actual.low}${actual.unit}`);
		}
	},
	{
		rule: 'IND-08',
		what: 'four of six targets in words',
		// words without a standard cannot be measured, and 30 points rest on one of them
		also: ['IND-13', 'IND-22', 'IND-24'],
		plant(record) {
			for (const level2 of ['质量指标', '时效指标', '社会效益指标', '服务对象满意度指标'])
				change(record, level2, { target: words(vague(record)), actual: words('较上年有所提升') });
		}
	},
	{
		rule: 'IND-10',
		what: 'households counted in persons',
		also: [],
		plant: (record) => change(record, '社会效益指标', { level3: '补贴户数' })
	},
	{
		rule: 'IND-11',
		what: 'a response rate called satisfaction',
		also: [],
		plant: (record) => change(record, '服务对象满意度指标', { level3: '政策咨询回复率' })
	},
	{
		rule: 'IND-12',
		what: 'one result under two names',
		also: [],
		plant(record) {
			const { target, actual } = indicatorOf(record, '数量指标');
			change(record, '社会效益指标', {
				level3: '便民服务任务',
				target: structuredClone(target),
				actual: structuredClone(actual)
			});
		}
	},
	{
		rule: 'IND-13',
		what: 'a target that cannot be measured',
		// 30 of the points, and all of the benefit, rest on words
		also: ['IND-08', 'IND-22'],
		plant: (record) =>
			change(record, '社会效益指标', { target: words(vague(record)), actual: words('有所改善') })
	},
	{
		rule: 'IND-14',
		what: 'another target of the same indicator in another form',
		also: [],
		plant(record) {
			const { indicator: row, target, actual } = indicatorOf(record, '质量指标');
			const other = Number(target.low) - 5;
			addProjectForm(record, works).indicators = [
				{ ...row, target: atLeast(`≥${other}%`), actual: structuredClone(actual) }
			];
		}
	},
	{
		rule: 'IND-15',
		what: 'a deadline before the year',
		also: [],
		plant(record) {
			const year = (record.year ?? 0) - 1;
			change(record, '时效指标', {
				level3: '办结时限',
				target: deadline(`${year}年年底前`, `${year}-12-31`),
				actual: deadline(`${year}年12月`, `${year}-12-01`)
			});
		}
	},
	{
		rule: 'IND-17',
		what: 'another result in the text than in the form',
		// by that result the points are too many
		also: ['IND-01'],
		plant(record, random) {
			const { target } = indicatorOf(record, '数量指标');
			const told = Math.floor((Number(target.low) * random.whole(60, 95)) / 100);
			narrative(record).counts.push(statedCount('服务办件量', String(told), '件'));
		}
	},
	{
		rule: 'IND-18',
		what: 'a goal that nothing else speaks of',
		also: [],
		plant(record) {
			narrative(record).goals = [goal('确保员工工作餐就餐质量')];
		}
	},
	{
		rule: 'IND-21',
		what: 'a result that repeats its goal',
		// nothing measures the goal
		also: ['IND-18'],
		plant(record) {
			const said = '及时排查安全隐患，确保安全生产';
			evaluation(record).goals = [goal(said, said)];
		}
	},
	{
		rule: 'IND-22',
		what: 'a fifth of the points on a trifle of the money',
		also: [],
		plant(record) {
			change(record, '数量指标', { weight: '10', score: '10' });
			change(record, '成本指标', {
				level3: '会议费控制',
				target: exactly('3万元'),
				actual: exactly('2.8万元'),
				weight: '20',
				score: '20'
			});
		}
	},
	{
		rule: 'IND-24',
		what: 'satisfaction that nobody was asked about',
		also: ['IND-06'],
		plant(record) {
			const { indicator: row, target } = indicatorOf(record, '服务对象满意度指标');
			row.actual = atLeast(`≥${Number(target.low) + 2}%`);
			narrative(record).counts = narrative(record).counts.filter(
				({ subject }) => !subject.includes('满意度')
			);
		}
	},
	{
		rule: 'SCR-08',
		what: 'a report without its form',
		also: [],
		plant(record) {
			record.forms = record.forms.filter((kind) => kind.form !== 'unit-evaluation');
		}
	},
	{
		rule: 'TXT-01',
		what: 'a malformed number',
		also: [],
		plant(record, random) {
			record.problems.push(problemAt('malformed-number', `${random.whole(100, 999)}..37`, 40));
		}
	},
	{
		rule: 'TXT-05',
		what: 'a count that its list does not bear out',
		also: [],
		plant(record) {
			narrative(record).lists = [statedList('重点工作', '3', ['甲', '乙', '丙', '丁', '戊'])];
		}
	},
	{
		rule: 'TXT-07',
		what: 'a row of figures printed twice',
		// twice the money is not the programme's
		also: ['BUD-09'],
		plant(record) {
			const added = addProjectForm(record, works);
			const row = (nature: string) =>
				added.amounts
					.slice(0, 3)
					.map((cell) => ({ ...cell, nature, line: nature, relation: 'part' as const }));
			added.amounts.push(...row('当年财政拨款'), ...row('上年结转'));
		}
	},
	{
		rule: 'TXT-09',
		what: 'totals one column off',
		also: [],
		plant(record) {
			record.problems.push(problemAt('shifted-column', '100 | 98', 89));
		}
	},
	{
		rule: 'TXT-10',
		what: 'a blank total above filled parts',
		also: [],
		plant(record, random) {
			record.forms.push(
				form('fund-target', {
					programme: works,
					costLines: [
						costLine('宣传', String(random.whole(3, 9))),
						costLine('整治', '2'),
						costLine('合计', '', { relation: 'total' })
					]
				})
			);
		}
	},
	{
		rule: 'TXT-13',
		what: 'one goal worded in two ways',
		also: ['IND-18'],
		plant(record) {
			record.forms.push(
				form('fund-target-summary', { goals: [goal('加强安置小区物业管理，提高居住质量')] }),
				form('fund-target', { goals: [goal('强化安置小区物业管理，提高居住质量')] })
			);
		}
	},
	{
		rule: 'TXT-14',
		what: 'a 0 in a row of nothing',
		also: [],
		plant(record) {
			evaluation(record).indicators.push(
				indicator({
					level1: '产出指标',
					level2: '社会成本指标',
					level3: '0',
					target: blank(),
					actual: null,
					weight: null,
					score: null
				})
			);
		}
	},
	{
		rule: 'TXT-15',
		what: 'a result that stands in the report of the year before',
		also: ['CMP-05', 'STF-07', 'CMP-01'],
		betweenYears: true,
		plant(record, random, earlier) {
			const text = `全年完成设施巡查${random.whole(200, 900)}处，整改隐患${random.whole(20, 90)}处`;
			for (const one of [earlier, record]) evaluation(one).goals.push(goal('完成全年巡查', text));
		}
	},
	{
		rule: 'CMP-05',
		what: 'a column of the year before that is not what that year stated',
		also: ['CMP-01', 'TXT-15', 'SAN-03', 'BUD-13'],
		betweenYears: true,
		plant(record, random, earlier) {
			const now = base(record).amounts.find(
				({ stage, nature }) => stage === 'prior-executed' && nature === '公用'
			);
			const then = base(earlier).amounts.find(
				({ stage, nature }) => stage === 'executed' && nature === '公用'
			);
			if (now?.wan == null || then === undefined) throw new Error('no 公用 of the year before');
			then.wan = new Big(now.wan).plus(String(random.whole(3, 9))).toFixed(2);
			then.raw = then.wan;
		}
	},
	{
		rule: 'CMP-03',
		what: 'a programme that costs three times as much a piece as the year before',
		also: ['CMP-05', 'TXT-15', 'BUD-12', 'STF-07', 'CMP-01'],
		betweenYears: true,
		plant(record, random, earlier) {
			const pieces = random.whole(40, 90);
			for (const [one, result] of [
				[earlier, pieces * 3],
				[record, pieces]
			] as const) {
				const added = form('project-evaluation', {
					title: '项目支出绩效自评表',
					programme: '路灯改造项目',
					amounts: [
						amount('adjusted', '90.00', { scope: 'programme' }),
						amount('executed', '90.00', { scope: 'programme' })
					],
					indicators: [
						indicator({
							level3: '改造设施数量',
							target: atLeast(`≥${result}处`),
							actual: exactly(`${result}处`),
							weight: null,
							score: null
						})
					]
				});
				one.forms.push(added);
			}
		}
	}
];
