import type { Database } from '../database/database.ts';
import type { FindingFilter } from '../filters/finding-filter.ts';
import {
	chosenParameters,
	findingChosen,
	findingParameters,
	findingSource,
	type LocalStatuses
} from './finding-scope.ts';

export interface EvidenceRow {
	factId: number;
	name: string;
	raw: string;
	status: string;
	file: string;
	/** Where the document is published; null where that is not known. */
	source: string | null;
	form: string;
	section: string | null;
	table: string | null;
	row: string | null;
	column: string | null;
	line: number | null;
	page: number | null;
}

export interface FindingRow {
	findingId: number;
	fingerprint: string;
	/** The root cause that it belongs to: findings of one stand together in a list. */
	leadKey: string;
	programme: string | null;
	rule: string;
	class: string;
	severity: string;
	certainty: 'certain' | 'arguable';
	unitId: string;
	unit: string;
	year: number;
	messageZh: string;
	messageEn: string;
	formula: string;
	stated: string | null;
	computed: string | null;
	difference: string | null;
	tolerance: string | null;
	amountWan: number | null;
	/** JSON: [{name, value, unit}] */
	figures: string;
	/** What an auditor decided, and why. */
	status: string;
	reason: string | null;
	note: string | null;
	/** Against the last publication: new, still, or null where there was none. */
	news: string | null;
	evidence: EvidenceRow[];
}

const order =
	'finding.lead_severity, finding.sort_rank, finding.unit_id, finding.year, finding.lead_key, finding.severity, finding.rule, finding.fingerprint';

/** A page lists no more than this at a time; the tallies count them all. */
export const maxFindings = 50;

/** Findings that fit a filter, by root causes with the gravest first, each with the figures it rests on and their places; a limit of null lists all. */
export function findingList(
	db: Database,
	filter: FindingFilter,
	local: LocalStatuses = '',
	limit: number | null = maxFindings,
	offset = 0
): Promise<FindingRow[]> {
	return db.all<FindingRow>(
		listedSql(`SELECT * FROM ${findingSource} AS finding
			WHERE ${findingChosen('finding')}
			ORDER BY ${order}
			${limit === null ? '' : `LIMIT ${limit}`} OFFSET ${offset}`),
		{ ...findingParameters(filter, local), ...chosenParameters(filter) }
	);
}

/** How many root causes the findings that fit a filter have. */
export async function leadCount(
	db: Database,
	filter: FindingFilter,
	local: LocalStatuses = ''
): Promise<number> {
	const [counted] = await db.all<{ leads: number }>(
		`SELECT CAST(count(DISTINCT lead_key) AS INTEGER) AS leads
		FROM ${findingSource} AS finding
		WHERE ${findingChosen('finding')}`,
		{ ...findingParameters(filter, local), ...chosenParameters(filter) }
	);
	return counted!.leads;
}

/** Findings by their ids, in the order of a list; of the tables themselves. */
export function findingsOfIds(db: Database, ids: readonly number[]): Promise<FindingRow[]> {
	if (ids.length === 0) return Promise.resolve([]);
	const written = ids.map((id) => Number(id));
	// the bounds besides: the engine passes over what it knows to lie outside of them
	return db.all<FindingRow>(
		listedSql(`SELECT * FROM filed_finding AS finding
			WHERE finding_id BETWEEN ${Math.min(...written)} AND ${Math.max(...written)}
				AND finding_id IN (${written.join()})`)
	);
}

/** @param page the findings that are listed, with the columns of `filed_finding` */
function listedSql(page: string): string {
	return `WITH page AS MATERIALIZED (
			${page}
		),
		-- of a hundred thousand findings only those of the page are looked up
		cited AS (
			SELECT
				link.finding_id,
				list({
					'factId': place.fact_id, 'name': link.name, 'raw': place.raw, 'status': place.status,
					'file': place.file, 'source': place.source, 'form': place.form, 'section': place.section, 'table': place.table_title,
					'row': place.row_label, 'column': place.column_label, 'line': place.line, 'page': place.page
				} ORDER BY link.seq) AS evidence
			FROM page
			JOIN finding_fact AS link USING (finding_id)
			JOIN fact_place AS place USING (fact_id)
			GROUP BY link.finding_id
		)
		SELECT
			finding.finding_id AS "findingId",
			finding.fingerprint,
			finding.lead_key AS "leadKey",
			finding.programme,
			finding.rule,
			finding.class,
			finding.severity,
			finding.certainty,
			finding.unit_id AS "unitId",
			finding.short_name AS unit,
			finding.year,
			finding.message_zh AS "messageZh",
			finding.message_en AS "messageEn",
			finding.formula,
			finding.stated,
			finding.computed,
			finding.difference,
			finding.tolerance,
			finding.amount_wan AS "amountWan",
			finding.figures,
			finding.status,
			finding.reason,
			finding.note,
			finding.news,
			coalesce(cited.evidence, []) AS evidence
		FROM page AS finding
		LEFT JOIN cited USING (finding_id)
		ORDER BY ${order}`;
}
