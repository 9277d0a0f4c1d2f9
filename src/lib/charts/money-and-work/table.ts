import { formatCount, formatPercent } from '#lib/i18n/format.ts';
import type { Words } from '#lib/i18n/words.ts';
import { cellWidth, executionEnd, type MoneyWorkRow } from '#lib/queries/money-and-work.ts';
import type { MoneyAndWork } from '#lib/shape/money-and-work.ts';
import {
	missing,
	number,
	text,
	unitCell,
	type Cell,
	type TableModel
} from '../table/table-model.ts';

/** The points, or the cells where they are counted. */
export function moneyAndWorkTable([shown]: readonly MoneyAndWork[], words: Words): TableModel {
	if (shown === undefined) return moneyAndWorkRows([], words);
	return shown.cells.length > 0 ? cellTable(shown, words) : moneyAndWorkRows(shown.points, words);
}

/** Unit-years with all that is known of them; what is missing says so. */
export function moneyAndWorkRows(rows: readonly MoneyWorkRow[], words: Words): TableModel {
	const { moneyWork, charts } = words;
	const rate = (row: MoneyWorkRow, value: number | null, facts: readonly number[] = []): Cell =>
		value === null
			? missing(row.evaluated ? charts.notReported : charts.targetsOnly)
			: number(formatPercent(value), row.unitId, facts);
	const count = (value: number | null): Cell =>
		value === null ? missing(words.site.table.missing) : number(formatCount(value));
	return {
		columns: [
			{ label: charts.unit },
			{ label: charts.year },
			{ label: moneyWork.execution, numeric: true },
			{ label: moneyWork.denominator },
			{ label: moneyWork.completion, numeric: true },
			{ label: moneyWork.met, numeric: true },
			{ label: moneyWork.comparable, numeric: true },
			{ label: moneyWork.notComparable, numeric: true },
			{ label: moneyWork.score, numeric: true },
			{ label: moneyWork.placing }
		],
		rows: rows.map((row) => [
			unitCell(row.unitId, row.unit),
			text(String(row.year)),
			rate(row, row.executionRate, row.rateFacts),
			row.executionRate === null
				? missing(words.site.table.missing)
				: text(row.unspecified ? charts.budget.unspecified : charts.budget.adjusted),
			row.evaluated && row.metRate === null
				? missing(moneyWork.nothingComparable)
				: rate(row, row.metRate),
			count(row.met),
			count(row.comparable),
			count(row.notComparable),
			rate(row, row.scoreRate, row.scoreFacts),
			text(moneyWork.placings[row.placing])
		])
	};
}

/** Which rates a cell counts: the last holds all beyond it. */
export function executionCell(from: number): string {
	return from + cellWidth >= executionEnd ? `≥ ${from}%` : `${from}–${from + cellWidth}%`;
}

function cellTable(shown: MoneyAndWork, words: Words): TableModel {
	const { moneyWork } = words;
	return {
		columns: [
			{ label: moneyWork.execution },
			{ label: moneyWork.completion },
			{ label: moneyWork.count, numeric: true }
		],
		rows: shown.cells.map((cell) => [
			text(executionCell(cell.executionFrom)),
			text(cell.metFrom >= 100 ? '100%' : `${cell.metFrom}–${cell.metFrom + cellWidth}%`),
			number(formatCount(cell.count))
		])
	};
}
