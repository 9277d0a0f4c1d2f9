import Big from 'big.js';
import type { Amount, ReportRecord } from '#lib/domain/record.ts';
import {
	amount,
	baseLine,
	building,
	costLine,
	count,
	form,
	programmeLine,
	statedCount,
	statedRate
} from '#lib/synthetic/record-parts.ts';
import { addProjectForm, ofProgramme, printed } from './plant.ts';
import {
	addToTotal,
	amountOf,
	base,
	evaluation,
	narrative,
	reprint,
	type PlantedError
} from './planted-errors.ts';

const upkeep = '服务运行维护项目';
const works = '便民设施改造项目';
const sum = (...parts: Amount[]): Big =>
	parts.reduce((total, part) => total.plus(part.wan ?? '0'), new Big('0'));

/** One source of a programme's money, at the stages given. */
function source(nature: string, stages: Partial<Record<Amount['stage'], string>>): Amount[] {
	return Object.entries(stages).map(([stage, text]) =>
		amount(stage as Amount['stage'], text, { nature, line: nature, scope: 'programme' })
	);
}

function setStaff(record: ReportRecord, inPost: number): void {
	for (const kind of [narrative(record), base(record)])
		for (const claim of kind.staffing) {
			const establishment = Number(claim.establishment?.value);
			claim.inPost = count(`在职${inPost}人`, claim.inPost?.place);
			if (claim.statedControlRate === null) continue;
			claim.statedControlRate.percent = ((inPost / establishment) * 100).toFixed(2);
			claim.statedControlRate.raw = `${claim.statedControlRate.percent}%`;
		}
}

/** Errors in staff, budgets, procurement and buildings. */
export const plantedMoneyErrors: readonly PlantedError[] = [
	{
		rule: 'BUD-28',
		what: 'a rate of revision that the money does not give',
		also: [],
		plant(record, random) {
			narrative(record).statedRates.push(
				statedRate('share', `${random.whole(55, 90)}.3%`, { of: '预算调整率', place: { line: 4 } })
			);
		}
	},
	{
		rule: 'STF-04',
		what: 'people in post and retired that do not add up to all people',
		also: [],
		plant(record, random) {
			const [claim] = narrative(record).staffing;
			if (claim?.inPost?.value == null) throw new Error('no headcount');
			const retired = random.whole(8, 30);
			claim.retired = count(`退休${retired}人`);
			claim.total = count(`共有${Number(claim.inPost.value) + retired + random.whole(1, 4)}人`);
		}
	},
	{
		rule: 'STF-06',
		what: 'dispatched people counted among those in post',
		// without them the text has fewer people in post than the table
		also: ['STF-03'],
		plant(record, random) {
			const [claim] = narrative(record).staffing;
			const inPost = base(record).staffing[0]?.inPost?.value;
			if (claim === undefined || inPost == null) throw new Error('no headcount');
			claim.inPost = null;
			claim.total = count(`${inPost}人`);
			claim.dispatched = count(`劳务派遣${random.whole(1, 4)}人`);
		}
	},
	{
		rule: 'STF-08',
		what: 'a third of the posts empty',
		also: [],
		plant(record) {
			const establishment = Number(base(record).staffing[0]?.establishment?.value);
			setStaff(record, Math.floor(establishment * 0.66));
		}
	},
	{
		rule: 'BUD-02',
		what: 'a rate of one form on the initial budget, of the other on the adjusted one',
		// on the adjusted budget that rate is wrong
		also: ['BUD-01'],
		plant(record) {
			const added = addProjectForm(record, works);
			const [initial, , executed] = added.amounts;
			const rate = new Big(executed?.wan ?? '0').div(initial?.wan ?? '1').times('100');
			added.statedRates = [statedRate('execution', `${rate.toFixed(2)}%`)];
		}
	},
	{
		rule: 'BUD-03',
		what: 'natures of income that do not add up to the total',
		also: [],
		plant(record, random) {
			const adjusted = new Big(amountOf(evaluation(record), 'adjusted', null).wan ?? '0');
			const part = (nature: string, wan: Big | number) =>
				amount('adjusted', printed(wan), { nature, line: nature });
			evaluation(record).amounts.push(
				part('一般公共预算', adjusted.minus('40')),
				part('政府性基金', 40 - random.whole(5, 30))
			);
		}
	},
	{
		rule: 'BUD-06',
		what: 'functional items that do not add up to the project spending that heads them',
		also: [],
		plant(record, random) {
			const wan = [upkeep, works].map(
				(name) => new Big(ofProgramme(record, name, 'executed').wan ?? '0')
			);
			const [first, second] = wan as [Big, Big];
			const item = (name: string, value: Big) =>
				amount('executed', printed(value), {
					nature: `功能科目:${name}`,
					line: `${name}支出`,
					statedScope: '项目支出'
				});
			narrative(record).amounts.push(
				item('城乡社区', first),
				item('住房保障', second.plus(String(random.whole(5, 40))))
			);
		}
	},
	{
		rule: 'BUD-08',
		what: 'complete details that do not add up to their line',
		also: [],
		plant(record, random) {
			const parts = [upkeep, works].map((name) => ofProgramme(record, name, 'executed'));
			const [first, second] = parts as [Amount, Amount];
			const line = (nature: string, name: string, wan: Big, lost = 0) =>
				baseLine(nature, name, [
					printed(wan),
					printed(wan.times('1.02').round(2)),
					printed(wan.minus(String(lost)))
				]);
			const [a, b] = [new Big(first.wan ?? '0'), new Big(second.wan ?? '0')];
			const children = [
				line('项目:业务工作', '业务工作经费', a),
				line('项目:运行维护', '运行维护经费', b, random.whole(1, 2))
			];
			const at = (index: number) =>
				printed(sum(...children.flatMap((cells) => cells[index] ?? [])));
			base(record).amounts.push(
				...baseLine('项目', '项目支出', [at(0), at(1), printed(a.plus(b))]),
				...children.flat()
			);
		}
	},
	{
		rule: 'BUD-09',
		what: 'sources of money that do not add up to the programme',
		also: [],
		plant(record, random) {
			const added = addProjectForm(record, upkeep);
			const less = random.whole(2, 20);
			added.amounts.push(
				...added.amounts.flatMap(({ stage, wan }) =>
					source('当年财政拨款', { [stage]: printed(new Big(wan ?? '0').minus(String(less))) })
				)
			);
		}
	},
	{
		rule: 'BUD-11',
		what: 'a programme without an initial budget',
		// nothing became all of it
		also: ['BUD-10'],
		plant(record) {
			const [initial, adjustment] = (['initial', 'adjustment'] as const).map((stage) =>
				ofProgramme(record, works, stage)
			) as [Amount, Amount];
			reprint(adjustment, sum(initial, adjustment));
			reprint(initial, new Big('0'));
		}
	},
	{
		rule: 'BUD-14',
		what: 'three quarters of the budget spent',
		also: [],
		plant(record) {
			const executed = new Big(amountOf(narrative(record), 'executed', null).wan ?? '0');
			const adjusted = executed.div('0.75').round(2);
			const initial = adjusted.div('1.05').round(2);
			const rate = executed.div(adjusted).times('100');
			for (const kind of [narrative(record), evaluation(record)]) {
				reprint(amountOf(kind, 'initial', null), initial);
				reprint(amountOf(kind, 'adjusted', null), adjusted);
				for (const stated of kind.statedRates) {
					stated.percent = rate.toFixed(2);
					stated.raw = `${stated.percent}%`;
				}
			}
			reprint(amountOf(narrative(record), 'adjustment', null), adjusted.minus(initial));
			reprint(amountOf(narrative(record), 'carry-out', null), adjusted.minus(executed));
			const execution = evaluation(record).statedScores.find(({ kind }) => kind === 'execution');
			if (execution?.score == null) throw new Error('no execution score');
			const score = rate.div('10').toFixed(2);
			addToTotal(evaluation(record), new Big(score).minus(execution.score).toNumber());
			[execution.score, execution.raw] = [score, score];
			const total = evaluation(record).statedScores.find(({ kind }) => kind === 'total');
			if (total?.score != null) total.grade = Number(total.score) >= 90 ? '优' : '良';
		}
	},
	{
		rule: 'BUD-16',
		what: 'a balance of which nothing was spent',
		also: [],
		plant(record, random) {
			narrative(record).amounts.push(
				...programmeLine('设备更新项目', { 'carry-out': printed(random.whole(2, 30)) }, 90)
			);
		}
	},
	{
		rule: 'BUD-18',
		what: 'another spending of a project in its form than in the text',
		also: [],
		plant(record) {
			const executed = addProjectForm(record, works).amounts[2];
			if (executed === undefined) throw new Error('nothing spent');
			reprint(executed, new Big(executed.wan ?? '0').times('0.96').round(2));
		}
	},
	{
		rule: 'BUD-19',
		what: 'a blank line above filled details',
		// the text gives the total, of which the details are a trifle
		also: ['BUD-22'],
		plant(record, random) {
			const line = base(record).amounts.filter(({ nature }) => nature === '公用');
			for (const cell of line)
				Object.assign(cell, { raw: '', wan: null, decimals: null, status: 'blank' });
			const wan = random.whole(5, 9);
			base(record).amounts.push(
				...baseLine('公用:办公', '办公经费', [`${wan}.20`, `${wan}.30`, `${wan}.10`], 'subset')
			);
		}
	},
	{
		rule: 'BUD-20',
		what: 'rewards for companies booked as social security',
		also: [],
		plant(record) {
			const name = '企业发展表彰奖励';
			for (const item of narrative(record).amounts)
				if (item.programme === works) item.programme = name;
			narrative(record).amounts.push(
				amount('executed', ofProgramme(record, name, 'executed').raw, {
					nature: '功能科目:社会保障和就业',
					line: '社会保障和就业支出'
				})
			);
		}
	},
	{
		rule: 'BUD-23',
		what: 'other expenses of a third of a fund',
		also: [],
		plant(record, random) {
			const other = random.whole(2, 6);
			const sub = (item: string, wan: number) => ({ item, wan: String(wan), raw: `${wan}万` });
			record.forms.push(
				form('fund-target', {
					programme: works,
					costLines: [
						costLine('宣传', String(other * 3), {
							subAmounts: [sub('手册', other * 2), sub('其他费用', other)]
						})
					]
				})
			);
		}
	},
	{
		rule: 'BUD-26',
		what: 'the money of a programme spent and a third of its output there',
		// nothing says why the task was not finished
		also: ['IND-20'],
		plant(record, random) {
			const task = random.whole(20, 60);
			narrative(record).counts.push(
				statedCount('任务', String(task), '台', { place: { line: 71 } }),
				statedCount('完成', String(Math.floor(task / 3)), '台', { place: { line: 71 } })
			);
		}
	},
	{
		rule: 'PRC-01',
		what: 'procurement of six tenths of its budget',
		also: [],
		plant(record) {
			const executed = new Big(amountOf(base(record), 'executed', '政府采购').wan ?? '0');
			reprint(amountOf(base(record), 'budget', '政府采购'), executed.div('0.6').round(2));
		}
	},
	{
		rule: 'PRC-02',
		what: 'a procurement budget above the budget of the unit',
		// little of it was spent
		also: ['PRC-01'],
		plant(record, random) {
			const initial = new Big(amountOf(narrative(record), 'initial', null).wan ?? '0');
			reprint(
				amountOf(base(record), 'budget', '政府采购'),
				initial.plus(String(random.whole(5, 40)))
			);
		}
	},
	{
		rule: 'PRC-03',
		what: 'more procured than was spent on office costs and projects',
		also: [],
		plant(record, random) {
			const could = sum(
				amountOf(narrative(record), 'executed', '公用'),
				amountOf(narrative(record), 'executed', '项目')
			);
			const executed = could.plus(String(random.whole(3, 9)));
			for (const stage of ['prior-executed', 'budget', 'executed'] as const)
				reprint(amountOf(base(record), stage, '政府采购'), executed);
		}
	},
	{
		rule: 'BLD-01',
		what: 'a building larger than was approved',
		also: [],
		plant(record, random) {
			const more = random.whole(20, 400);
			base(record).buildings = [
				building('approved-area', '1000'),
				building('actual-area', String(1000 + more)),
				building('area-rate', ((1000 + more) / 10).toFixed(1))
			];
		}
	},
	{
		rule: 'BLD-02',
		what: 'zeros where there is no building',
		also: [],
		plant(record) {
			base(record).buildings = [
				building('approved-area', '0'),
				building('actual-area', '0'),
				building('area-rate', '0')
			];
		}
	},
	{
		rule: 'CMP-01',
		what: 'office costs far above the year before',
		also: [],
		plant(record) {
			const prior = amountOf(base(record), 'prior-executed', '公用');
			reprint(prior, new Big(prior.wan ?? '0').times('0.6').round(2));
		}
	}
];
