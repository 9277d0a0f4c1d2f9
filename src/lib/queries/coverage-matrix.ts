import { packageTables } from '../database/package/tables.ts';
import type { Database } from '../database/database.ts';
import type { ScopePage } from './scope.ts';

export type CoverageState = 'read' | 'not-evaluated' | 'not-understood' | 'not-published';

export interface CoverageRow {
	unitId: string;
	unit: string;
	year: number;
	/** By kind of form. */
	states: Readonly<Record<string, CoverageState>>;
}

/** Which forms of each unit and year of a page were read, and why the others were not: rows of the published table, in the page's order. */
export async function coverageMatrix(db: Database, page: ScopePage): Promise<CoverageRow[]> {
	if (page.rows.length === 0) return [];
	const sql = packageTables.find(({ name }) => name === 'coverage')!.sql;
	const cells = await db.all<{
		unit_id: string;
		year: number;
		form: string;
		state: CoverageState;
	}>(
		`SELECT unit_id, year, form, state
		FROM (${sql})
		WHERE (unit_id, year) IN (SELECT (unit_id, year) FROM report WHERE report_id IN (${page.reportIds.map(Number).join()}))`
	);
	const statesOf = Map.groupBy(cells, ({ unit_id, year }) => `${unit_id} ${year}`);
	return page.rows.map(({ unitId, unit, year }) => ({
		unitId,
		unit,
		year,
		states: Object.fromEntries(
			(statesOf.get(`${unitId} ${year}`) ?? []).map(({ form, state }) => [form, state])
		)
	}));
}
