import { gradeOf, nationalScheme } from '#lib/audit/scores/scheme.ts';
import {
	missing,
	number,
	printed,
	text,
	unitCell,
	type Cell,
	type TableModel
} from '#lib/charts/table/table-model.ts';
import { formatPercent } from '#lib/i18n/format.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { StatedScoreRow } from '#lib/queries/stated-scores.ts';

/** Stated and recomputed scores with their grades, a row a form; the rows of each stand on the page of its unit. */
export function recomputedTable(rows: readonly StatedScoreRow[], words: Words): TableModel {
	const { recomputed, charts } = words;
	const column = (label: string) => ({ label, unit: charts.points, numeric: true });
	return {
		columns: [
			{ label: charts.unit },
			{ label: charts.year },
			{ label: words.site.fact.form },
			column(recomputed.self),
			column(recomputed.again),
			column(recomputed.copied),
			{ label: recomputed.share, numeric: true }
		],
		rows: rows
			.filter(({ formId }) => formId !== null)
			.map((row) => [
				unitCell(row.unitId, row.unit),
				text(String(row.year)),
				row.programme === null ? text(charts.scores.whole) : printed(row.programme),
				...cellsOf(row, words)
			])
	};
}

function cellsOf(row: StatedScoreRow, words: Words): Cell[] {
	const full = row.weight === null || row.weight === 0 ? nationalScheme.full : row.weight;
	const share = row.recomputedShare;
	const isEnough = share !== null && share >= nationalScheme.leastRecomputed;
	const gradeName = (grade: string) => words.recomputed.words.grades[grade] ?? grade;
	const total = (points: number | null, isGraded: boolean): Cell =>
		points === null
			? missing(words.recomputed.words.none)
			: {
					...number(String(Number(points.toFixed(2)))),
					...(isGraded
						? { notes: [gradeName(gradeOf((points / full) * 100, nationalScheme))] }
						: {})
				};
	return [
		total(row.score, true),
		total(row.recomputed, isEnough),
		total(row.withoutCopied, isEnough),
		share === null ? missing(words.recomputed.words.none) : number(formatPercent(share))
	];
}
