import type { Database } from '../database/database.ts';
import { minForMedian } from './peer-statistics.ts';

/** Where the middle half of like units stood in one year: of the same function, level and kind of budget. */
export interface PeerRange {
	year: number;
	level: string;
	type: string;
	/** The rates are of a budget that is not said to be initial or adjusted. */
	unspecified: boolean;
	/** Units with a rate: eight at least. */
	n: number;
	/** Quartiles of execution ÷ full-year budget, in %. */
	low: number;
	high: number;
}

/** Quartiles of execution rates by year, function and level, which a unit's own line is drawn before. */
export const peerRangesSql = `SELECT
		year,
		level,
		unit_type AS type,
		full_rate_unspecified AS unspecified,
		CAST(count(full_rate) AS INTEGER) AS n,
		CAST(round(quantile_cont(full_rate, 0.25), 2) AS DOUBLE) AS low,
		CAST(round(quantile_cont(full_rate, 0.75), 2) AS DOUBLE) AS high
	FROM unit_year_figures
	-- what a unit does or where it stands is not the same when neither is known
	WHERE has_evaluation AND level <> 'unknown' AND unit_type <> 'unknown' AND full_rate_unspecified IS NOT NULL
	GROUP BY ALL
	HAVING count(full_rate) >= ${minForMedian}
	ORDER BY ALL`;

export function peerRanges(db: Database): Promise<PeerRange[]> {
	return db.all<PeerRange>(peerRangesSql);
}
