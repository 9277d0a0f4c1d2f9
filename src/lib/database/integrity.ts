import type { Database } from './database.ts';

/** A database that does not hold together; `message` names each record, its place and what is wrong, one a line. */
export class BrokenIntegrity extends Error {}

const withValue =
	"('reported', 'repaired', 'approximate', 'derived', 'zero-by-text', 'recognised')";
const without = "('blank', 'not-applicable', 'not-reported', 'unparseable')";

/** The values of facts that are one number each. */
const values = `
	SELECT fact_id, wan AS value, 'wan' AS field FROM amount
	UNION ALL SELECT fact_id, value, field FROM staffing
	UNION ALL SELECT fact_id, percent, 'percent' FROM stated_rate
	UNION ALL SELECT fact_id, wan, 'wan' FROM cost_line`;

/** Each gives the facts that break it: fact_id and what is wrong. What a document may print wrongly is for the rules, not here. */
const factChecks = [
	`SELECT fact_id, field || ' is said to be ' || status || ' and has no value' AS wrong
		FROM (${values}) JOIN fact USING (fact_id) WHERE status IN ${withValue} AND value IS NULL`,
	`SELECT fact_id, field || ' is said to be ' || status || ' and has the value ' || value AS wrong
		FROM (${values}) JOIN fact USING (fact_id) WHERE status IN ${without} AND value IS NOT NULL`,
	`SELECT fact_id, 'a headcount of ' || value AS wrong FROM staffing
		WHERE field <> 'control-rate' AND (value < 0 OR value <> round(value * 2) / 2)`,
	`SELECT fact_id, 'a staff control rate of ' || value || ' %' AS wrong FROM staffing
		WHERE field = 'control-rate' AND (value < 0 OR value > 10000)`,
	`SELECT fact_id, 'an amount of ' || wan || ' 万元' AS wrong FROM amount WHERE abs(wan) > 1e10`,
	`SELECT fact_id, 'a repaired or derived value without its basis' AS wrong FROM fact
		WHERE status IN ('repaired', 'derived') AND basis IS NULL`
];

/** Each gives the reports that break it. */
const reportChecks = [
	`SELECT report_id, 'the division ' || region_code || ' is in no register' AS wrong
		FROM report JOIN unit USING (unit_id) ANTI JOIN region USING (region_code) WHERE region_code IS NOT NULL`,
	`SELECT report_id, 'the same document, unit and year as another record' AS wrong
		FROM report JOIN document USING (document_id)
		QUALIFY count(*) OVER (PARTITION BY sha256, unit_id, year, kind) > 1`,
	`SELECT report_id, 'the year ' || coalesce(CAST(year AS VARCHAR), 'none') AS wrong FROM report
		WHERE year IS NULL OR year NOT BETWEEN 1990 AND 2100`
];

/**
 * Holds a filled database to what its schema cannot say: its keys and references the schema holds itself.
 * @throws BrokenIntegrity
 */
export async function checkIntegrity(database: Database): Promise<void> {
	const lines: string[] = [];
	for (const check of factChecks) {
		const rows = await database.all<{ key: string; place: string; raw: string; wrong: string }>(`
			SELECT report_key AS key, concat_ws(', ', section, table_title, row_label, column_label, 'line ' || line) AS place,
				raw, wrong
			FROM (${check}) JOIN fact USING (fact_id) JOIN form USING (form_id) JOIN report USING (report_id)
			ORDER BY fact_id LIMIT 20`);
		for (const { key, place, raw, wrong } of rows)
			lines.push(`${key}: ${place}: ${wrong}, printed ${JSON.stringify(raw.slice(0, 60))}`);
	}
	for (const check of reportChecks) {
		const rows = await database.all<{ key: string; wrong: string }>(
			`SELECT report_key AS key, wrong FROM (${check}) JOIN report USING (report_id) ORDER BY key LIMIT 20`
		);
		for (const { key, wrong } of rows) lines.push(`${key}: ${wrong}`);
	}
	if (lines.length > 0) throw new BrokenIntegrity(lines.join('\n'));
}
