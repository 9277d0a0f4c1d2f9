import type { Database } from '../database/database.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import { findingCells } from './finding-cells.ts';
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
