import { formatCount } from '#lib/i18n/format.ts';
import { termOf, type Words } from '#lib/i18n/words.ts';
import { lossClasses } from '#lib/shape/loss-classes.ts';
import type { ScoresOfForm } from '#lib/shape/scores-by-form.ts';
import {
	missing,
	number,
	printed,
	text,
	unitCell,
	type Cell,
	type TableModel
} from '../table/table-model.ts';

export function lostPointsTable(rows: readonly ScoresOfForm[], words: Words): TableModel {
	const { scores, unit, year, points } = words.charts;
	const column = (label: string) => ({ label, unit: points, numeric: true });
	return {
		columns: [
			{ label: unit },
			{ label: year },
			{ label: words.site.fact.form },
			column(scores.stated),
			column(scores.recomputed),
			column(scores.lost),
			...lossClasses.map((name) => column(termOf(words.terms.level1, name))),
			column(scores.lostWhereMet),
			column(scores.unexplained)
		],
		rows: rows.map((row) => [
			unitCell(row.unitId, row.unit),
			text(String(row.year)),
			...(row.formId === null ? withoutScores(row, words) : scored(row, words))
		])
	};
}

function scored(row: ScoresOfForm, words: Words): Cell[] {
	const figure = (value: number | null, facts: (number | null)[] = []): Cell =>
		value === null
			? missing(words.charts.notReported)
			: number(formatCount(value), row.unitId, facts);
	return [
		row.programme === null ? text(words.charts.scores.whole) : printed(row.programme),
		figure(row.score, [row.scoreFact]),
		figure(row.recomputed),
		figure(row.lost),
		...lossClasses.map((name) => figure(row.lostByClass[name])),
		figure(row.lostWhereMet),
		figure(row.unexplainedLost)
	];
}

function withoutScores(row: ScoresOfForm, words: Words): Cell[] {
	const { notReported } = words.charts;
	const word = row.evaluated ? notReported : termOf(words.terms.metricStatus, 'out-of-scope');
	return [
		missing(words.site.table.missing),
		...Array.from({ length: 5 + lossClasses.length }, () => missing(word))
	];
}
