import type { Database } from '../database/database.ts';
import {
	amongReports,
	chosen,
	pageOf,
	pageParameters,
	type Scope,
	selectionParameters,
	unitYearColumns,
	unitYearOrder,
	unitYears
} from './scope.ts';

export interface UnitFindingsRow {
	unitId: string;
	unit: string;
	year: number;
	evaluated: boolean;
	/** Null where the unit and year have no finding at all. */
	class: string | null;
	findings: number;
}

/** Published findings of each unit and year, by class; those in reports of the stages named, or all. */
export async function findingsByUnit(
	db: Database,
	scope: Scope,
	stage: readonly string[] = []
): Promise<UnitFindingsRow[]> {
	const page = await pageOf(db, scope);
	return db.all<UnitFindingsRow>(
		`WITH ${unitYears},
		counted AS (
			SELECT report.unit_id, report.year, finding.class, count(*) AS findings
			FROM (SELECT report_id, class FROM finding WHERE ${amongReports('report_id')}) AS finding
			JOIN report USING (report_id)
			WHERE ${chosen('stage', 'report.kind')}
			GROUP BY ALL
		)
		SELECT ${unitYearColumns}, counted.class, coalesce(counted.findings, 0) AS findings
		FROM scoped
		LEFT JOIN counted USING (unit_id, year)
		ORDER BY ${unitYearOrder}, counted.class`,
		{ ...pageParameters(page), ...selectionParameters({ stage }) }
	);
}
