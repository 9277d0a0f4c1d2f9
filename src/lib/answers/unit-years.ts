import type { ColumnTable } from 'arquero';
import { type ScopeFilter } from '../filters/scope-filter.ts';
import type { UnitYearRow } from '../site-data/columns.ts';
import type { SiteData } from '../site-data/source.ts';

/** Rows of a table of unit-years, with the place of each among all. */
export type PlacedRow = UnitYearRow & { place: number };

const columns = {
	year: 'd.year',
	district: 'd.district',
	level: 'd.level',
	type: 'd.type',
	unit: 'd.unitId'
} as const;

/** The unit-years that match a filter, unit by unit, year by year. */
export async function unitYearsMatching(data: SiteData, filter: ScopeFilter): Promise<ColumnTable> {
	const all = await data.unitYears(filter);
	const conditions = Object.entries(columns)
		.filter(([name]) => filter[name as keyof typeof columns].length > 0)
		.map(([name, column]) => `includes($.${name}, ${column})`);
	const kinds = { evaluation: 'd.evaluations > 0', target: 'd.targets > 0' };
	if (filter.stage.length > 0) {
		const some = Object.entries(kinds).filter(([kind]) => filter.stage.includes(kind));
		conditions.push(some.length === 0 ? 'false' : `(${some.map(([, sql]) => sql).join(' || ')})`);
	}
	if (all.numRows() === 0 || conditions.length === 0) return all;
	const { district, level, type, unit } = filter;
	const chosen = { year: filter.year.map(Number), district, level, type, unit };
	// with parameters it gives itself back
	return (all.params(chosen) as ColumnTable).filter(conditions.join(' && ')).reify();
}

/** The rows of a table of unit-years. */
export function rowsOf(unitYears: ColumnTable): PlacedRow[] {
	return unitYears.objects() as PlacedRow[];
}
