import type { Database } from '../database/database.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import { scopeParameters, unitYearFits } from './scope.ts';

/** How far the units of a district published what they did in a year. */
export interface DistrictCoverage {
	/** The region code; null for units whose district is not known. */
	district: string | null;
	/** Its name. */
	label: string | null;
	year: number | null;
	/** Units of which anything was read, and their reports. */
	units: number;
	reports: number;
	/** Of them, those with a self-evaluation: the others have targets only. */
	evaluated: number;
	/** Of them, those with a document, a page or a table that was not understood. */
	notUnderstood: number;
}

/** All units and years of a scope, by district and year, both rising. */
export async function coverageByDistrict(
	db: Database,
	filter: ScopeFilter
): Promise<DistrictCoverage[]> {
	return db.all<DistrictCoverage>(
		`WITH unread AS (
			SELECT DISTINCT report.unit_id, report.year
			FROM problem
			JOIN report USING (report_id)
			WHERE problem.code IN ('table-not-read', 'page-without-text')
		)
		SELECT
			unit_year.region_code AS district,
			any_value(region.name) AS label,
			unit_year.year,
			count(*) AS units,
			sum(unit_year.evaluations + unit_year.targets) AS reports,
			count(*) FILTER (unit_year.has_evaluation) AS evaluated,
			count(*) FILTER (unread.unit_id IS NOT NULL) AS "notUnderstood"
		FROM unit_year
		LEFT JOIN region USING (region_code)
		LEFT JOIN unread ON unread.unit_id = unit_year.unit_id AND unread.year IS NOT DISTINCT FROM unit_year.year
		WHERE ${unitYearFits(filter)}
		GROUP BY unit_year.region_code, unit_year.year
		ORDER BY unit_year.region_code, unit_year.year`,
		scopeParameters(filter)
	);
}
