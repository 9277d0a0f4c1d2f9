import type { Database } from '../database/database.ts';

export interface UnitProblemRow {
	year: number;
	code: string;
	raw: string;
	note: string;
	line: number | null;
	page: number | null;
}

/** What the reading of a unit's documents could not settle. */
export function unitProblems(db: Database, unitId: string): Promise<UnitProblemRow[]> {
	return db.all<UnitProblemRow>(
		`SELECT report.year, problem.code, problem.raw, problem.note, problem.line, problem.page
		FROM problem
		JOIN report USING (report_id)
		WHERE report.unit_id = $unit
		ORDER BY report.year DESC, problem.problem_id`,
		{ unit: unitId }
	);
}
