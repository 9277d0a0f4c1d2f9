import type { Database } from '../database/database.ts';

/** How the site holds what pages of units and years are worked out of: all rows in one file, in a file for each year, or not at all. */
export type Holding = 'rows' | 'years' | 'none';

/**
 * So many units and years are held beside the engine: a filter goes through them in a millisecond, where the engine takes some
 * milliseconds to plan each of the statements that it would be asked.
 */
const mostInOneFile = 5000;

/** So many are held year by year, and what their charts are drawn from in files of few units. */
const mostHeld = 150_000;

/** So many of one year, whose rows are one file: 12,500 take 0.7 MB compressed, and 4.6 MB where a host does not compress. */
const mostOfYear = 25_000;

const counts = `SELECT coalesce(CAST(sum(of_one) AS INTEGER), 0) AS "rows", coalesce(max(of_one), 0) AS "ofYear"
	FROM (SELECT count(*) AS of_one FROM unit_year GROUP BY year)`;

export async function holdingOf(db: Database): Promise<Holding> {
	const [counted] = await db.once<{ rows: number; ofYear: number }>(counts);
	const { rows, ofYear } = counted!;
	if (rows <= mostInOneFile) return 'rows';
	return rows <= mostHeld && ofYear <= mostOfYear ? 'years' : 'none';
}
