import { formatCount } from '#lib/i18n/format.ts';
import { termOf, type Words } from '#lib/i18n/words.ts';
import { classOrder } from '#lib/shape/finding-orders.ts';
import type { UnitFindings } from '#lib/shape/unit-findings.ts';
import { number, text, unitCell, type TableModel } from '../table/table-model.ts';

export function unitFindingsTable(rows: readonly UnitFindings[], words: Words): TableModel {
	return {
		columns: [
			{ label: words.charts.unit },
			{ label: words.charts.year },
			...classOrder.map((key) => ({ label: termOf(words.terms.class, key), numeric: true })),
			{ label: words.charts.findings.total, numeric: true }
		],
		rows: rows.map((row) => [
			unitCell(row.unitId, row.unit),
			text(String(row.year)),
			...row.counts.map((count) => number(formatCount(count))),
			number(formatCount(row.total))
		])
	};
}
