import type { Database } from '../database/database.ts';
import { amongReports, pageOf, pageParameters, type Scope, unitYears } from './scope.ts';

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
	/** Where the document is published; null where that is not known. */
	source: string | null;
	forms: string[];
	facts: number;
	problems: number;
	findings: number;
}

/** The reports of the units and years of a page, unit by unit in its order, newest first. */
export async function reportList(db: Database, scope: Scope): Promise<ReportRow[]> {
	const page = await pageOf(db, scope);
	if (page.rows.length === 0) return [];
	return db.all<ReportRow>(
		`WITH ${unitYears}
		SELECT
			report.report_key AS "reportKey",
			report.unit_id AS "unitId",
			report.unit_name AS "unitName",
			report.short_name AS unit,
			report.district,
			report.level,
			report.unit_type AS "unitType",
			report.year,
			report.kind,
			report.file,
			report.source,
			report.forms,
			report.facts,
			report.problems,
			report.findings
		FROM scoped
		JOIN (SELECT * FROM report_tally WHERE ${amongReports('report_id')}) AS report USING (unit_id, year)
		ORDER BY min(scoped.position) OVER (PARTITION BY scoped.unit_id), report.year DESC, report.report_id`,
		pageParameters(page)
	);
}
