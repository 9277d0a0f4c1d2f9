import type { Database } from '../database/database.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import { reportInScope, scopeParameters } from './scope.ts';

export interface FindingCell {
	class: string;
	severity: string;
	findings: number;
}

/** Published findings of a scope by class and severity. */
export function findingCells(db: Database, filter: ScopeFilter): Promise<FindingCell[]> {
	return db.all<FindingCell>(
		`SELECT finding.class, finding.severity, count(*) AS findings
		FROM finding
		JOIN report USING (report_id)
		JOIN unit USING (unit_id)
		WHERE ${reportInScope}
		GROUP BY finding.class, finding.severity
		ORDER BY finding.class, finding.severity`,
		scopeParameters(filter)
	);
}
