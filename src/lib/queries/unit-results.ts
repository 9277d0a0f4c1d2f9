import type { Database } from '../database/database.ts';

/** A result that a report states in a sentence. */
export interface StatedResult {
	year: number;
	factId: number;
	subject: string;
	value: number;
	/** The sentence says "more than" or "about". */
	approximate: boolean;
	unit: string;
}

/**
 * What the reports of one unit say in sentences that was done, as counts, in the order of the documents. What describes the unit
 * itself is no result, nor is a price.
 */
export function unitResults(db: Database, unitId: string): Promise<StatedResult[]> {
	return db.all<StatedResult>(
		`SELECT
			place.year,
			place.fact_id AS "factId",
			counted.subject,
			CAST(counted.value AS DOUBLE) AS value,
			coalesce(counted.low IS NOT NULL OR counted.high IS NOT NULL, false) AS approximate,
			counted.unit
		FROM stated_count AS counted
		JOIN fact_place AS place USING (fact_id)
		JOIN report USING (report_id)
		WHERE place.unit_id = $unit
			AND report.kind = 'evaluation'
			AND counted.value IS NOT NULL
			AND counted.unit IS NOT NULL
			AND NOT starts_with(counted.unit, '元')
			AND NOT contains(coalesce(place.section, ''), '基本情况')
			AND NOT contains(coalesce(place.section, ''), '下一步')
		ORDER BY place.year DESC, place.report_id, place.line, place.fact_id`,
		{ unit: unitId }
	);
}
