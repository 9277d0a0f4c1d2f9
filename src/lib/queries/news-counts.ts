import type { Database } from '../database/database.ts';

export interface NewsCounts {
	/** Null where there was no publication before. */
	added: number | null;
	still: number | null;
	gone: number;
}

/** Findings against those of the last publication. */
export async function newsCounts(db: Database): Promise<NewsCounts> {
	const [row] = await db.all<NewsCounts>(
		`SELECT
			CASE WHEN count(is_new) > 0 THEN count(*) FILTER (is_new) END AS added,
			CASE WHEN count(is_new) > 0 THEN count(*) FILTER (NOT is_new) END AS still,
			(SELECT count(*) FROM gone_finding) AS gone
		FROM finding`
	);
	return row!;
}
