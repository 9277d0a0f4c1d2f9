import { printed, text, type TableModel } from '#lib/charts/table/table-model.ts';
import type { ChangedDocument } from '#lib/domain/publication.ts';
import type { Words } from '#lib/i18n/words.ts';

/** Figures that two publications print differently, document by document. */
export function changedFiguresTable(
	documents: readonly ChangedDocument[],
	{ changes, charts }: Words
): TableModel {
	return {
		columns: [
			{ label: charts.unit },
			{ label: charts.year },
			{ label: changes.figure },
			{ label: changes.before },
			{ label: changes.after }
		],
		rows: documents.flatMap(({ unit, year, told }) =>
			told.map(({ key, before, after }) => [
				printed(unit),
				text(String(year ?? '')),
				text(`f-${key}`),
				printed(before),
				printed(after)
			])
		)
	};
}
