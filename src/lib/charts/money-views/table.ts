import type { MoneyView } from '#lib/filters/money-view.ts';
import { formatPercent, formatWan } from '#lib/i18n/format.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { MoneyViewRow } from '#lib/shape/money-views.ts';
import { measureName, reasonText } from './chart.ts';
import { missing, number, text, unitCell, type TableModel } from '../table/table-model.ts';

export function moneyViewsTable(view: MoneyView) {
	return (rows: readonly MoneyViewRow[], words: Words): TableModel => ({
		columns: [
			{ label: words.charts.unit },
			{ label: words.charts.year },
			{ label: words.moneyViews.measure },
			{ label: words.moneyViews.names[view], unit: words.moneyViews.axes[view], numeric: true },
			{ label: words.moneyViews.claim }
		],
		rows: rows.map((row) => [
			unitCell(row.unitId, row.unit),
			text(String(row.year)),
			text(measureName(row.measure, words)),
			row.value === null
				? missing(reasonText(row, words))
				: number(
						view === 'share' ? formatPercent(row.value) : formatWan(row.value),
						row.unitId,
						row.factIds
					),
			row.claim === null
				? missing(words.site.table.missing)
				: text(words.metricNotes[row.claim] ?? row.claim)
		])
	});
}
