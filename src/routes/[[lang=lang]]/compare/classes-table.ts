import { missing, number, text, unitCell, type TableModel } from '#lib/charts/table/table-model.ts';
import { formatCount } from '#lib/i18n/format.ts';
import { termOf, type Words } from '#lib/i18n/words.ts';
import type { ReportRow } from '#lib/queries/report-list.ts';
import type { IndicatorClass } from '#lib/shape/indicator-classes.ts';
import { lossClasses } from '#lib/shape/loss-classes.ts';
import { columnKey } from '#lib/filters/column-key.ts';

/** A row for each class that one of the columns has: met, comparable and set. */
export function classesTable(
	classes: readonly IndicatorClass[],
	columns: readonly ReportRow[],
	words: Words
): TableModel {
	const own = words.pages.compare.classes;
	const shown = unitYears(columns);
	return {
		columns: [
			{ label: own.class },
			...shown.map(({ unit, year }) => ({ label: `${unit} ${year}` }))
		],
		rows: classesOf(classes).map((name) => [
			text(termOf(words.terms.level1, name)),
			...shown.map((column) => {
				const found = countsOf(classes, name, column);
				if (found === undefined) return missing(absenceOf(classes, column, words));
				// what has no actual has not failed to meet anything
				if (found.answered === 0) return missing(own.onlySet(found.set));
				return text(own.counts(found.met, found.comparable, found.set));
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
			unitYears(columns).map((column) => {
				const found = countsOf(classes, name, column);
				const absent = missing(
					found === undefined ? absenceOf(classes, column, words) : words.charts.verdicts.noActual
				);
				const count = (value: number) => number(formatCount(value));
				const isAnswered = found !== undefined && found.answered > 0;
				return [
					text(termOf(words.terms.level1, name)),
					unitCell(column.unitId, column.unit),
					text(String(column.year)),
					isAnswered ? count(found.met) : absent,
					isAnswered ? count(found.comparable) : absent,
					found === undefined ? absent : count(found.set)
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

/** A unit and year stands once, whether it has a report of targets beside that of the evaluation or not. */
function unitYears(columns: readonly ReportRow[]): ReportRow[] {
	return [...new Map(columns.map((column) => [columnKey(column), column])).values()];
}
