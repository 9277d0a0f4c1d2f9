import type { Database } from '../database/database.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import { scopeParameters, unitYearColumns, allUnitYears, type UnitYear } from './scope.ts';

/** In %: the money counts as spent, and the work as done, from here on. Our own line, the lower end of the grade 优. */
export const spentFrom = 90;
export const doneFrom = 90;

/** More points than this cannot be told apart: they are then counted in cells. */
export const mostPoints = 300;
const mostListed = 60;

/** unfinished: money spent, work not done. placed: anywhere else. The others have no place. */
export type MoneyWorkGroup =
	'unfinished' | 'placed' | 'no-rate' | 'no-completion' | 'neither' | 'targets-only';

export interface MoneyWorkRow extends UnitYear {
	placing: MoneyWorkGroup;
	/** How many unit-years of the scope are in the same group. */
	placingTotal: number;
	/** Executed ÷ full-year budget, in %. */
	executionRate: number | null;
	/** The denominator is a budget that is not said to be initial or adjusted. */
	unspecified: boolean;
	rateFacts: number[];
	/** Met ÷ comparable indicators of all forms of that year, in %. */
	metRate: number | null;
	met: number | null;
	comparable: number | null;
	/** Indicators with a target that cannot be compared with their actual. */
	notComparable: number | null;
	/** Stated total ÷ full marks of the form about the unit as a whole, in %. */
	scoreRate: number | null;
	scoreFacts: number[];
}

/** Unit-years between two bounds of both rates, the upper ends not included. */
export interface MoneyWorkCell {
	executionFrom: number;
	metFrom: number;
	count: number;
}

/** The width of a cell in percentage points, and where the axis of execution ends. */
export const cellWidth = 5;
export const executionEnd = 150;

const placed = (filter: ScopeFilter) => `${allUnitYears(filter)},
	rate AS (
		SELECT unit_id, year, value, list_contains(flags, 'on-unspecified-budget') AS unspecified, fact_ids
		FROM metric
		-- a programme's own rate is not that of the unit
		WHERE metric = 'M-BUD-01' AND programme IS NULL AND value IS NOT NULL
		QUALIFY row_number() OVER (PARTITION BY unit_id, year ORDER BY report_id) = 1
	),
	result AS (
		SELECT
			indicator.unit_id,
			indicator.year,
			count(*) FILTER (indicator.verdict = 'met') AS met,
			count(*) FILTER (indicator.comparability = 'comparable') AS comparable,
			count(*) FILTER (indicator.comparability <> 'comparable') AS not_comparable
		FROM indicator_completion AS indicator
		JOIN report USING (report_id)
		WHERE report.kind = 'evaluation' AND indicator.target_class NOT IN ('blank', 'not-applicable')
		GROUP BY indicator.unit_id, indicator.year
	),
	score AS (
		SELECT unit_id, year, CAST(score AS DOUBLE) / weight * 100 AS value, [score_fact] AS fact_ids
		FROM score_claim
		WHERE programme IS NULL AND score IS NOT NULL AND weight <> 0
		QUALIFY row_number() OVER (PARTITION BY unit_id, year ORDER BY report_id, form_id) = 1
	),
	measured AS (
		SELECT
			scoped.*,
			rate.value AS rate,
			rate.unspecified,
			rate.fact_ids AS rate_facts,
			result.met,
			result.comparable,
			result.not_comparable,
			CASE WHEN result.comparable > 0 THEN result.met * 100.0 / result.comparable END AS met_rate,
			score.value AS score,
			score.fact_ids AS score_facts
		FROM scoped
		LEFT JOIN rate USING (unit_id, year)
		LEFT JOIN result USING (unit_id, year)
		LEFT JOIN score USING (unit_id, year)
	),
	placed AS (
		SELECT *,
			CASE
				WHEN NOT evaluated THEN 'targets-only'
				WHEN rate IS NULL AND met_rate IS NULL THEN 'neither'
				WHEN rate IS NULL THEN 'no-rate'
				WHEN met_rate IS NULL THEN 'no-completion'
				WHEN rate >= ${spentFrom} AND met_rate < ${doneFrom} THEN 'unfinished'
				ELSE 'placed'
			END AS standing
		FROM measured
	)`;

/**
 * Money against work: every unit-year with its execution rate, the share of comparable targets that were met and the stated score.
 * Of each group no more rows than can be shown, in the default order; their number is on every row. What lacks a rate has none, never 0.
 */
export function moneyAndWork(db: Database, filter: ScopeFilter): Promise<MoneyWorkRow[]> {
	return db.all<MoneyWorkRow>(
		`WITH ${placed(filter)}
		SELECT ${unitYearColumns.replaceAll('scoped.', 'placed.')},
			standing AS "placing",
			count(*) OVER (PARTITION BY standing) AS "placingTotal",
			round(rate, 2) AS "executionRate",
			coalesce(unspecified, false) AS unspecified,
			coalesce(rate_facts, []) AS "rateFacts",
			round(met_rate, 2) AS "metRate",
			met,
			comparable,
			not_comparable AS "notComparable",
			round(score, 2) AS "scoreRate",
			coalesce(score_facts, []) AS "scoreFacts"
		FROM placed
		QUALIFY row_number() OVER (PARTITION BY standing ORDER BY sort_rank, unit_id, year)
			<= CASE WHEN standing = 'placed' THEN ${mostPoints} ELSE ${mostListed} END
		ORDER BY sort_rank, unit_id, year`,
		scopeParameters(filter)
	);
}

/** The same, counted in cells of five points a side; an execution rate beyond the end of the axis counts in its last cell. */
export function moneyAndWorkCells(db: Database, filter: ScopeFilter): Promise<MoneyWorkCell[]> {
	return db.all<MoneyWorkCell>(
		`WITH ${placed(filter)}
		SELECT
			least(floor(rate / ${cellWidth}) * ${cellWidth}, ${executionEnd - cellWidth}) AS "executionFrom",
			least(floor(met_rate / ${cellWidth}) * ${cellWidth}, 100) AS "metFrom",
			count(*) AS count
		FROM placed
		WHERE standing IN ('placed', 'unfinished')
		GROUP BY ALL
		ORDER BY ALL`,
		scopeParameters(filter)
	);
}
