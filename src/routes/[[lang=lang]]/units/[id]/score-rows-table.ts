import type { RecomputedRow } from '#lib/audit/scores/recomputed-score.ts';
import { basisWords, points } from '#lib/audit/scores/score-words.ts';
import {
	missing,
	number,
	printed,
	text,
	type Cell,
	type TableModel
} from '#lib/charts/table/table-model.ts';
import type { Words } from '#lib/i18n/words.ts';

/** The rows of a form with stated and recomputed score, and how each came to it. */
export function scoreRowsTable(rows: readonly RecomputedRow[], words: Words): TableModel {
	const { recomputed, charts, terms } = words;
	const figure = (value: number | null): Cell =>
		value === null ? missing(charts.notReported) : number(points(value, recomputed.words));
	const column = (label: string) => ({ label, unit: charts.points, numeric: true });
	return {
		columns: [
			{ label: recomputed.row, wide: true },
			column(recomputed.weight),
			column(recomputed.self),
			column(recomputed.again),
			{ label: recomputed.how, wide: true }
		],
		rows: rows.map((row) => [
			printed(row.name),
			figure(row.weight),
			figure(row.score),
			figure(row.deserved),
			text(basisWords(row, recomputed.words, terms.comparability))
		])
	};
}
