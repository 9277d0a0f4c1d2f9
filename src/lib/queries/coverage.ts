import type { Database } from '../database/database.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import { findingCells } from './finding-cells.ts';
import { heldScope } from './held-scope.ts';
import type { HeldUnitYear } from './held-unit-years.ts';
import { scopeParameters, unitYearFits } from './scope.ts';

export interface Coverage {
	units: number;
	unitYears: number;
	evaluations: number;
	targets: number;
	firstYear: number | null;
	lastYear: number | null;
	facts: number;
	/** Texts that could not be understood, kept as printed. */
	problems: number;
	findings: number;
}

export type Extent = Omit<Coverage, 'findings'>;

/** How much there is in a scope, besides findings. */
export async function extent(db: Database, filter: ScopeFilter): Promise<Extent> {
	const held = await heldScope(db, filter);
	return held === undefined ? askExtent(db, filter) : heldExtent(held);
}

/** The same of rows that are held, unit by unit. */
function heldExtent(scope: readonly HeldUnitYear[]): Extent {
	const extent: Extent = {
		units: 0,
		unitYears: scope.length,
		evaluations: 0,
		targets: 0,
		firstYear: null,
		lastYear: null,
		facts: 0,
		problems: 0
	};
	let last: number | undefined;
	for (const { rank, year, evaluations, targets, facts, problems } of scope) {
		if (rank !== last) extent.units += 1;
		last = rank;
		extent.evaluations += evaluations;
		extent.targets += targets;
		extent.facts += facts;
		extent.problems += problems;
		if (year === null) continue;
		extent.firstYear = Math.min(extent.firstYear ?? year, year);
		extent.lastYear = Math.max(extent.lastYear ?? year, year);
	}
	return extent;
}

/** Of the tables themselves. */
export async function askExtent(db: Database, filter: ScopeFilter): Promise<Extent> {
	const [row] = await db.all<Extent>(
		`WITH scope AS (
			SELECT * FROM unit_year_figures AS unit_year WHERE ${unitYearFits(filter)}
		)
		SELECT
			count(DISTINCT sort_rank) AS units,
			count(*) AS "unitYears",
			coalesce(sum(evaluations), 0) AS evaluations,
			coalesce(sum(targets), 0) AS targets,
			min(year) AS "firstYear",
			max(year) AS "lastYear",
			coalesce(sum(facts), 0) AS facts,
			coalesce(sum(problems), 0) AS problems
		FROM scope`,
		scopeParameters(filter)
	);
	return row!;
}

/** The findings of tallies or cells together. */
export function findingsOf(counted: readonly { findings: number }[]): number {
	return counted.reduce((sum, { findings }) => sum + findings, 0);
}

/** How much there is in a scope, with its published findings. */
export async function coverage(db: Database, filter: ScopeFilter): Promise<Coverage> {
	return {
		...(await extent(db, filter)),
		findings: findingsOf(await findingCells(db, filter))
	};
}
