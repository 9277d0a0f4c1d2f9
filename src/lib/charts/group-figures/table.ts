import { formatCount, formatPercent, formatWan } from '#lib/i18n/format.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { GroupFigures } from '#lib/queries/group-figures.ts';
import {
	missing,
	number,
	printed,
	text,
	type Cell,
	type TableModel
} from '../table/table-model.ts';

/** Groups with how many of their units each figure rests on. */
export function groupFiguresTable(rows: readonly GroupFigures[], words: Words): TableModel {
	const { groups, charts } = words;
	const wan = (value: number | null): Cell =>
		value === null ? missing(charts.notReported) : number(formatWan(value));
	const percent = (value: number | null): Cell =>
		value === null ? missing(groups.tooFew) : number(formatPercent(value));
	const count = (value: number) => number(formatCount(value));
	return {
		columns: [
			{ label: rows[0]?.by === 'district' ? words.site.filter.district : charts.year },
			{ label: rows[0]?.by === 'district' ? groups.unitsOfYear : groups.units, numeric: true },
			{ label: groups.both, numeric: true },
			{ label: charts.budget.adjusted, unit: charts.wan, numeric: true },
			{ label: charts.budget.executed, unit: charts.wan, numeric: true },
			{ label: groups.rated, numeric: true },
			{ label: groups.lower, numeric: true },
			{ label: groups.median, numeric: true },
			{ label: groups.upper, numeric: true },
			{ label: groups.staffed, numeric: true },
			{ label: groups.over, numeric: true },
			{ label: words.pages.units.findings, numeric: true }
		],
		rows: rows.map((row) => [
			row.by === 'year' ? text(row.label ?? '') : printed(row.label ?? groups.unknown),
			count(row.evaluated),
			count(row.both),
			wan(row.budget),
			wan(row.executed),
			count(row.rated),
			percent(row.lowerRate),
			percent(row.medianRate),
			percent(row.upperRate),
			count(row.staffed),
			count(row.overEstablishment),
			count(row.findings)
		])
	};
}
