import {
	missing,
	number,
	printed,
	text,
	unitCell,
	type Cell,
	type TableModel
} from '#lib/charts/table/table-model.ts';
import { formatCount, formatPercent } from '#lib/i18n/format.ts';
import { termOf, type Words } from '#lib/i18n/words.ts';
import type { IndicatorQuality } from '#lib/shape/indicator-quality.ts';

/** How indicators are set and reported, form by form: each rate behind the count that it is a share of. */
export function qualityTable(rows: readonly IndicatorQuality[], words: Words): TableModel {
	const { quality } = words.pages.indicators;
	const nameOf = (metric: string) => words.metrics[metric]?.name ?? metric;
	return {
		columns: [
			{ label: words.charts.unit },
			{ label: words.charts.year },
			{ label: words.site.fact.form },
			{ label: quality.set, numeric: true },
			{ label: nameOf('M-IND-04'), numeric: true },
			{ label: quality.answered, numeric: true },
			{ label: nameOf('M-IND-05'), numeric: true },
			{ label: quality.quantitative, numeric: true },
			{ label: nameOf('M-IND-06'), numeric: true },
			{ label: quality.comparable, numeric: true },
			{ label: nameOf('M-IND-03'), numeric: true }
		],
		rows: rows.map((row) => {
			const count = (value: number): Cell => number(formatCount(value));
			/** A form without actuals says so once. */
			const answered =
				row.answered === 0 ? missing(words.charts.verdicts.noActual) : count(row.answered);
			const counted = (value: number): Cell =>
				row.answered === 0 ? missing(words.site.table.missing) : count(value);
			const share = (part: number, whole: number): Cell =>
				whole === 0
					? missing(words.site.table.missing)
					: number(formatPercent((part / whole) * 100));
			return [
				unitCell(row.unitId, row.unit),
				text(String(row.year)),
				row.programme === null ? text(termOf(words.terms.form, row.form)) : printed(row.programme),
				count(row.set),
				share(row.wordy, row.set),
				answered,
				share(row.copied, row.answered),
				counted(row.quantitative),
				share(row.measured, row.quantitative),
				counted(row.comparable),
				share(row.met, row.comparable)
			];
		})
	};
}
