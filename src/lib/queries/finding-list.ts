import type { Database } from '../database/database.ts';
import { findingNames, type FindingFilter } from '../filters/finding-filter.ts';
import { chosen, reportInScope, selectionParameters } from './scope.ts';

export interface EvidenceRow {
	factId: number;
	name: string;
	raw: string;
	status: string;
	file: string;
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
	evidence: EvidenceRow[];
}

/** A page lists no more than this; the tallies count them all. */
export const mostFindings = 200;

/** Findings that fit a filter, most severe first, each with the figures it rests on and their places. */
export function findingList(db: Database, filter: FindingFilter): Promise<FindingRow[]> {
	return db.all<FindingRow>(
		`SELECT
			finding.finding_id AS "findingId",
			finding.fingerprint,
			finding.rule,
			finding.class,
			finding.severity,
			finding.certainty,
			unit.unit_id AS "unitId",
			unit.short_name AS unit,
			report.year,
			finding.message_zh AS "messageZh",
			finding.message_en AS "messageEn",
			finding.formula,
			finding.stated,
			finding.computed,
			finding.difference,
			finding.tolerance,
			finding.amount_wan AS "amountWan",
			coalesce((
				SELECT list({
					'factId': place.fact_id, 'name': link.name, 'raw': place.raw, 'status': place.status,
					'file': place.file, 'form': place.form, 'section': place.section, 'table': place.table_title,
					'row': place.row_label, 'column': place.column_label, 'line': place.line, 'page': place.page
				} ORDER BY link.seq)
				FROM finding_fact AS link
				JOIN fact_place AS place USING (fact_id)
				WHERE link.finding_id = finding.finding_id
			), []) AS evidence
		FROM finding
		JOIN report USING (report_id)
		JOIN unit USING (unit_id)
		WHERE ${reportInScope}
			AND ${chosen('class', 'finding.class')}
			AND ${chosen('severity', 'finding.severity')}
			AND ${chosen('certainty', 'finding.certainty')}
			AND ${chosen('rule', 'finding.rule')}
		ORDER BY finding.severity, unit.sort_rank, unit.unit_id, report.year, finding.rule, finding.fingerprint
		LIMIT ${mostFindings}`,
		selectionParameters(
			Object.fromEntries(findingNames.map((name) => [name, filter[name]])) as FindingFilter
		)
	);
}
