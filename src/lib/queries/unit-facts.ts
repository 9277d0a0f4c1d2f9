import type { Database } from '../database/database.ts';

export interface UnitFactRow {
	factId: number;
	/** Names the figure in every publication. */
	factKey: string;
	formId: number;
	form: string;
	formTitle: string;
	programme: string | null;
	year: number;
	file: string;
	raw: string;
	status: string;
	basis: string | null;
	/** How sure a program was that recognised it from a picture, 0 to 1; null for what the document says in text. */
	confidence: number | null;
	section: string | null;
	table: string | null;
	row: string | null;
	column: string | null;
	line: number | null;
	page: number | null;
}

/** Every figure that the reports of one unit state, with its place, in the order of the documents. */
export function unitFacts(db: Database, unitId: string): Promise<UnitFactRow[]> {
	return db.all<UnitFactRow>(
		`SELECT
			place.fact_id AS "factId",
			place.fact_key AS "factKey",
			place.form_id AS "formId",
			place.form,
			place.form_title AS "formTitle",
			place.programme,
			place.year,
			place.file,
			place.raw,
			place.status,
			place.basis,
			place.confidence,
			place.section,
			place.table_title AS "table",
			place.row_label AS "row",
			place.column_label AS "column",
			place.line,
			place.page
		FROM fact_place AS place
		WHERE place.unit_id = $unit
		ORDER BY place.year DESC, place.report_id, place.form_id, place.line, place.fact_id`,
		{ unit: unitId }
	);
}
