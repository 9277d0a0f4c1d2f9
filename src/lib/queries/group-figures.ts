import type { Database } from '../database/database.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import { districtNames } from './district-names.ts';
import { quantilesOf, rounded, sumOf } from './held-statistics.ts';
import { heldScope } from './held-scope.ts';
import type { HeldUnitYear } from './held-unit-years.ts';
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
	const scope = await heldScope(db, filter);
	if (scope === undefined) return askGroupFigures(db, filter);
	const nameOf = await districtNames(db);
	const named = (group: Group, label: string | null, by: GroupFigures['by']) => ({
		by,
		value: group.value === null ? null : String(group.value),
		label,
		...figuresOf(group)
	});
	return [
		...groupedBy(scope, 'year').map((group) =>
			named(group, group.value === null ? null : String(group.value), 'year')
		),
		...groupedBy(scope, 'district').map((group) =>
			named(group, group.value === null ? null : nameOf(String(group.value)), 'district')
		)
	];
}

/** What the rows of a group state: gathered in one walk, since there may be a hundred thousand. */
interface Group {
	value: string | number | null;
	evaluated: number;
	budgets: number[];
	executed: number[];
	rates: number[];
	overEstablishment: number;
	staffed: number;
	findings: number;
}

/** By value, that of no value last. */
function groupedBy(scope: readonly HeldUnitYear[], column: 'year' | 'district'): Group[] {
	const groups = new Map<string | number | null, Group>();
	for (const row of scope) {
		const value = row[column];
		let group = groups.get(value);
		if (group === undefined) {
			group = {
				value,
				evaluated: 0,
				budgets: [],
				executed: [],
				rates: [],
				overEstablishment: 0,
				staffed: 0,
				findings: 0
			};
			groups.set(value, group);
		}
		if (row.evaluated) group.evaluated += 1;
		if (row.budget !== null && row.executed !== null) {
			group.budgets.push(row.budget);
			group.executed.push(row.executed);
		}
		if (row.fullRate !== null) group.rates.push(row.fullRate);
		if (row.controlRate !== null) {
			group.staffed += 1;
			if (row.controlRate > 100) group.overEstablishment += 1;
		}
		group.findings += row.findings;
	}
	return [...groups.values()].sort(({ value: one }, { value: other }) =>
		one === null ? 1 : other === null ? -1 : one < other ? -1 : 1
	);
}

function figuresOf(group: Group): Omit<GroupFigures, 'by' | 'value' | 'label'> {
	const { evaluated, budgets, executed, rates, overEstablishment, staffed, findings } = group;
	const quartiles = quantilesOf(rates.length < fewest ? [] : rates, [0.25, 0.5, 0.75]);
	const [lowerRate, medianRate, upperRate] = quartiles.map(rounded) as [
		number | null,
		number | null,
		number | null
	];
	return {
		evaluated,
		both: budgets.length,
		budget: sumOf(budgets),
		executed: sumOf(executed),
		rated: rates.length,
		lowerRate,
		medianRate,
		upperRate,
		overEstablishment,
		staffed,
		findings
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
