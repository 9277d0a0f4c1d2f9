import type { Database, Value } from '../database/database.ts';
import type { Place, Status } from '../domain/fact.ts';
import type { Evidence } from './finding.ts';

/** A place that a finding rests on, and how far its figure can be relied on. */
export interface CitedFact extends Evidence {
	status: Status;
	basis: string | null;
	confidence: number | null;
}

interface PlaceRow extends Record<string, Value> {
	id: number;
	document: string;
	raw: string;
	status: Status;
	basis: string | null;
	confidence: number | null;
	section: string | null;
	table: string | null;
	row: string | null;
	column: string | null;
	line: number | null;
	page: number | null;
}

const placeNames = ['section', 'table', 'row', 'column', 'line', 'page'] as const;

/** The places of facts, by id. */
export function citedFacts(
	database: Database,
	ids: ReadonlySet<number>
): Promise<Map<number, CitedFact>> {
	return asked(
		database,
		`SELECT
			fact_id AS id, file AS document, raw, status, basis, confidence, section, table_title AS "table",
			row_label AS "row", column_label AS "column", line, page
		FROM fact_place`,
		'fact_id',
		ids
	);
}

/** The places of problems of the import, by id. */
export function citedProblems(
	database: Database,
	ids: ReadonlySet<number>
): Promise<Map<number, CitedFact>> {
	return asked(
		database,
		`SELECT
			problem_id AS id, document.file AS document, raw, 'unparseable' AS status, NULL AS basis, NULL AS confidence, section,
			table_title AS "table", row_label AS "row", column_label AS "column", line, page
		FROM problem
		JOIN report USING (report_id)
		JOIN document USING (document_id)`,
		'problem_id',
		ids
	);
}

async function asked(
	database: Database,
	sql: string,
	key: string,
	ids: ReadonlySet<number>
): Promise<Map<number, CitedFact>> {
	if (ids.size === 0) return new Map();
	const rows = await database.all<PlaceRow>(
		`${sql} WHERE ${key} IN (SELECT CAST(unnest(string_split($ids, ',')) AS INTEGER))`,
		{ ids: [...ids].join(',') }
	);
	return new Map(rows.map((row) => [row.id, cited(row)]));
}

function cited(row: PlaceRow): CitedFact {
	const stated = placeNames.filter((name) => row[name] !== null);
	const place: Place = Object.fromEntries(stated.map((name) => [name, row[name]]));
	const { document, raw, status, basis, confidence } = row;
	return { document, place, raw, status, basis, confidence };
}
