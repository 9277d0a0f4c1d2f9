import type { Place, Status } from '#lib/domain/fact.ts';
import type { Quantity } from '#lib/domain/quantity.ts';
import {
	type Amount,
	type Building,
	type Claim,
	type CostLine,
	type Count,
	emptyForm,
	type Form,
	type FormKind,
	type Goal,
	type Indicator,
	type Problem,
	type Rate,
	type ReportRecord,
	type Staffing,
	type StatedCount,
	type StatedDate,
	type StatedList,
	type StatedRate,
	type StatedScore
} from '#lib/domain/record.ts';

/** Records in code, of units that do not exist. Every figure is given as a document would print it. */
export function record(forms: Form[], overrides: Partial<ReportRecord> = {}): ReportRecord {
	return {
		recordVersion: 1,
		document: { file: 'fixture.txt', sha256: '0'.repeat(64), format: 'txt', title: '测试报告' },
		unit: { name: '虚构市样例中心', regionCode: null, raw: '虚构市样例中心', place: {} },
		year: 2023,
		forms,
		problems: [],
		...overrides
	};
}

export function form(kind: FormKind, parts: Partial<Form> = {}): Form {
	return { ...emptyForm(kind, `${kind} form`), moneyUnit: '万元', ...parts };
}

type Facts = { status?: Status; place?: Place };

export function amount(
	stage: Amount['stage'],
	printed: string,
	parts: Partial<Amount> & Facts = {}
): Amount {
	return {
		raw: printed,
		status: 'reported',
		place: { row: parts.line ?? '年度资金总额', column: stage },
		line: '年度资金总额',
		scope: 'unit',
		programme: null,
		stage,
		nature: null,
		relation: parts.nature === undefined || parts.nature === null ? 'total' : 'part',
		moneyScope: 'budget',
		wan: printed,
		printedUnit: '万元',
		decimals: printed.split('.')[1]?.length ?? 0,
		...parts
	};
}

/** An amount cell with nothing in it. */
export function blankAmount(stage: Amount['stage'], parts: Partial<Amount> = {}): Amount {
	return amount(stage, '', { wan: null, decimals: null, status: 'blank', ...parts });
}

export function count(printed: string, place: Place = {}): Count {
	return { raw: printed, status: 'reported', place, value: /\d+/.exec(printed)?.[0] ?? null };
}

export function percent(printed: string, place: Place = {}): Rate {
	return { raw: printed, status: 'reported', place, percent: printed.replace('%', '') };
}

export function staffing(parts: Partial<Staffing>): Staffing {
	return {
		establishment: null,
		inPost: null,
		retired: null,
		dispatched: null,
		total: null,
		statedControlRate: null,
		...parts
	};
}

export function statedRate(
	kind: string,
	printed: string,
	parts: Partial<StatedRate> = {}
): StatedRate {
	return {
		raw: printed,
		status: 'reported',
		place: { column: '执行率' },
		kind,
		of: '年度资金总额',
		percent: printed.replace('%', ''),
		programme: null,
		...parts
	};
}

export function statedScore(
	kind: StatedScore['kind'],
	weight: string | null,
	score: string | null,
	parts: Partial<StatedScore> = {}
): StatedScore {
	return {
		raw: score ?? '',
		status: score === null ? 'blank' : 'reported',
		place: { row: kind === 'total' ? '总分' : '年度资金总额', column: '得分' },
		kind,
		of: kind === 'total' ? '总分' : '年度资金总额',
		weight,
		score,
		grade: null,
		...parts
	};
}

export function statedCount(
	subject: string,
	value: string,
	unit: string,
	parts: Partial<StatedCount> = {}
): StatedCount {
	return {
		raw: `${subject}${value}${unit}`,
		status: 'reported',
		place: { line: 1 },
		subject,
		value,
		unit,
		role: null,
		group: null,
		...parts
	};
}

export function claim(kind: Claim['kind'], raw: string, programme: string | null = null): Claim {
	return { raw, status: 'reported', place: { line: 1 }, kind, programme };
}

export function statedList(
	subject: string,
	stated: string,
	items: string[],
	open = false
): StatedList {
	return {
		raw: `${subject}共${stated}个`,
		status: 'reported',
		place: { line: 1 },
		subject,
		stated,
		listed: String(items.length),
		items,
		open
	};
}

export function indicator(
	parts: Partial<Indicator> & { level3: string; target: Quantity }
): Indicator {
	return {
		level1: '产出指标',
		level2: '数量指标',
		actual: parts.target,
		weight: '10',
		score: '10',
		explanation: null,
		place: { row: parts.level3 },
		...parts
	};
}

export function problem(code: string, raw: string, place: Place = {}): Problem {
	return { code, raw, place, note: '' };
}

function quantity(raw: string, parts: Partial<Quantity>): Quantity {
	return {
		raw,
		status: 'reported',
		place: {},
		class: 'numeric',
		comparator: null,
		low: null,
		high: null,
		unit: null,
		...parts
	};
}

/** `50处`, `98%`: one plain number. */
export function exactly(raw: string): Quantity {
	const { value, unit, kind } = measure(raw);
	return quantity(raw, { class: kind, low: value, high: value, unit });
}

/** `≥560次`: as a target and as an actual. */
export function atLeast(raw: string): Quantity {
	const { value, unit, kind } = measure(raw);
	return quantity(raw, { class: kind, comparator: '>=', low: value, unit, status: 'interval' });
}

/** `≤4小时`. */
export function atMost(raw: string): Quantity {
	const { value, unit, kind } = measure(raw);
	return quantity(raw, { class: kind, comparator: '<=', high: value, unit, status: 'interval' });
}

/** `长期`: words only. */
export function words(raw: string): Quantity {
	return quantity(raw, { class: 'qualitative' });
}

export function deadline(raw: string, date: string): Quantity {
	return quantity(raw, { class: 'date', date });
}

export function blank(): Quantity {
	return quantity('', { class: 'blank', status: 'blank' });
}

/** A misprint with two readings. */
export function misprint(raw: string, low: string, high: string, unit: string): Quantity {
	return quantity(raw, { class: 'percent', status: 'unparseable', low, high, unit });
}

function measure(raw: string) {
	const match = /(\d+(?:\.\d+)?)(.*)$/.exec(raw);
	if (match?.[1] === undefined) throw new Error(`no number in ${raw}`);
	const unit = match[2] === '' ? null : (match[2] ?? null);
	return {
		value: match[1],
		unit,
		kind: unit === '%' ? ('percent' as const) : ('numeric' as const)
	};
}

export function goal(expected: string, actual: string | null = null, row = '年度总体目标'): Goal {
	return { expected, actual, place: { row } };
}

export function costLine(item: string, printed: string, parts: Partial<CostLine> = {}): CostLine {
	return {
		raw: printed,
		status: printed === '' ? 'blank' : 'reported',
		place: { row: item },
		programme: null,
		item,
		detail: null,
		wan: printed === '' ? null : printed,
		printedUnit: printed === '' ? null : '万元',
		decimals: printed === '' ? null : (printed.split('.')[1]?.length ?? 0),
		basisText: null,
		relation: 'part',
		...parts
	};
}

export function building(measure: Building['measure'], printed: string): Building {
	return {
		raw: printed,
		status: printed === '' ? 'blank' : 'reported',
		place: { column: measure },
		measure,
		value: printed === '' ? null : printed,
		unit: measure.endsWith('rate') ? '%' : measure.endsWith('area') ? '㎡' : '万元'
	};
}

export function date(kind: StatedDate['kind'], iso: string): StatedDate {
	return { raw: iso, status: 'reported', place: { row: '填报日期' }, kind, date: iso };
}

export function field(label: string, text: string): Form['fields'][number] {
	return { label, text, place: { row: label } };
}

/** A line of a base-data table: last year, budget, this year. */
export function baseLine(
	nature: string,
	line: string,
	[prior, budget, executed]: [string, string, string],
	relation: Amount['relation'] = 'part'
): Amount[] {
	const cell = (stage: Amount['stage'], printed: string) =>
		printed === ''
			? blankAmount(stage, { nature, line, relation })
			: amount(stage, printed, { nature, line, relation });
	return [cell('prior-executed', prior), cell('budget', budget), cell('executed', executed)];
}

/** The amounts of one programme as a sentence of a report gives them, all in `line` of the text. */
export function programmeLine(
	programme: string,
	stages: Partial<Record<Amount['stage'], string>>,
	line = 70
): Amount[] {
	return Object.entries(stages).map(([stage, printed]) =>
		amount(stage as Amount['stage'], printed, {
			scope: 'programme',
			programme,
			line: stage,
			place: { line }
		})
	);
}

export function unitNamed(name: string): ReportRecord['unit'] {
	return { name, regionCode: null, raw: name, place: {} };
}

export function problemAt(code: string, raw: string, line: number, row = '年度资金总额'): Problem {
	return { code, raw, place: { row, line }, note: 'fixture' };
}
