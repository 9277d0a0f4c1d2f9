import type { Database } from '../database/database.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import { quantileOf, rounded, stated, sumOf } from './held-statistics.ts';
import { heldOf, type HeldUnitYear, heldUnitYears } from './held-unit-years.ts';
import { scopeParameters, unitYearFits } from './scope.ts';

export interface GroupFigures {
	by: 'year' | 'district';
	/** The year, or the region code; null for units whose district is not known. */
	value: string | null;
	label: string | null;
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

/** Fewer have no quartiles. */
const fewest = 5;

/** What the units of a scope did together, by year and by district. Groups of fewer than five have no quartiles. */
export async function groupFigures(db: Database, filter: ScopeFilter): Promise<GroupFigures[]> {
	const held = await heldUnitYears(db);
	if (held === undefined) return askGroupFigures(db, filter);
	const regions = await db.once<{ code: string; name: string }>(
		'SELECT region_code AS code, name FROM region'
	);
	const nameOf = new Map(regions.map(({ code, name }) => [code, name]));
	const scope = heldOf(held, filter);
	return [
		...grouped(scope, ({ year }) => (year === null ? null : String(year))).map(([value, rows]) => ({
			by: 'year' as const,
			value,
			label: value,
			...figuresOf(rows)
		})),
		...grouped(scope, ({ district }) => district).map(([value, rows]) => ({
			by: 'district' as const,
			value,
			label: value === null ? null : (nameOf.get(value) ?? null),
			...figuresOf(rows)
		}))
	];
}

/** By value, that of no value last. */
function grouped(
	scope: readonly HeldUnitYear[],
	valueOf: (row: HeldUnitYear) => string | null
): [string | null, HeldUnitYear[]][] {
	return [...Map.groupBy(scope, valueOf)].sort(([one], [other]) =>
		one === null ? 1 : other === null ? -1 : one < other ? -1 : 1
	);
}

function figuresOf(rows: readonly HeldUnitYear[]): Omit<GroupFigures, 'by' | 'value' | 'label'> {
	const both = rows.filter(({ budget, executed }) => budget !== null && executed !== null);
	const rates = stated(rows.map(({ fullRate }) => fullRate));
	const controls = stated(rows.map(({ controlRate }) => controlRate));
	const quartile = (share: number) =>
		rates.length < fewest ? null : rounded(quantileOf(rates, share));
	return {
		evaluated: rows.filter(({ evaluated }) => evaluated).length,
		both: both.length,
		budget: sumOf(stated(both.map(({ budget }) => budget))),
		executed: sumOf(stated(both.map(({ executed }) => executed))),
		rated: rates.length,
		lowerRate: quartile(0.25),
		medianRate: quartile(0.5),
		upperRate: quartile(0.75),
		overEstablishment: controls.filter((rate) => rate > 100).length,
		staffed: controls.length,
		findings: rows.reduce((sum, { findings }) => sum + findings, 0)
	};
}

/** Of the tables themselves. */
export function askGroupFigures(db: Database, filter: ScopeFilter): Promise<GroupFigures[]> {
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
		grouped AS (
			SELECT
				CASE WHEN grouping(year) = 0 THEN 'year' ELSE 'district' END AS grouped_by,
				CASE WHEN grouping(year) = 0 THEN CAST(year AS VARCHAR) ELSE region_code END AS value,
				count(*) FILTER (has_evaluation) AS evaluated,
				count(*) FILTER (has_both) AS both_stated,
				sum(full_budget) FILTER (has_both) AS budget,
				sum(executed) FILTER (has_both) AS executed,
				count(full_rate) AS rated,
				quantile_cont(CAST(full_rate AS DOUBLE), [0.25, 0.5, 0.75]) AS quartiles,
				count(*) FILTER (control_rate > 100) AS over,
				count(control_rate) AS staffed,
				sum(findings) AS findings
			FROM scope
			GROUP BY GROUPING SETS ((year), (region_code))
		)
		SELECT
			grouped_by AS by,
			value,
			CASE WHEN grouped_by = 'year' THEN value ELSE (SELECT name FROM region WHERE region_code = value) END AS label,
			evaluated,
			both_stated AS "both",
			budget,
			executed,
			rated,
			CASE WHEN rated >= ${fewest} THEN round(quartiles[1], 2) END AS "lowerRate",
			CASE WHEN rated >= ${fewest} THEN round(quartiles[2], 2) END AS "medianRate",
			CASE WHEN rated >= ${fewest} THEN round(quartiles[3], 2) END AS "upperRate",
			over AS "overEstablishment",
			staffed,
			coalesce(findings, 0) AS findings
		FROM grouped
		ORDER BY grouped_by DESC, value NULLS LAST`,
		scopeParameters(filter)
	);
}
