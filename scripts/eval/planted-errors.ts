import Big from 'big.js';
import type { Amount, Form, FormKind, ReportRecord } from '#lib/domain/record.ts';
import type { Random } from '#lib/synthetic/random.ts';

/** An error of one kind, planted into a report whose figures agree. */
export interface PlantedError {
	/** The rule that must find it. */
	rule: string;
	what: string;
	/** Other rules that the same error must or may raise, because what they ask is then true as well. */
	also: readonly string[];
	/** @param earlier the report of the unit for the year before, where the error is one between years; it is judged with the others. */
	plant(record: ReportRecord, random: Random, earlier: ReportRecord): void;
	/** Whether the error is one between two years of a unit. */
	betweenYears?: true;
}

const formOf = (record: ReportRecord, kind: FormKind): Form => {
	const found = record.forms.find((form) => form.form === kind);
	if (found === undefined) throw new Error(`the report has no ${kind}`);
	return found;
};

/** The first amount of a stage and a nature in a form. */
export function amountOf(form: Form, stage: Amount['stage'], nature: string | null): Amount {
	const found = form.amounts.find((amount) => amount.stage === stage && amount.nature === nature);
	if (found === undefined) throw new Error(`no ${stage} ${nature} in ${form.form}`);
	return found;
}

export function reprint(amount: Amount, wan: Big): void {
	amount.wan = wan.toFixed(2);
	amount.raw = amount.wan;
}

const add = (amount: Amount, wan: number): void =>
	reprint(amount, new Big(amount.wan ?? '0').plus(String(wan)));

/** The total score follows what the parts now add up to. */
export function addToTotal(form: Form, points: number): void {
	const total = form.statedScores.find((score) => score.kind === 'total');
	if (total?.score == null) throw new Error('no total score');
	total.score = new Big(total.score).plus(String(points)).toFixed(2);
	total.raw = total.score;
}

export const evaluation = (record: ReportRecord): Form => formOf(record, 'unit-evaluation');
export const narrative = (record: ReportRecord): Form => formOf(record, 'narrative');
export const base = (record: ReportRecord): Form => formOf(record, 'base-data');

export function indicatorOf(record: ReportRecord, level2: string) {
	const found = evaluation(record).indicators.find((indicator) => indicator.level2 === level2);
	if (found?.actual == null) throw new Error(`no indicator of ${level2}`);
	return { ...found, indicator: found, actual: found.actual };
}

/** The actual value falls to a share of the target. */
function missTarget(record: ReportRecord, level2: string, share: number): void {
	const { target, actual } = indicatorOf(record, level2);
	const value = new Big(target.low ?? '0').times(String(share)).round(0).toFixed();
	actual.low = value;
	actual.high = value;
	actual.raw = `${value}${actual.unit ?? ''}`;
}

export const plantedErrors: readonly PlantedError[] = [
	{
		rule: 'STF-01',
		what: 'more people in post than the establishment allows, rate included',
		also: [],
		plant(record, random) {
			const over = random.whole(2, 9);
			for (const form of [narrative(record), base(record)])
				for (const claim of form.staffing) {
					const establishment = Number(claim.establishment?.value);
					if (claim.inPost === null) continue;
					claim.inPost.value = String(establishment + over);
					claim.inPost.raw = claim.inPost.value;
					if (claim.statedControlRate === null) continue;
					const rate = (((establishment + over) / establishment) * 100).toFixed(2);
					claim.statedControlRate.percent = rate;
					claim.statedControlRate.raw = `${rate}%`;
				}
		}
	},
	{
		rule: 'STF-02',
		what: 'a control rate that its own row does not give',
		also: [],
		plant(record, random) {
			const rate = base(record).staffing[0]?.statedControlRate;
			if (rate?.percent == null) throw new Error('no control rate');
			rate.percent = new Big(rate.percent).minus(String(random.whole(2, 9))).toFixed(2);
			rate.raw = `${rate.percent}%`;
		}
	},
	{
		rule: 'STF-03',
		what: 'another headcount in the text than in the table',
		also: [],
		plant(record) {
			const inPost = narrative(record).staffing[0]?.inPost;
			if (inPost?.value == null) throw new Error('no headcount');
			inPost.value = String(Number(inPost.value) - 3);
			inPost.raw = `在职${inPost.value}人`;
		}
	},
	{
		rule: 'STF-05',
		what: 'no establishment and no headcount anywhere',
		also: [],
		plant(record) {
			for (const form of record.forms) form.staffing = [];
		}
	},
	{
		rule: 'BUD-01',
		what: 'a rate of execution that its amounts do not give',
		// the points for execution no longer follow from the printed rate
		also: ['SCR-05'],
		plant(record, random) {
			const [rate] = evaluation(record).statedRates;
			if (rate?.percent == null) throw new Error('no rate');
			rate.percent = new Big(rate.percent).minus(String(random.whole(2, 8))).toFixed(2);
			rate.raw = `${rate.percent}%`;
		}
	},
	{
		rule: 'BUD-04',
		what: 'basic and project spending that do not add up to all spending',
		// the projects named in the text no longer add up to it either
		also: ['BUD-07'],
		plant(record, random) {
			add(amountOf(narrative(record), 'executed', '项目'), random.whole(20, 90));
		}
	},
	{
		rule: 'BUD-05',
		what: 'staff and office costs that do not add up to basic spending',
		also: [],
		plant(record, random) {
			add(amountOf(narrative(record), 'executed', '人员'), random.whole(10, 40));
		}
	},
	{
		rule: 'BUD-10',
		what: 'a budget raised by half in mid-year',
		also: [],
		plant(record) {
			const adjusted = new Big(amountOf(narrative(record), 'adjusted', null).wan ?? '0');
			const initial = adjusted.div('1.6').round(2);
			for (const form of [narrative(record), evaluation(record)])
				reprint(amountOf(form, 'initial', null), initial);
			reprint(amountOf(narrative(record), 'adjustment', null), adjusted.minus(initial));
		}
	},
	{
		rule: 'BUD-12',
		what: 'an adjusted budget set to what was spent',
		also: [],
		plant(record) {
			const executed = new Big(amountOf(narrative(record), 'executed', null).wan ?? '0');
			const initial = new Big(amountOf(narrative(record), 'initial', null).wan ?? '0');
			for (const form of [narrative(record), evaluation(record)]) {
				reprint(amountOf(form, 'adjusted', null), executed);
				for (const rate of form.statedRates) [rate.percent, rate.raw] = ['100.00', '100.00%'];
			}
			reprint(amountOf(narrative(record), 'adjustment', null), executed.minus(initial));
			reprint(amountOf(narrative(record), 'carry-out', null), new Big('0'));
			const execution = evaluation(record).statedScores.find(({ kind }) => kind === 'execution');
			if (execution?.score == null) throw new Error('no execution score');
			addToTotal(evaluation(record), 10 - Number(execution.score));
			[execution.score, execution.raw] = ['10.00', '10.00'];
		}
	},
	{
		rule: 'BUD-13',
		what: 'more spent on office costs than budgeted',
		also: [],
		plant(record, random) {
			const executed = amountOf(base(record), 'executed', '公用');
			const budget = new Big(executed.wan ?? '0').minus(String(random.whole(6, 12)));
			reprint(amountOf(base(record), 'budget', '公用'), budget);
		}
	},
	{
		rule: 'SAN-01',
		what: 'more spent on receptions, and so on 三公, than budgeted',
		// spending above the budget also grew against the year before
		also: ['SAN-03', 'CMP-01'],
		plant(record, random) {
			const more = random.whole(1, 3);
			for (const nature of ['三公:接待', '三公'])
				add(amountOf(base(record), 'executed', nature), more);
		}
	},
	{
		rule: 'BUD-15',
		what: 'a carry-over of a programme that its budget and spending do not give',
		also: [],
		plant(record, random) {
			const left = narrative(record).amounts.find(
				({ stage, scope }) => stage === 'carry-out' && scope === 'programme'
			);
			if (left === undefined) throw new Error('no programme with a carry-over');
			add(left, random.whole(5, 30));
		}
	},
	{
		rule: 'BUD-17',
		what: 'another initial budget in the form than in the text',
		also: [],
		plant(record, random) {
			add(amountOf(evaluation(record), 'initial', null), -random.whole(5, 9));
		}
	},
	{
		rule: 'SAN-02',
		what: 'parts of 三公 that do not add up to it',
		// the changed total has also moved against the year before
		also: ['CMP-01'],
		plant(record, random) {
			add(amountOf(base(record), 'executed', '三公'), -random.whole(1, 2));
		}
	},
	{
		rule: 'SAN-04',
		what: 'neither 三公 nor procurement disclosed',
		also: [],
		plant(record) {
			base(record).amounts = base(record).amounts.filter(
				({ nature }) => !/^(三公|政府采购)/.test(nature ?? '')
			);
		}
	},
	{
		rule: 'IND-01',
		what: 'full marks for a target that was missed, with a reason given',
		also: [],
		plant(record) {
			missTarget(record, '社会效益指标', 0.7);
			indicatorOf(record, '社会效益指标').indicator.explanation = '部分群众外出，未计入受益人数';
		}
	},
	{
		rule: 'IND-05',
		what: 'actual values copied from the targets',
		also: [],
		plant(record) {
			for (const { target, actual } of evaluation(record).indicators) {
				if (actual === null) continue;
				const value = target.low ?? target.high;
				Object.assign(actual, { ...target, low: value, high: value, comparator: null });
				actual.status = 'reported';
			}
		}
	},
	{
		rule: 'IND-20',
		what: 'a target missed and marked down without a reason',
		also: ['IND-03'],
		plant(record) {
			missTarget(record, '社会效益指标', 0.8);
			const { indicator } = indicatorOf(record, '社会效益指标');
			indicator.score = '24';
			addToTotal(evaluation(record), -6);
		}
	},
	{
		rule: 'BUD-07',
		what: 'a programme that makes the programmes more than all project spending',
		// it is then above its own budget, and its five figures no longer close
		also: ['BUD-13', 'BUD-15'],
		plant(record, random) {
			const spent = narrative(record).amounts.find(
				({ stage, scope }) => stage === 'executed' && scope === 'programme'
			);
			if (spent === undefined) throw new Error('no programme');
			add(spent, random.whole(20, 60));
		}
	},
	{
		rule: 'SAN-03',
		what: '三公 well above the year before, within its budget',
		also: ['CMP-01'],
		plant(record) {
			for (const nature of ['三公:接待', '三公']) {
				const prior = amountOf(base(record), 'prior-executed', nature);
				reprint(prior, new Big(prior.wan ?? '0').times('0.4'));
			}
			const [vehicles, running] = ['三公:公车', '三公:公车运行'].map((nature) =>
				amountOf(base(record), 'prior-executed', nature)
			);
			for (const amount of [vehicles, running])
				if (amount !== undefined) reprint(amount, new Big(amount.wan ?? '0').times('0.4'));
		}
	},
	{
		rule: 'IND-02',
		what: 'a target met and marked down, with a reason given',
		also: [],
		plant(record) {
			const { indicator } = indicatorOf(record, '质量指标');
			indicator.score = '7';
			indicator.explanation = '3份档案缺少经办签字，已于次年1月补齐';
			addToTotal(evaluation(record), -3);
		}
	},
	{
		rule: 'IND-03',
		what: 'points taken off without a reason',
		// the target was met, and marked down all the same
		also: ['IND-02'],
		plant(record) {
			const { indicator } = indicatorOf(record, '质量指标');
			indicator.score = '8';
			addToTotal(evaluation(record), -2);
		}
	},
	{
		rule: 'IND-07',
		what: 'a result far beyond its target',
		also: [],
		plant(record) {
			missTarget(record, '社会效益指标', 1.8);
		}
	},
	{
		rule: 'IND-09',
		what: 'no indicator of quantity',
		also: ['SCR-02', 'SCR-03', 'SCR-06'],
		plant(record) {
			const form = evaluation(record);
			form.indicators = form.indicators.filter(({ level2 }) => level2 !== '数量指标');
			addToTotal(form, -20);
		}
	},
	{
		rule: 'SCR-03',
		what: 'weights of the classes that no template has',
		also: [],
		plant(record) {
			const { indicator: quantity } = indicatorOf(record, '数量指标');
			const { indicator: effect } = indicatorOf(record, '社会效益指标');
			[quantity.weight, quantity.score] = ['35', '35'];
			[effect.weight, effect.score] = ['15', '15'];
		}
	},
	{
		rule: 'TXT-04',
		what: 'two dates of one report that are half a year apart',
		also: [],
		plant(record) {
			const [reported] = narrative(record).dates;
			if (reported !== undefined) reported.date = `${(record.year ?? 0) + 1}-09-20`;
		}
	},
	{
		rule: 'SCR-01',
		what: 'a score above its weight',
		also: [],
		plant(record) {
			const { indicator } = indicatorOf(record, '质量指标');
			indicator.score = '12';
			addToTotal(evaluation(record), 2);
		}
	},
	{
		rule: 'SCR-02',
		what: 'weights that do not add up to 100',
		also: ['SCR-03'],
		plant(record) {
			const { indicator } = indicatorOf(record, '数量指标');
			[indicator.weight, indicator.score] = ['15', '15'];
			addToTotal(evaluation(record), -5);
		}
	},
	{
		rule: 'SCR-04',
		what: 'a total that the scores do not add up to',
		also: [],
		plant(record, random) {
			addToTotal(evaluation(record), -random.whole(2, 5));
		}
	},
	{
		rule: 'SCR-05',
		what: 'points for execution that the rate does not give',
		also: [],
		plant(record) {
			const execution = evaluation(record).statedScores.find(({ kind }) => kind === 'execution');
			if (execution?.score == null) throw new Error('no execution score');
			execution.score = new Big(execution.score).minus('2').toFixed(2);
			execution.raw = execution.score;
			addToTotal(evaluation(record), -2);
		}
	},
	{
		rule: 'SCR-06',
		what: 'a grade that the score does not give',
		also: [],
		plant(record) {
			const total = evaluation(record).statedScores.find(({ kind }) => kind === 'total');
			if (total !== undefined) total.grade = '良';
		}
	},
	{
		rule: 'TXT-03',
		what: 'a form filled in before the year was over',
		also: ['TXT-04'],
		plant(record) {
			const [filled] = evaluation(record).dates;
			if (filled !== undefined) filled.date = `${record.year}-11-03`;
		}
	},
	{
		rule: 'TXT-06',
		what: 'parts that do not add up to the stated count',
		also: [],
		plant(record, random) {
			const total = narrative(record).counts.find(({ role }) => role === 'total');
			if (total === undefined) throw new Error('no total');
			total.value = String(200 + random.whole(5, 60));
			total.raw = `服务${total.value}次`;
		}
	},
	{
		rule: 'TXT-11',
		what: 'no date of filling in or of the report',
		also: [],
		plant(record) {
			for (const form of record.forms) form.dates = [];
		}
	}
];
