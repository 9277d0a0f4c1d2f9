import type { Database } from '../database/database.ts';
import {
	amongReports,
	pageOf,
	pageParameters,
	type Scope,
	unitYearColumns,
	unitYearOrder,
	unitYears
} from './scope.ts';

export interface UnitFindingsRow {
	unitId: string;
	unit: string;
	year: number;
	evaluated: boolean;
	/** Of the reports that they are in: its targets or its evaluation. Null, as the class, where the unit and year have none at all. */
	kind: string | null;
	class: string | null;
	findings: number;
}

/** Published findings of each unit and year, by class and by the kind of report that they are in. */
export async function findingsByUnit(db: Database, scope: Scope): Promise<UnitFindingsRow[]> {
	const page = await pageOf(db, scope);
	return db.all<UnitFindingsRow>(
		`WITH ${unitYears},
		counted AS (
			SELECT report.unit_id, report.year, report.kind, finding.class, count(*) AS findings
			FROM (SELECT report_id, class FROM finding WHERE ${amongReports('report_id')}) AS finding
			JOIN report USING (report_id)
			GROUP BY ALL
		)
		SELECT ${unitYearColumns}, counted.kind, counted.class, coalesce(counted.findings, 0) AS findings
		FROM scoped
		LEFT JOIN counted USING (unit_id, year)
		ORDER BY ${unitYearOrder}, counted.kind, counted.class`,
		pageParameters(page)
	);
}
