import type { Database } from '../database/database.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import { reportInScope, scopeParameters } from './scope.ts';

export interface FindingTally {
	class: string;
	severity: string;
	certainty: string;
	rule: string;
	findings: number;
}

/** Findings of a scope by class, severity, certainty and rule. */
export function findingTallies(db: Database, filter: ScopeFilter): Promise<FindingTally[]> {
	return db.all<FindingTally>(
		`SELECT
			finding.class,
			finding.severity,
			finding.certainty,
			finding.rule,
			count(*) AS findings
		FROM finding
		JOIN report USING (report_id)
		JOIN unit USING (unit_id)
		WHERE ${reportInScope}
		GROUP BY ALL
		ORDER BY finding.class, finding.severity, finding.certainty, finding.rule`,
		scopeParameters(filter)
	);
}
