import { from, op } from 'arquero';
import type { VerdictCountRow } from '../queries/verdict-counts.ts';
import { verdictKinds, type VerdictKind } from './verdict-kinds.ts';

export interface VerdictsOfForm {
	unitId: string;
	unit: string;
	year: number;
	/** Null for a unit and year whose documents have no indicator. */
	formId: number | null;
	form: string | null;
	programme: string | null;
	total: number;
	/** Indicators with an actual. None in a form that only sets targets. */
	withActual: number;
	counts: Record<VerdictKind, number>;
}

/**
 * One row for each form with indicators, counted by whether its targets can be shown to be met.
 * @param units in their order: each that has no such form keeps one row, with no form
 */
export function verdictsByForm(
	rows: readonly VerdictCountRow[],
	units: readonly { unitId: string; unit: string; year: number }[]
): VerdictsOfForm[] {
	const counted = Map.groupBy(countedByForm(rows), placeOf);
	return units.flatMap(
		(unit) =>
			counted.get(placeOf(unit)) ?? [
				{
					unitId: unit.unitId,
					unit: unit.unit,
					year: unit.year,
					formId: null,
					form: null,
					programme: null,
					total: 0,
					withActual: 0,
					counts: countsOf(() => 0)
				}
			]
	);
}

/**
 * Units and years that have rows, in their order: where kinds of form are asked for, those without one have no row, since what they
 * report stands in another.
 */
export function unitYearsOf(
	rows: readonly VerdictCountRow[]
): { unitId: string; unit: string; year: number }[] {
	const found = new Map(rows.map((row) => [placeOf(row), row]));
	return [...found.values()].map(({ unitId, unit, year }) => ({ unitId, unit, year }));
}

const placeOf = ({ unitId, year }: { unitId: string; year: number }) => `${unitId} ${year}`;

function countsOf(count: (kind: VerdictKind) => number): Record<VerdictKind, number> {
	return Object.fromEntries(verdictKinds.map((kind) => [kind, count(kind)])) as Record<
		VerdictKind,
		number
	>;
}

function countedByForm(rows: readonly VerdictCountRow[]): VerdictsOfForm[] {
	const kept = rows.map((row) => ({
		...row,
		kind: kindOf(row),
		withActual: row.answered ? row.indicators : 0
	}));
	if (kept.length === 0) return [];
	const forms = from(kept)
		.groupby('unitId', 'unit', 'year', 'formId', 'form', 'programme')
		.rollup({ total: op.sum('indicators'), withActual: op.sum('withActual') })
		.objects() as Omit<VerdictsOfForm, 'counts'>[];
	const tally = from(kept)
		.groupby('formId', 'kind')
		.rollup({ count: op.sum('indicators') })
		.objects() as {
		formId: number;
		kind: VerdictKind;
		count: number;
	}[];
	return forms.map((form) => ({
		...form,
		counts: countsOf(
			(kind) => tally.find((cell) => cell.formId === form.formId && cell.kind === kind)?.count ?? 0
		)
	}));
}

function kindOf(row: VerdictCountRow): VerdictKind {
	if (row.verdict === 'met') return row.measured ? 'measured' : 'bounded';
	if (row.verdict === 'missed') return 'missed';
	return row.verdict === 'not-shown' ? 'notShown' : 'notComparable';
}
