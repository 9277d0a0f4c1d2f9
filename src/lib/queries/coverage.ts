import type { Database } from '../database/database.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import { reportInScope, scopeParameters, unitYearInScope } from './scope.ts';

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

/** How much there is in a scope. Findings are counted one by one, since moved thresholds put others in their place. */
export async function coverage(db: Database, filter: ScopeFilter): Promise<Coverage> {
	const [row] = await db.all<Coverage>(
		`WITH scope AS (
			SELECT * FROM unit_year_figures AS unit_year WHERE ${unitYearInScope}
		)
		SELECT
			count(DISTINCT unit_id) AS units,
			count(*) AS "unitYears",
			coalesce(sum(evaluations), 0) AS evaluations,
			coalesce(sum(targets), 0) AS targets,
			min(year) AS "firstYear",
			max(year) AS "lastYear",
			coalesce(sum(facts), 0) AS facts,
			coalesce(sum(problems), 0) AS problems,
			(
				SELECT count(*)
				FROM finding
				JOIN report USING (report_id)
				JOIN unit USING (unit_id)
				WHERE ${reportInScope}
			) AS findings
		FROM scope`,
		scopeParameters(filter)
	);
	return row!;
}
