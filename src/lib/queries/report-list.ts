import type { Database } from '../database/database.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import { reportInScope, scopeParameters } from './scope.ts';

export interface ReportRow {
	reportKey: string;
	unitId: string;
	unitName: string;
	unit: string;
	/** Name of the division of the country. */
	district: string | null;
	level: string;
	unitType: string;
	year: number;
	kind: 'evaluation' | 'target';
	file: string;
	forms: string[];
	facts: number;
	problems: number;
	findings: number;
}

/** Every report of a scope, unit by unit, newest first. */
export function reportList(db: Database, filter: ScopeFilter): Promise<ReportRow[]> {
	return db.all<ReportRow>(
		`SELECT
			report.report_key AS "reportKey",
			unit.unit_id AS "unitId",
			unit.name AS "unitName",
			unit.short_name AS unit,
			region.name AS district,
			unit.level,
			unit.unit_type AS "unitType",
			report.year,
			report.kind,
			document.file,
			(SELECT list(form.form ORDER BY form.seq) FROM form WHERE form.report_id = report.report_id) AS forms,
			(SELECT count(*) FROM fact JOIN form USING (form_id) WHERE form.report_id = report.report_id) AS facts,
			(SELECT count(*) FROM problem WHERE problem.report_id = report.report_id) AS problems,
			(SELECT count(*) FROM finding WHERE finding.report_id = report.report_id) AS findings
		FROM report
		JOIN unit USING (unit_id)
		JOIN document USING (document_id)
		LEFT JOIN region USING (region_code)
		WHERE ${reportInScope}
		ORDER BY unit.sort_rank, unit.unit_id, report.year DESC, report.report_id`,
		scopeParameters(filter)
	);
}
