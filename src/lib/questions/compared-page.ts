import type { Database } from '#lib/database/database.ts';
import { maxColumns } from '#lib/filters/comparison.ts';
import { wholeScope, type ScopeFilter } from '#lib/filters/scope-filter.ts';
import { type ScopePage, scopePage } from '#lib/queries/scope.ts';

/** The units and years of chosen columns, in the order that they were chosen in. */
export async function comparedPage(db: Database, columns: readonly string[]): Promise<ScopePage> {
	const page = await scopePage(db, comparedScope(columns), { most: maxColumns ** 2 });
	const place = ({ unitId, year }: { unitId: string; year: number }) =>
		columns.indexOf(`${unitId}:${year}`);
	const rows = page.rows
		.filter((row) => place(row) >= 0)
		.sort((one, other) => place(one) - place(other));
	// a page's rows and reports stand in one order
	return { ...page, rows, reportIds: rows.map((row) => page.reportIds[page.rows.indexOf(row)]!) };
}

/** Every unit and every year that a column names. */
export function comparedScope(columns: readonly string[]): ScopeFilter {
	const pairs = columns.map((key) => key.split(':'));
	return {
		...wholeScope,
		unit: pairs.map(([unit = '']) => unit),
		year: pairs.map(([, year = '']) => year)
	};
}
