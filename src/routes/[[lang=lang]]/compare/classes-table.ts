import { missing, number, text, unitCell, type TableModel } from '#lib/charts/table-model.ts';
import { formatCount } from '#lib/i18n/format.ts';
import { termOf, type Words } from '#lib/i18n/words.ts';
import type { ReportRow } from '#lib/queries/report-list.ts';
import type { IndicatorClass } from '#lib/shape/indicator-classes.ts';
import { lossClasses } from '#lib/shape/loss-classes.ts';
import { columnKey } from './column-key.ts';

/** A row for each class that one of the columns has: met, comparable and set. */
export function classesTable(
	classes: readonly IndicatorClass[],
	columns: readonly ReportRow[],
	words: Words
): TableModel {
	const own = words.pages.compare.classes;
	return {
		columns: [
			{ label: own.class },
			...columns.map(({ unit, year }) => ({ label: `${unit} ${year}` }))
		],
		rows: classesOf(classes).map((name) => [
			text(termOf(words.terms.level1, name)),
			...columns.map((column) => {
				const found = countsOf(classes, name, column);
				return found === undefined
					? missing(absenceOf(classes, column, words))
					: text(own.counts(found.met, found.comparable, found.set));
			})
		])
	};
}

/** The same with a row for each class and column, and a column for each count. */
export function classesTaken(
	classes: readonly IndicatorClass[],
	columns: readonly ReportRow[],
	words: Words
): TableModel {
	const own = words.pages.compare.classes;
	return {
		columns: [
			{ label: own.class },
			{ label: words.charts.unit },
			{ label: words.charts.year },
			{ label: own.met, numeric: true },
			{ label: own.comparable, numeric: true },
			{ label: own.set, numeric: true }
		],
		rows: classesOf(classes).flatMap((name) =>
			columns.map((column) => {
				const found = countsOf(classes, name, column);
				const counts = found === undefined ? [] : [found.met, found.comparable, found.set];
				return [
					text(termOf(words.terms.level1, name)),
					unitCell(column.unitId, column.unit),
					text(String(column.year)),
					...(counts.length === 0
						? Array.from({ length: 3 }, () => missing(absenceOf(classes, column, words)))
						: counts.map((count) => number(formatCount(count))))
				];
			})
		)
	};
}

function classesOf(classes: readonly IndicatorClass[]) {
	return lossClasses.filter((name) => classes.some(({ level1Class }) => level1Class === name));
}

function countsOf(classes: readonly IndicatorClass[], name: string, column: ReportRow) {
	return classes.find((row) => row.level1Class === name && columnKey(row) === columnKey(column));
}

/** A column with indicators of other classes has none of this one; one without any does not report them. */
function absenceOf(classes: readonly IndicatorClass[], column: ReportRow, words: Words): string {
	return classes.some((row) => columnKey(row) === columnKey(column))
		? words.pages.compare.classes.none
		: words.charts.notReported;
}
