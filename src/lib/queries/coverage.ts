import type { Database } from '../database/database.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import { reportInScope, scopeParameters } from './scope.ts';

export interface Coverage {
	units: number;
	evaluations: number;
	targets: number;
	firstYear: number | null;
	lastYear: number | null;
	facts: number;
	/** Texts that could not be understood, kept as printed. */
	problems: number;
	findings: number;
}

/** How much there is in a scope. */
export async function coverage(db: Database, filter: ScopeFilter): Promise<Coverage> {
	const [row] = await db.all<Coverage>(
		`WITH scope AS (
			SELECT report.report_id, report.unit_id, report.year, report.kind
			FROM report JOIN unit USING (unit_id)
			WHERE ${reportInScope}
		)
		SELECT
			count(DISTINCT unit_id) AS units,
			count(*) FILTER (kind = 'evaluation') AS evaluations,
			count(*) FILTER (kind = 'target') AS targets,
			min(year) AS "firstYear",
			max(year) AS "lastYear",
			(SELECT count(*) FROM fact JOIN form USING (form_id) WHERE report_id IN (SELECT report_id FROM scope)) AS facts,
			(SELECT count(*) FROM problem WHERE report_id IN (SELECT report_id FROM scope)) AS problems,
			(SELECT count(*) FROM finding WHERE report_id IN (SELECT report_id FROM scope)) AS findings
		FROM scope`,
		scopeParameters(filter)
	);
	return row!;
}
