import { formKinds } from '#lib/domain/form-kind.ts';
import { termOf, type Words } from '#lib/i18n/words.ts';
import type { CoverageRow } from '#lib/queries/coverage-matrix.ts';
import { text, unitCell, type TableModel } from './table-model.ts';

/** The coverage matrix in words: a state for each unit, year and kind of form. */
export function coverageTable(rows: readonly CoverageRow[], words: Words): TableModel {
	const forms = formKinds;
	return {
		columns: [
			{ label: words.charts.unit },
			{ label: words.charts.year },
			...forms.map((form) => ({ label: termOf(words.terms.form, form) }))
		],
		rows: rows.map(({ unitId, unit, year, states }) => [
			unitCell(unitId, unit),
			text(String(year)),
			...forms.map((form) => text(words.data.states[states[form] ?? 'not-published']))
		])
	};
}
