import type { Database } from '../database/database.ts';

/** How the site holds what pages of units and years are worked out of: all rows in one file, in a file for each year, or not at all. */
export type Holding = 'rows' | 'years' | 'none';

/**
 * So many units and years are held beside the engine: a filter goes through them in a millisecond, where the engine takes some
 * milliseconds to plan each of the statements that it would be asked.
 */
const mostInOneFile = 5000;

/** So many are held year by year, and what their charts are drawn from in files of few units: 12,500 of a year take some 0.7 MB. */
const mostHeld = 150_000;

export async function holdingOf(db: Database): Promise<Holding> {
	const [counted] = await db.once<{ rows: number }>('SELECT count(*) AS "rows" FROM unit_year');
	const { rows } = counted!;
	return rows <= mostInOneFile ? 'rows' : rows <= mostHeld ? 'years' : 'none';
}
