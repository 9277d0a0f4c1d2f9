import { formatCount } from '#lib/i18n/format.ts';
import { termOf, type Words } from '#lib/i18n/words.ts';
import type { FindingMatrixRow } from '#lib/shape/finding-matrix.ts';
import { severityOrder } from '#lib/shape/finding-orders.ts';
import { number, text, type TableModel } from '../table/table-model.ts';

export function findingMatrixTable(rows: readonly FindingMatrixRow[], words: Words): TableModel {
	return {
		columns: [
			{ label: words.site.filter.class },
			...severityOrder.map((key) => ({ label: termOf(words.terms.severity, key), numeric: true })),
			{ label: words.charts.findings.total, numeric: true }
		],
		rows: rows.map((row) => [
			text(termOf(words.terms.class, row.class)),
			...row.counts.map((count) => number(formatCount(count))),
			number(formatCount(row.total))
		])
	};
}
