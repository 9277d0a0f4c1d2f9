import { signedCount, signedPercent, signedWan } from '#lib/charts/marks/signed-text.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { ReportRow } from '#lib/queries/report-list.ts';
import type { UnitMetricRow } from '#lib/queries/unit-metrics.ts';

/** How a value stands to the one it is held against, or why no difference is taken. */
export type Difference =
	| { kind: 'more' | 'less'; text: string }
	| { kind: 'same'; text: string }
	| { kind: 'refused'; text: string };

/** What a metric rests on that makes it another measure: values are subtracted only where both have it or neither. */
const otherMeasure = ['on-unspecified-budget', 'on-requested', 'without-dispatched', 'programmes'];
/** Totals of forms whose weights may differ: their rates are held against each other, not they. */
const notBySubtraction = new Set(['M-SCR-01', 'M-SCR-02', 'M-SCR-03', 'M-SCR-04']);

/**
 * The difference of one value from those of the column it is held against; undefined where there is nothing to subtract.
 * Several values are paired by where they were taken from.
 */
export function differenceOf(
	value: UnitMetricRow,
	base: readonly UnitMetricRow[],
	columns: { own: ReportRow; base: ReportRow },
	alone: boolean,
	words: Words
): Difference | undefined {
	const known = base.filter((row) => row.value !== null);
	if (value.value === null || known.length === 0) return undefined;
	const said = words.differences;
	if (columns.own.kind !== columns.base.kind) return { kind: 'refused', text: said.otherKind };
	if (notBySubtraction.has(value.metric)) return { kind: 'refused', text: said.otherWeights };
	const other =
		known.find(({ claim }) => claim === value.claim) ??
		(alone && known.length === 1 ? known[0] : undefined);
	if (other?.value == null || measureOf(other) !== measureOf(value))
		return { kind: 'refused', text: said.otherMeasure };
	// both are rounded to two decimals: so is their difference
	const by = Math.round((value.value - other.value) * 100) / 100;
	if (by === 0) return { kind: 'same', text: said.same };
	return { kind: by > 0 ? 'more' : 'less', text: signed(by, value.unitOfMeasure, words) };
}

function measureOf({ claim, flags }: UnitMetricRow): string {
	return otherMeasure.filter((flag) => flag === claim || flags.includes(flag)).join();
}

function signed(by: number, unit: string, words: Words): string {
	if (unit === '%') return `${signedPercent(by).replace('%', '')} ${words.differences.points}`;
	return unit.startsWith('万元') ? signedWan(by) : signedCount(by);
}
