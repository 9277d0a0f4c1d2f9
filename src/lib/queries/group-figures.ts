import type { Database } from '../database/database.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import { scopeParameters, unitYearFits } from './scope.ts';

export interface GroupFigures {
	by: 'year' | 'district';
	/** The year, or the region code; null for units whose district is not known. */
	value: string | null;
	label: string | null;
	/** The one year that its figures are of: a district's are of the latest year of the scope that has evaluations. */
	ofYear: number;
	/** Units and years that have actuals: of those with targets only nothing was executed. */
	evaluated: number;
	/** How many of them state both a budget of the full year and its execution, of which the sums are made. */
	both: number;
	/** In 万元, nominal. Null when no unit states both. */
	budget: number | null;
	executed: number | null;
	/** How many have an execution rate on the full-year budget. */
	rated: number;
	/** Quartiles of that rate, in %, each unit counting the same. */
	lowerRate: number | null;
	medianRate: number | null;
	upperRate: number | null;
	overEstablishment: number;
	/** How many have a control rate of staff. */
	staffed: number;
	findings: number;
}

/** Smaller groups have no quartiles. */
export const minForQuartiles = 5;

/**
 * What the units of a scope did together, by year, and by district in the latest year with evaluations: sums over years would count a
 * unit as often as it reports. Groups of fewer than five have no quartiles.
 */
export function groupFigures(db: Database, filter: ScopeFilter): Promise<GroupFigures[]> {
	return db.all<GroupFigures>(
		`WITH scope AS (
			SELECT
				year,
				region_code,
				has_evaluation,
				full_budget,
				executed,
				full_budget IS NOT NULL AND executed IS NOT NULL AS has_both,
				full_rate,
				control_rate,
				findings
			FROM unit_year_figures AS unit_year
			WHERE ${unitYearFits(filter)}
		),
		keyed AS (
			SELECT 'year' AS grouped_by, CAST(year AS VARCHAR) AS value, * FROM scope
			UNION ALL
			SELECT 'district' AS grouped_by, region_code AS value, *
			FROM scope
			WHERE year = (SELECT max(year) FROM scope WHERE has_evaluation)
		),
		grouped AS (
			SELECT
				grouped_by,
				value,
				max(year) AS year,
				count(*) FILTER (has_evaluation) AS evaluated,
				count(*) FILTER (has_both) AS both_stated,
				sum(full_budget) FILTER (has_both) AS budget,
				sum(executed) FILTER (has_both) AS executed,
				count(full_rate) AS rated,
				-- of whole millionths, so that the middle of two values is exact
				quantile_cont(CAST(round(full_rate * 1000000) AS BIGINT), [0.25, 0.5, 0.75]) AS quartiles,
				count(*) FILTER (control_rate > 100) AS over,
				count(control_rate) AS staffed,
				sum(findings) AS findings
			FROM keyed
			GROUP BY grouped_by, value
		)
		SELECT
			grouped_by AS by,
			value,
			CASE WHEN grouped_by = 'year' THEN value ELSE (SELECT name FROM region WHERE region_code = value) END AS label,
			year AS "ofYear",
			evaluated,
			both_stated AS "both",
			budget,
			executed,
			rated,
			CASE WHEN rated >= ${minForQuartiles} THEN round(quartiles[1] / 10000) / 100 END AS "lowerRate",
			CASE WHEN rated >= ${minForQuartiles} THEN round(quartiles[2] / 10000) / 100 END AS "medianRate",
			CASE WHEN rated >= ${minForQuartiles} THEN round(quartiles[3] / 10000) / 100 END AS "upperRate",
			over AS "overEstablishment",
			staffed,
			coalesce(findings, 0) AS findings
		FROM grouped
		ORDER BY grouped_by DESC, value NULLS LAST`,
		scopeParameters(filter)
	);
}
