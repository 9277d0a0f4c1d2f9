import type { Database } from '../database/database.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import { scopeParameters, allUnitYears } from './scope.ts';

/** budget and executed in 万元, rate in %, staff in 人, score in 分. */
export const movedMeasures = ['budget', 'executed', 'rate', 'staff', 'score'] as const;
export type MovedMeasure = (typeof movedMeasures)[number];

/** More units than this are not told one by one. */
export const mostMoved = 20;

export interface MovedRow {
	unitId: string;
	unit: string;
	/** The later year; the other is the year before it. */
	year: number;
	/** Units and years of the scope that have a year before. */
	pairs: number;
	measure: MovedMeasure;
	/** Which budget is meant, or the full marks of a score: both years have it. Null when the years do not share one. */
	basis: string | null;
	before: number | null;
	after: number | null;
	change: number | null;
	/** Of the year before, in %. Null for rates and scores, and where the base is small. */
	percent: number | null;
	smallBase: boolean;
	/** missing: not stated for both years. basis: stated, but not of the same thing. */
	reason: 'missing' | 'basis' | null;
	beforeFact: number | null;
	afterFact: number | null;
}

/** What became of one measure in all unit-years of a scope. */
export interface MovedSummary {
	measure: MovedMeasure;
	/** Stated alike for both years. */
	n: number;
	/** A year before is there, the measure is not, or not alike. */
	without: number;
	up: number;
	down: number;
	same: number;
	/** Of the changes, in the measure's own unit. */
	medianChange: number | null;
	/** Of the changes in %, those with a small base left out. */
	medianPercent: number | null;
}

export interface MovedCounts {
	/** Unit-years asked about: the latest of each unit, or all. */
	asked: number;
	/** Those that have a year before. */
	pairs: number;
}

/** Only the latest evaluated year of each unit, or each of them. */
export type MovedSpan = 'latest' | 'all';

/** `change`: one row for each pair of years and measure. */
function changes(span: MovedSpan): string {
	return `${allUnitYears},
	asked AS (
		SELECT * FROM scoped
		WHERE evaluated
		${span === 'latest' ? 'QUALIFY row_number() OVER (PARTITION BY unit_id ORDER BY year DESC) = 1' : ''}
	),
	change AS MATERIALIZED (
		SELECT year_change.*, asked.short_name
		FROM year_change
		JOIN asked USING (unit_id, year)
	)`;
}

export interface MovedAnswer {
	counts: MovedCounts;
	summary: MovedSummary[];
	rows: MovedRow[];
}

/**
 * How much each measure moved against the year before: of all unit-years of the scope together, and of single ones in the default
 * order while they are few, else of those whose execution moved most. The scope says the later year.
 */
export async function whatMoved(
	db: Database,
	filter: ScopeFilter,
	span: MovedSpan = 'latest'
): Promise<MovedAnswer> {
	const parameters = scopeParameters(filter);
	interface Counted extends MovedCounts, Omit<MovedSummary, 'measure'> {
		measure: MovedMeasure | null;
	}
	const counted = await db.all<Counted>(
		`WITH ${changes(span)},
		summary AS (
			SELECT
				place,
				measure,
				count(moved) AS n,
				count(*) - count(moved) AS without,
				count(*) FILTER (moved > 0) AS up,
				count(*) FILTER (moved < 0) AS down,
				count(*) FILTER (moved = 0) AS same,
				round(median(CAST(moved AS DOUBLE)), 2) AS "medianChange",
				round(median(percent), 2) AS "medianPercent"
			FROM change
			GROUP BY measure, place
		)
		SELECT counts.asked, coalesce(executed.pairs, 0) AS pairs, summary.* EXCLUDE (place)
		FROM (SELECT count(*) AS asked FROM asked) AS counts
		LEFT JOIN (SELECT n + without AS pairs FROM summary WHERE measure = 'executed') AS executed ON true
		LEFT JOIN summary ON true
		ORDER BY place`,
		parameters
	);
	const { asked, pairs } = counted[0]!;
	if (pairs === 0) return { counts: { asked, pairs }, summary: [], rows: [] };
	const summary = counted.map(({ measure, n, without, up, down, same, ...medians }) => ({
		measure: measure!,
		n,
		without,
		up,
		down,
		same,
		medianChange: medians.medianChange,
		medianPercent: medians.medianPercent
	}));
	const rows = await db.all<MovedRow>(
		`WITH ${changes(span)},
		shown AS (
			SELECT unit_id, year, abs(moved) AS size
			FROM change
			WHERE measure = 'executed'
			ORDER BY size DESC NULLS LAST, sort_rank, unit_id, year
			LIMIT ${mostMoved}
		)
		SELECT
			unit_id AS "unitId",
			short_name AS unit,
			year,
			measure,
			basis,
			before_value AS before,
			after_value AS after,
			moved AS change,
			round(change.percent, 2) AS percent,
			small_base AS "smallBase",
			CASE WHEN unlike THEN 'basis' WHEN moved IS NULL THEN 'missing' END AS reason,
			before_fact AS "beforeFact",
			after_fact AS "afterFact"
		FROM change
		JOIN shown USING (unit_id, year)
		ORDER BY
			CASE WHEN CAST($pairs AS INTEGER) > ${mostMoved} THEN size END DESC NULLS LAST,
			sort_rank, unit_id, year, place`,
		{ ...parameters, pairs: String(pairs) }
	);
	return { counts: { asked, pairs }, summary, rows: rows.map((row) => ({ ...row, pairs })) };
}
