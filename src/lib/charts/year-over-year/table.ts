import { formatCount, formatPercent, formatWan } from '#lib/i18n/format.ts';
import type { Words } from '#lib/i18n/words.ts';
import {
	movedMeasures,
	type MovedMeasure,
	type MovedRow,
	type MovedSummary
} from '#lib/queries/year-over-year.ts';
import type { MovedUnit } from '#lib/shape/year-over-year.ts';
import {
	signedCount,
	signedPercent,
	signedPoints,
	signedWan,
	yearsOf
} from '../marks/signed-text.ts';
import {
	missing,
	number,
	text,
	unitCell,
	type Cell,
	type TableModel
} from '../table/table-model.ts';

/** Every measure of every unit: before, after, and what lies between. */
export function yearOverYearTable(units: readonly MovedUnit[], words: Words): TableModel {
	const { moved, charts } = words;
	return {
		columns: [
			{ label: charts.unit },
			{ label: charts.year },
			{ label: moved.measure },
			{ label: moved.before, numeric: true },
			{ label: moved.after, numeric: true },
			{ label: moved.change, numeric: true },
			{ label: moved.percent, unit: '%', numeric: true }
		],
		rows: units.flatMap((unit) =>
			movedMeasures.map((measure) => {
				const row = unit.measures[measure];
				return [
					unitCell(unit.unitId, unit.unit),
					text(yearsOf(unit.year)),
					text(nameOf(row, words)),
					stated(row, row.before, row.beforeFact, words),
					stated(row, row.after, row.afterFact, words),
					change(row, words),
					percent(row, words)
				];
			})
		)
	};
}

/** The same counted over all units, measure by measure. */
export function movedSummaryTable(summary: readonly MovedSummary[], words: Words): TableModel {
	const { moved } = words;
	return {
		columns: [
			{ label: moved.measure },
			{ label: moved.n, numeric: true },
			{ label: moved.without, numeric: true },
			{ label: moved.up, numeric: true },
			{ label: moved.down, numeric: true },
			{ label: moved.same, numeric: true },
			{ label: moved.medianChange, numeric: true },
			{ label: moved.medianPercent, numeric: true }
		],
		rows: summary.map((row) => [
			text(moved.measures[row.measure]),
			...[row.n, row.without, row.up, row.down, row.same].map((value) =>
				number(formatCount(value))
			),
			row.medianChange === null
				? missing(words.site.table.missing)
				: number(changeText(row.measure, row.medianChange, words)),
			row.medianPercent === null
				? missing(words.site.table.missing)
				: number(signedPercent(row.medianPercent))
		])
	};
}

function nameOf({ measure, basis }: MovedRow, words: Words): string {
	const name = words.moved.measures[measure];
	const kind = basis === null ? undefined : words.moved.bases[basis];
	return kind === undefined ? name : `${name}${words.moved.of(kind)}`;
}

function stated(row: MovedRow, value: number | null, fact: number | null, words: Words): Cell {
	if (value === null) return missing(reasonOf(row, words));
	const shown =
		row.measure === 'rate'
			? formatPercent(value)
			: row.measure === 'staff' || row.measure === 'score'
				? formatCount(value)
				: formatWan(value);
	return number(shown, row.unitId, [fact]);
}

function reasonOf(row: MovedRow, words: Words): string {
	return row.reason === 'basis' ? words.moved.otherBasis : words.charts.notReported;
}

function change(row: MovedRow, words: Words): Cell {
	if (row.change === null) return missing(reasonOf(row, words));
	return number(changeText(row.measure, row.change, words));
}

function changeText(measure: MovedMeasure, value: number, words: Words): string {
	if (measure === 'rate') return signedPoints(value, words.moved.points);
	if (measure === 'staff') return `${signedCount(value)} ${words.charts.people}`;
	if (measure === 'score') return `${signedCount(value)} ${words.charts.points}`;
	return `${signedWan(value)} ${words.charts.wan}`;
}

function percent(row: MovedRow, words: Words): Cell {
	if (row.percent !== null) return number(signedPercent(row.percent));
	if (row.smallBase && row.change !== null) return missing(words.moved.small);
	return missing(words.site.table.missing);
}
