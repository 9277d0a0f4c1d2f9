import type { Database } from '../database/database.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import { scopeParameters, allUnitYears } from './scope.ts';

/** budget and executed in 万元, rate in %, staff in 人, score in 分. */
export const movedMeasures = ['budget', 'executed', 'rate', 'staff', 'score'] as const;
export type MovedMeasure = (typeof movedMeasures)[number];

/** A change in % of less than this says more of the base than of the change: it is then given in its own unit only. */
const smallestBaseWan = 5;
const smallestBaseCount = 10;

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

const facts = (prefix: string) => `
	${prefix}.adjusted, ${prefix}.adjusted_fact, ${prefix}.initial, ${prefix}.initial_fact,
	${prefix}.budget, ${prefix}.budget_fact, ${prefix}.executed, ${prefix}.executed_fact`;

/** `change`: one row for each pair of years and measure. */
function changes(span: MovedSpan): string {
	return `${allUnitYears},
	asked AS (
		SELECT * FROM scoped
		WHERE evaluated
		${span === 'latest' ? 'QUALIFY row_number() OVER (PARTITION BY unit_id ORDER BY year DESC) = 1' : ''}
	),
	pair AS (
		SELECT asked.*
		FROM asked
		JOIN unit_year AS earlier ON earlier.unit_id = asked.unit_id AND earlier.year = asked.year - 1
		WHERE earlier.has_evaluation
	),
	wanted AS (
		SELECT unit_id, year FROM pair UNION SELECT unit_id, year - 1 FROM pair
	),
	staff AS (
		SELECT unit_id, year, in_post, in_post_fact
		FROM staffing_claim
		WHERE in_post IS NOT NULL AND (unit_id, year) IN (SELECT unit_id, year FROM wanted)
		QUALIFY row_number() OVER (PARTITION BY unit_id, year ORDER BY establishment IS NULL, form = 'narrative', form_id, claim) = 1
	),
	score AS (
		SELECT unit_id, year, score, weight, score_fact
		FROM score_claim
		WHERE programme IS NULL AND score IS NOT NULL AND (unit_id, year) IN (SELECT unit_id, year FROM wanted)
		QUALIFY row_number() OVER (PARTITION BY unit_id, year ORDER BY report_id, form_id) = 1
	),
	stated AS (
		SELECT
			wanted.unit_id, wanted.year,
			${facts('money')},
			staff.in_post, staff.in_post_fact,
			score.score, score.weight, score.score_fact
		FROM wanted
		LEFT JOIN money_year AS money USING (unit_id, year)
		LEFT JOIN staff USING (unit_id, year)
		LEFT JOIN score USING (unit_id, year)
	),
	sided AS (
		SELECT pair.*, before, after,
			-- the first kind of budget that both years state
			CASE
				WHEN before.adjusted IS NOT NULL AND after.adjusted IS NOT NULL THEN 'adjusted'
				WHEN before.initial IS NOT NULL AND after.initial IS NOT NULL THEN 'initial'
				WHEN before.budget IS NOT NULL AND after.budget IS NOT NULL THEN 'budget'
			END AS kind,
			-- a rate is held against the same kind of budget in both years
			CASE
				WHEN before.adjusted IS NOT NULL AND after.adjusted IS NOT NULL THEN 'adjusted'
				WHEN before.adjusted IS NULL AND after.adjusted IS NULL AND before.budget IS NOT NULL AND after.budget IS NOT NULL
					THEN 'budget'
			END AS rate_kind
		FROM pair
		JOIN stated AS before ON before.unit_id = pair.unit_id AND before.year = pair.year - 1
		JOIN stated AS after ON after.unit_id = pair.unit_id AND after.year = pair.year
	),
	told AS (
		SELECT
			unit_id, short_name, sort_rank, year, 'budget' AS measure, kind AS basis,
			${ofKind('before')} AS before_value, ${ofKind('after')} AS after_value,
			${ofKind('before', '_fact')} AS before_fact, ${ofKind('after', '_fact')} AS after_fact,
			kind IS NULL AND coalesce(before.adjusted, before.initial, before.budget) IS NOT NULL
				AND coalesce(after.adjusted, after.initial, after.budget) IS NOT NULL AS unlike
		FROM sided
		UNION ALL BY NAME
		SELECT
			unit_id, short_name, sort_rank, year, 'executed' AS measure, 'executed' AS basis,
			before.executed AS before_value, after.executed AS after_value,
			before.executed_fact AS before_fact, after.executed_fact AS after_fact, false AS unlike
		FROM sided
		UNION ALL BY NAME
		SELECT
			unit_id, short_name, sort_rank, year, 'rate' AS measure, rate_kind AS basis,
			${rateOf('before')} AS before_value, ${rateOf('after')} AS after_value,
			before.executed_fact AS before_fact, after.executed_fact AS after_fact,
			rate_kind IS NULL AND coalesce(before.adjusted, before.budget) IS NOT NULL
				AND coalesce(after.adjusted, after.budget) IS NOT NULL AS unlike
		FROM sided
		UNION ALL BY NAME
		SELECT
			unit_id, short_name, sort_rank, year, 'staff' AS measure, 'in-post' AS basis,
			before.in_post AS before_value, after.in_post AS after_value,
			before.in_post_fact AS before_fact, after.in_post_fact AS after_fact, false AS unlike
		FROM sided
		UNION ALL BY NAME
		SELECT
			unit_id, short_name, sort_rank, year, 'score' AS measure, CAST(after.weight AS VARCHAR) AS basis,
			CASE WHEN before.weight = after.weight THEN before.score END AS before_value,
			CASE WHEN before.weight = after.weight THEN after.score END AS after_value,
			before.score_fact AS before_fact, after.score_fact AS after_fact,
			before.weight <> after.weight AS unlike
		FROM sided
	),
	change AS MATERIALIZED (
		SELECT *,
			after_value - before_value AS moved,
			CASE measure
				WHEN 'budget' THEN abs(before_value) < ${smallestBaseWan}
				WHEN 'executed' THEN abs(before_value) < ${smallestBaseWan}
				WHEN 'staff' THEN abs(before_value) < ${smallestBaseCount}
				ELSE false
			END AS small_base,
			CASE WHEN measure IN ('budget', 'executed', 'staff') AND NOT small_base
				THEN CAST(after_value - before_value AS DOUBLE) / before_value * 100 END AS percent
		FROM told
	)`;
}

function ofKind(side: string, part = ''): string {
	const of = (kind: string) => `WHEN '${kind}' THEN ${side}.${kind}${part}`;
	return `CASE kind ${of('adjusted')} ${of('initial')} ${of('budget')} END`;
}

function rateOf(side: string): string {
	const base = `CASE rate_kind WHEN 'adjusted' THEN ${side}.adjusted WHEN 'budget' THEN ${side}.budget END`;
	return `CASE WHEN ${base} <> 0
		THEN CAST(round(CAST(${side}.executed AS DOUBLE) / ${base} * 100, 2) AS DECIMAL(20, 6)) END`;
}

export interface MovedAnswer {
	counts: MovedCounts;
	summary: MovedSummary[];
	rows: MovedRow[];
}

const measureOrder = `list_position(['budget', 'executed', 'rate', 'staff', 'score'], measure)`;

/**
 * How much each measure moved against the year before: of all unit-years of the scope together, and of single ones in the default
 * order while they are few, else of those whose execution moved most. The scope says the later year. One statement, so that a
 * filter is answered at once; its decimals leave as doubles, for inside a list the browser's engine would not scale them.
 */
export async function whatMoved(
	db: Database,
	filter: ScopeFilter,
	span: MovedSpan = 'latest'
): Promise<MovedAnswer> {
	const [answer] = await db.all<MovedCounts & Omit<MovedAnswer, 'counts'>>(
		`WITH ${changes(span)},
		size AS (
			SELECT unit_id, year, count(*) OVER () AS pairs,
				row_number() OVER (ORDER BY abs(moved) DESC NULLS LAST, sort_rank, unit_id, year) AS place
			FROM change
			WHERE measure = 'executed'
		),
		shown AS (
			SELECT
				change.*, size.pairs, ${measureOrder} AS measure_place,
				CASE WHEN size.pairs > ${mostMoved} THEN size.place ELSE 0 END AS place
			FROM change
			JOIN size USING (unit_id, year)
			WHERE size.place <= ${mostMoved}
		),
		summed AS (
			SELECT
				measure,
				${measureOrder} AS measure_place,
				count(moved) AS n,
				count(*) - count(moved) AS without,
				count(*) FILTER (moved > 0) AS up,
				count(*) FILTER (moved < 0) AS down,
				count(*) FILTER (moved = 0) AS same,
				round(median(CAST(moved AS DOUBLE)), 2) AS median_change,
				round(median(percent), 2) AS median_percent
			FROM change
			GROUP BY measure
		)
		SELECT
			CAST((SELECT count(*) FROM asked) AS INTEGER) AS asked,
			CAST((SELECT count(*) FROM pair) AS INTEGER) AS pairs,
			(SELECT coalesce(list({
				'measure': measure,
				'n': CAST(n AS INTEGER),
				'without': CAST(without AS INTEGER),
				'up': CAST(up AS INTEGER),
				'down': CAST(down AS INTEGER),
				'same': CAST(same AS INTEGER),
				'medianChange': median_change,
				'medianPercent': median_percent
			} ORDER BY measure_place), []) FROM summed) AS summary,
			(SELECT coalesce(list({
				'unitId': unit_id,
				'unit': short_name,
				'year': year,
				'pairs': CAST(pairs AS INTEGER),
				'measure': measure,
				'basis': basis,
				'before': CAST(before_value AS DOUBLE),
				'after': CAST(after_value AS DOUBLE),
				'change': CAST(moved AS DOUBLE),
				'percent': round(percent, 2),
				'smallBase': coalesce(small_base, false),
				'reason': CASE WHEN unlike THEN 'basis' WHEN moved IS NULL THEN 'missing' END,
				'beforeFact': before_fact,
				'afterFact': after_fact
			} ORDER BY place, sort_rank, unit_id, year, measure_place), []) FROM shown) AS rows`,
		scopeParameters(filter)
	);
	const { asked, pairs, summary, rows } = answer!;
	return { counts: { asked, pairs }, summary, rows };
}
