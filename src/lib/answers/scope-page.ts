import { type ColumnTable, desc } from 'arquero';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import {
	maxUnitYears,
	type PageAsked,
	pageOfRows,
	type ScopePage as QueriedPage
} from '../queries/scope.ts';
import type { SiteData, UnitYearPlace } from '../site-data/source.ts';
import { type PlacedRow, rowsOf, unitYearsMatching } from './unit-years.ts';

/** The unit-years that are shown at once, with the place of each among all. */
export interface ScopePage extends QueriedPage {
	places: readonly UnitYearPlace[];
}

/**
 * A page of the unit-years of a scope. Units that fit on one page stand with all their years; where they do not, the newest year of
 * all stands before the years before it.
 */
export async function scopePage(
	data: SiteData,
	filter: ScopeFilter,
	{ offset = 0, most = maxUnitYears, forms = [] }: Partial<PageAsked> = {}
): Promise<ScopePage> {
	const scope = await unitYearsMatching(data, filter);
	const fitting =
		forms.length === 0
			? scope
			: (scope.params({ forms }) as ColumnTable).filter(
					forms.map((_, at) => `includes(d.forms, $.forms[${at}])`).join(' || ')
				);
	const total = fitting.numRows();
	const ordered = total > most ? fitting.orderby(desc('year'), 'rank') : fitting;
	return pageOfUnitYears(rowsOf(ordered.slice(offset, offset + most)), total);
}

/** A page that shows these unit-years, of so many. */
export function pageOfUnitYears(rows: readonly PlacedRow[], total: number): ScopePage {
	return {
		...pageOfRows(rows, rows.length === 0 ? 0 : total),
		places: rows.map(({ unitId, year, place }) => ({ unitId, year, place }))
	};
}
