import { formatPercent } from '#lib/i18n/format.ts';
import { termOf, type Words } from '#lib/i18n/words.ts';
import type { Rate, RatesOfUnit } from '#lib/shape/rates-by-unit.ts';
import {
	missing,
	number,
	text,
	unitCell,
	type Cell,
	type TableModel
} from '../table/table-model.ts';

export function executionRatesTable(rows: readonly RatesOfUnit[], words: Words): TableModel {
	const { rate, unit, year, notReported } = words.charts;
	const cell = (row: RatesOfUnit, shown: Rate): Cell =>
		shown.percent === null
			? missing(
					shown.status === 'missing' ? notReported : termOf(words.terms.metricStatus, shown.status)
				)
			: number(formatPercent(shown.percent), row.unitId, shown.factIds);
	const none = missing(words.site.table.missing);
	return {
		columns: [
			{ label: unit },
			{ label: year },
			{ label: rate.byAdjusted, numeric: true },
			{ label: rate.byUnspecified, numeric: true },
			{ label: rate.byInitial, numeric: true }
		],
		rows: rows.map((row) => [
			unitCell(row.unitId, row.unit),
			text(String(row.year)),
			row.byAdjusted.unspecified ? missing(notReported) : cell(row, row.byAdjusted),
			row.byAdjusted.unspecified ? cell(row, row.byAdjusted) : none,
			cell(row, row.byInitial)
		])
	};
}
