import { formatCount } from '#lib/i18n/format.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { DistrictCoverage } from '#lib/queries/coverage-by-district.ts';
import { missing, number, printed, text, type Cell, type TableModel } from './table-model.ts';

/**
 * A row for each district, a column for each year: how many units evaluated themselves, of how many. Under a filter a cell without
 * units says nothing of what the site holds.
 */
export function coverageByDistrictTable(
	rows: readonly DistrictCoverage[],
	words: Words,
	isFiltered: boolean
): TableModel {
	const years = yearsOf(rows);
	const cell = (found: DistrictCoverage | undefined): Cell => {
		if (found === undefined)
			return missing(isFiltered ? words.data.noneChosen : words.data.nothingRead);
		const { units, evaluated, notUnderstood } = found;
		const share = text(words.data.evaluatedOf(evaluated, units));
		return notUnderstood === 0 ? share : { ...share, notes: [words.data.unreadOf(notUnderstood)] };
	};
	return {
		columns: [
			{ label: words.site.filter.district },
			...years.map((year) => ({ label: yearText(year, words) }))
		],
		rows: [...Map.groupBy(rows, ({ district }) => district).values()].map((ofDistrict) => [
			nameOf(ofDistrict[0], words),
			...years.map((year) => cell(ofDistrict.find((row) => row.year === year)))
		])
	};
}

/** The same with a row for each district and year, and a column for each count. */
export function coverageByDistrictTaken(
	rows: readonly DistrictCoverage[],
	words: Words
): TableModel {
	return {
		columns: [
			{ label: words.site.filter.district },
			{ label: words.site.filter.year },
			{ label: words.data.districtUnits, numeric: true },
			{ label: words.data.districtEvaluated, numeric: true },
			{ label: words.data.districtUnread, numeric: true }
		],
		rows: rows.map((row) => [
			nameOf(row, words),
			text(yearText(row.year, words)),
			...[row.units, row.evaluated, row.notUnderstood].map((count) => number(formatCount(count)))
		])
	};
}

function yearsOf(rows: readonly DistrictCoverage[]): (number | null)[] {
	return [...new Set(rows.map(({ year }) => year))].sort(
		(one, other) => (one ?? Infinity) - (other ?? Infinity)
	);
}

function yearText(year: number | null, words: Words): string {
	return year === null ? words.data.noYear : String(year);
}

function nameOf(row: DistrictCoverage | undefined, words: Words): Cell {
	return row?.label == null ? text(words.data.noDistrict) : printed(row.label);
}
