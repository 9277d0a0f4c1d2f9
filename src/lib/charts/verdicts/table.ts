import { formatCount } from '#lib/i18n/format.ts';
import { termOf, type Words } from '#lib/i18n/words.ts';
import { verdictKinds } from '#lib/shape/verdict-kinds.ts';
import type { VerdictsOfForm } from '#lib/shape/verdicts-by-form.ts';
import {
	missing,
	number,
	printed,
	text,
	unitCell,
	type Cell,
	type TableModel
} from '../table/table-model.ts';

export function verdictsTable(rows: readonly VerdictsOfForm[], words: Words): TableModel {
	const { verdicts, unit, year } = words.charts;
	return {
		columns: [
			{ label: unit },
			{ label: year },
			{ label: words.site.fact.form },
			{ label: verdicts.total, numeric: true },
			...verdictKinds.map((kind) => ({ label: verdicts[kind], numeric: true }))
		],
		rows: rows.map((row) => [
			unitCell(row.unitId, row.unit),
			text(String(row.year)),
			...figuresOf(row, words)
		])
	};
}

function figuresOf(
	{ form, programme, total, withActual, counts }: VerdictsOfForm,
	words: Words
): Cell[] {
	const { notReported, verdicts } = words.charts;
	if (form === null)
		return [text(''), missing(notReported), ...verdictKinds.map(() => missing(notReported))];
	return [
		programme === null ? text(termOf(words.terms.form, form)) : printed(programme),
		number(formatCount(total)),
		...verdictKinds.map((kind) =>
			withActual === 0 ? missing(verdicts.noActual) : number(formatCount(counts[kind]))
		)
	];
}
