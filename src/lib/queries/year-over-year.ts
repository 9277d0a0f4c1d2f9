import type { Database } from '#lib/database/database.ts';
import type { ScopeFilter } from '#lib/filters/scope-filter.ts';
import { scopeParameters, unitYearFits } from './scope.ts';

/** budget and executed in 万元, rate in %, staff in 人, score in 分. */
export const movedMeasures = ['budget', 'executed', 'rate', 'staff', 'score'] as const;
export type MovedMeasure = (typeof movedMeasures)[number];
/** Measures that are told in % as well. */
export const inPercent: readonly MovedMeasure[] = ['budget', 'executed', 'staff'];

/** What `change` says of one measure, as `MovedRow` has it, besides its unit, its year and the number of pairs. */
export const movedColumns = `
	measure,
	basis,
	before_value AS before,
	after_value AS after,
	moved AS change,
	round(change.percent, 2) AS percent,
	small_base AS "smallBase",
	CASE WHEN unlike THEN 'basis' WHEN moved IS NULL THEN 'missing' END AS reason,
	before_fact AS "beforeFact",
	after_fact AS "afterFact"`;

/** More units than this are not told one by one. */
export const maxMoved = 20;

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

/** `asked`: the unit-years of a scope that have actuals, with what moved in each. */
function askedYears(filter: ScopeFilter, span: MovedSpan): string {
	return `asked AS (
		SELECT
			year,
			sort_rank,
			paired,
			${movedMeasures.map((measure) => `moved_${measure}`).join()},
			${inPercent.map((measure) => `percent_${measure}`).join()}
		FROM unit_year_figures AS unit_year
		WHERE has_evaluation AND ${unitYearFits(filter)}
		${span === 'latest' ? 'QUALIFY lead(sort_rank) OVER (ORDER BY sort_rank, year NULLS FIRST) IS DISTINCT FROM sort_rank' : ''}
	)`;
}

type Column =
	`${'n' | 'up' | 'down' | 'same' | 'change' | 'percent'}_${MovedMeasure}` | keyof MovedCounts;

/** Of whole millionths, so that the middle of two values is exact. */
const median = (column: string) =>
	`round(median(CAST(round(${column} * 1000000) AS BIGINT)) / 10000) / 100`;

/** The columns that sum one measure up. */
function summed(measure: MovedMeasure): string {
	const moved = `moved_${measure}`;
	const percent = inPercent.includes(measure) ? median(`percent_${measure}`) : 'NULL';
	return `
		count(${moved}) AS n_${measure},
		count(*) FILTER (${moved} > 0) AS up_${measure},
		count(*) FILTER (${moved} < 0) AS down_${measure},
		count(*) FILTER (${moved} = 0) AS same_${measure},
		${median(moved)} AS change_${measure},
		${percent} AS percent_${measure}`;
}

/** The year of a unit and its place among all units. */
interface UnitYearPlace {
	year: number;
	rank: number;
}

/** Counted and summed, with those to tell one by one in the order of their size. */
type Moved = Record<Column, number> & { shown: UnitYearPlace[] };

/** Counts and sums of one statement. */
async function askMoved(db: Database, filter: ScopeFilter, span: MovedSpan): Promise<Moved> {
	const [counted] = await db.all<Record<Column, number> & { shown: UnitYearPlace[] | null }>(
		`WITH ${askedYears(filter, span)}
		SELECT
			count(*) AS asked,
			count(*) FILTER (paired) AS pairs,
			${movedMeasures.map(summed).join()},
			list({ 'year': year, 'rank': sort_rank } ORDER BY abs(moved_executed) DESC NULLS LAST, sort_rank, year)
				FILTER (paired)[1:${maxMoved}] AS shown
		FROM asked`,
		scopeParameters(filter)
	);
	return { ...counted!, shown: counted!.shown ?? [] };
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
export async function yearOverYear(
	db: Database,
	filter: ScopeFilter,
	span: MovedSpan = 'latest'
): Promise<MovedAnswer> {
	const { asked, pairs, shown, ...counted } = await askMoved(db, filter, span);
	if (pairs === 0) return { counts: { asked, pairs }, summary: [], rows: [] };
	const summary = movedMeasures.map((measure) => ({
		measure,
		n: counted[`n_${measure}`],
		without: pairs - counted[`n_${measure}`],
		up: counted[`up_${measure}`],
		down: counted[`down_${measure}`],
		same: counted[`same_${measure}`],
		medianChange: counted[`change_${measure}`],
		medianPercent: counted[`percent_${measure}`]
	}));
	const places =
		pairs > maxMoved
			? shown
			: shown.sort((one, other) => one.rank - other.rank || one.year - other.year);
	return { counts: { asked, pairs }, summary, rows: await movedRows(db, places, pairs) };
}

/** What moved in single units and years, in their order. */
async function movedRows(
	db: Database,
	places: readonly UnitYearPlace[],
	pairs: number
): Promise<MovedRow[]> {
	const rows = await db.all<MovedRow & UnitYearPlace>(
		`SELECT unit_id AS "unitId", unit.short_name AS unit, year, unit.sort_rank AS rank, ${movedColumns}
		FROM year_change AS change
		JOIN unit USING (unit_id)
		WHERE (year, unit.sort_rank) IN (${places.map(({ year, rank }) => `(${Number(year)}, ${Number(rank)})`).join()})
		ORDER BY place`
	);
	return places.flatMap((place) =>
		rows.flatMap(({ rank, ...row }) =>
			row.year === place.year && rank === place.rank ? [{ ...row, pairs }] : []
		)
	);
}
