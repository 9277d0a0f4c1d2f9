import type { Database } from '../database/database.ts';

/** So many units have a page of their own in the built site; the pages of the others are made in the browser. */
export const maxServedUnits = 200;

/**
 * The units whose pages are built: all, where they are few; otherwise those with the most reports, and of these the ones with the most
 * grave findings, which are asked for most.
 */
export async function servedUnits(db: Database): Promise<string[]> {
	const rows = await db.all<{ id: string }>(
		`SELECT unit_id AS id
		FROM unit_year_figures
		GROUP BY unit_id
		ORDER BY count(*) DESC, sum(grave_findings) DESC, unit_id
		LIMIT ${maxServedUnits}`
	);
	return rows.map(({ id }) => id);
}
