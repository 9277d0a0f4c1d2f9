import type { Database, Parameters } from '../database/database.ts';
import type { ScopeFilter } from '../filters/scope-filter.ts';
import { chosen, scopeParameters } from './scope.ts';

export interface UnitHit {
	unitId: string;
	/** The unit's short name. */
	unit: string;
	name: string;
	district: string | null;
	/** Reports that fit what is chosen in the other dimensions. */
	reports: number;
}

export interface UnitYearHit extends Omit<UnitHit, 'reports'> {
	year: number;
	kind: 'evaluation' | 'target';
}

export const maxHits = 20;

/** What is typed, without spaces and case. */
export function withoutSpaces(text: string): string {
	return text.toLowerCase().replace(/\s+/g, '');
}

/** As it is, and where marks of the pattern language stand for themselves. */
function typedParameters(typed: string): Parameters {
	const text = withoutSpaces(typed);
	return { text, pattern: text.replace(/[\\%_]/g, '\\$&') };
}

const like = (column: string, shape: string) => `${column} LIKE ${shape} ESCAPE '\\'`;
const starts = "$pattern || '%'";
const holds = "'%' || $pattern || '%'";

/** Units by name, alias, pinyin or initials; what begins with the text before what holds it. Asks `$text` and `$pattern`. */
const found = `found AS (
	SELECT
		unit.*,
		CASE
			WHEN lower(unit.name) = $text OR lower(unit.short_name) = $text OR list_contains(unit.aliases, $text) THEN 0
			WHEN ${like('lower(unit.short_name)', starts)} OR ${like('lower(unit.name)', starts)} THEN 1
			WHEN ${like('unit.initials', starts)} THEN 2
			WHEN ${like('unit.pinyin', starts)} THEN 3
			WHEN ${like('lower(unit.name)', holds)} OR ${like('lower(unit.short_name)', holds)}
				OR ${like("lower(array_to_string(unit.aliases, ' '))", holds)} THEN 4
			WHEN length($text) > 1 AND (${like('unit.initials', holds)} OR ${like('unit.pinyin', holds)}) THEN 5
		END AS fit
	FROM unit
)`;

/** The best twenty units for a text, each with its reports under the other filters, zeros included. */
export function unitSearch(
	db: Database,
	{ text, filter }: { text: string; filter: ScopeFilter }
): Promise<UnitHit[]> {
	const others = [
		chosen('year', 'report.year'),
		chosen('district', 'found.region_code'),
		chosen('level', 'found.level'),
		chosen('type', 'found.unit_type'),
		chosen('stage', 'report.kind')
	].join(' AND ');
	const parameters = Object.fromEntries(
		Object.entries(scopeParameters(filter)).filter(([name]) => name !== 'unit')
	);
	return db.all<UnitHit>(
		`WITH ${found},
		best AS (SELECT * FROM found WHERE fit IS NOT NULL ORDER BY fit, sort_rank, unit_id LIMIT ${maxHits})
		SELECT
			found.unit_id AS "unitId",
			found.short_name AS unit,
			found.name,
			any_value(region.name) AS district,
			count(report.report_id) FILTER (${others}) AS reports
		FROM best AS found
		LEFT JOIN region USING (region_code)
		LEFT JOIN report_tally AS report ON report.unit_id = found.unit_id
		GROUP BY found.unit_id, found.short_name, found.name, found.fit, found.sort_rank
		ORDER BY found.fit, found.sort_rank, found.unit_id`,
		{ ...parameters, ...typedParameters(text) }
	);
}

/** The same with a row for each year of a unit, newest first: what a comparison can have as a column. */
export function unitYearSearch(db: Database, { text }: { text: string }): Promise<UnitYearHit[]> {
	// a year among the words narrows the years, not the names
	const year = /\b(19|20)\d\d\b/.exec(text)?.[0] ?? '';
	return db.all<UnitYearHit>(
		`WITH ${found}
		SELECT
			found.unit_id AS "unitId",
			found.short_name AS unit,
			found.name,
			region.name AS district,
			unit_year.year,
			CASE WHEN unit_year.has_evaluation THEN 'evaluation' ELSE 'target' END AS kind
		FROM found
		JOIN unit_year ON unit_year.unit_id = found.unit_id
		LEFT JOIN region ON region.region_code = found.region_code
		WHERE found.fit IS NOT NULL AND ($year = '' OR CAST(unit_year.year AS VARCHAR) = $year)
		ORDER BY found.fit, found.sort_rank, found.unit_id, unit_year.year DESC
		LIMIT ${maxHits}`,
		{ ...typedParameters(text.replace(year, '')), year }
	);
}
