import type { Database } from '../database/database.ts';
import { type ScopeFilter, wholeScope } from '../filters/scope-filter.ts';
import { reportInScope, scopeParameters } from './scope.ts';

/** What one document says of a unit and year, and the document's checksum. */
export interface AuditedReport {
	reportId: number;
	unitId: string;
	/** The unit's official name. */
	unit: string;
	year: number | null;
	document: string;
	sha256: string;
}

/** The reports of a scope with their documents, in the default order of units. */
export function auditedReports(
	db: Database,
	filter: ScopeFilter = wholeScope
): Promise<AuditedReport[]> {
	return db.all<AuditedReport>(
		`SELECT
			report.report_id AS "reportId",
			unit.unit_id AS "unitId",
			unit.name AS unit,
			report.year,
			document.file AS document,
			document.sha256
		FROM report
		JOIN unit USING (unit_id)
		JOIN document USING (document_id)
		WHERE ${reportInScope}
		ORDER BY unit.sort_rank, unit.unit_id, report.year, report.report_id`,
		scopeParameters(filter)
	);
}
