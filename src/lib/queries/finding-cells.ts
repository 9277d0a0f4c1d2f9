import type { Database } from '../database/database.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import { cellInScope, reportInScope, scopeParameters } from './scope.ts';

export interface FindingCell {
	class: string;
	severity: string;
	findings: number;
}

/** Published findings of a scope by class and severity; counted when the file is built, except for single units, which are few. */
export function findingCells(db: Database, filter: ScopeFilter): Promise<FindingCell[]> {
	const { unit, ...dimensions } = scopeParameters(filter);
	if (filter.unit.length === 0)
		return db.all<FindingCell>(
			`SELECT class, severity, sum(findings) AS findings
			FROM finding_cell
			WHERE ${cellInScope}
			GROUP BY class, severity
			ORDER BY class, severity`,
			dimensions
		);
	return db.all<FindingCell>(
		`SELECT finding.class, finding.severity, count(*) AS findings
		FROM finding
		JOIN report USING (report_id)
		JOIN unit USING (unit_id)
		WHERE ${reportInScope}
		GROUP BY finding.class, finding.severity
		ORDER BY finding.class, finding.severity`,
		{ ...dimensions, unit: unit ?? '' }
	);
}
