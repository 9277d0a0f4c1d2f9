/**
 * Wraps a rule's SQL so that every rule answers the same columns, whatever it leaves out (NULL then),
 * and weighs its rows: an amount of a tenth of the unit's spending and more raises the severity one step, a trifle lowers it;
 * a figure that was derived, approximate or repaired without support makes the hit arguable.
 */
export function hitQuery(sql: string, gradedByAmount: boolean): string {
	return `${tests(sql)},
hit AS (
	SELECT row_number() OVER (ORDER BY report_id, form_id, subject) AS ordinal, tests.*
	FROM tests WHERE hit
),
spending AS (
	SELECT unit_id, year, max_by(wan, stage = 'executed') AS wan
	FROM headline
	WHERE stage IN ('executed', 'requested')
	GROUP BY unit_id, year
),
cited AS (
	SELECT ordinal, unnest(range(1, len(figures) + 1))::INTEGER AS seq, unnest(figures).fact AS fact_id FROM hit
),
evidence_of_problem AS (
	SELECT
		ordinal,
		[{
			'document': document.file, 'section': section, 'table': table_title, 'row': row_label,
			'column': column_label, 'line': line, 'page': page, 'raw': raw
		}] AS evidence
	FROM hit
	JOIN problem USING (problem_id)
	JOIN report ON report.report_id = problem.report_id
	JOIN document USING (document_id)
),
evidence AS (
	SELECT
		ordinal,
		bool_or(status IN ('derived', 'approximate') OR (status = 'repaired' AND basis IS NULL)) AS weak,
		list({
			'document': file, 'section': section, 'table': table_title, 'row': row_label, 'column': column_label,
			'line': line, 'page': page, 'raw': raw
		} ORDER BY seq) AS evidence
	FROM (SELECT ordinal, fact_id, min(seq) AS seq FROM cited GROUP BY ordinal, fact_id)
	JOIN fact_place USING (fact_id)
	GROUP BY ordinal
),
weighed AS (
	SELECT
		hit.*, report.unit_id, report.year, unit.name AS unit_name, form.form,
		coalesce(evidence_of_problem.evidence, []) || coalesce(evidence.evidence, []) AS evidence,
		CAST(substr(severity, 2) AS INTEGER) AS step,
		CASE
			WHEN ${gradedByAmount ? 'true' : 'false'} OR amount_wan IS NULL OR coalesce(spending.wan, 0) = 0 THEN 0
			WHEN amount_wan * 10 >= spending.wan THEN -1
			WHEN amount_wan * 1000 < spending.wan AND amount_wan < 0.1 THEN 1
			ELSE 0
		END AS shift,
		coalesce(evidence.weak, false) AS weak
	FROM hit
	JOIN report USING (report_id)
	JOIN unit USING (unit_id)
	LEFT JOIN form ON form.form_id = hit.form_id
	LEFT JOIN spending ON spending.unit_id = report.unit_id AND spending.year = report.year
	LEFT JOIN evidence ON evidence.ordinal = hit.ordinal
	LEFT JOIN evidence_of_problem ON evidence_of_problem.ordinal = hit.ordinal
)
SELECT
	report_id, form_id, unit_id, unit_name, year, form, subject, root,
	'S' || least(5, greatest(1, step + shift)) AS severity,
	CASE WHEN weak THEN 'arguable' ELSE certainty END AS certainty,
	stated, computed, difference, tolerance, CAST(amount_wan AS VARCHAR) AS amount_wan, figures, evidence
FROM weighed
ORDER BY ordinal`;
}

/** How many tests a rule made in each report, how many it could not make, and how many hit. */
export function runQuery(sql: string): string {
	return `${tests(sql)}
SELECT
	report_id,
	count(*) FILTER (testable) AS tested,
	count(*) FILTER (NOT testable) AS not_testable,
	count(*) FILTER (hit) AS found
FROM tests
GROUP BY report_id
ORDER BY report_id`;
}

/** The tests that a rule could not make, with the input that is missing. */
export function notTestableQuery(sql: string): string {
	return `${tests(sql)}
SELECT report_id, form_id, subject, reason FROM tests WHERE NOT testable ORDER BY report_id, form_id, subject`;
}

function tests(sql: string): string {
	return `WITH columns_of_a_test AS (
	SELECT
		NULL::INTEGER AS report_id, NULL::INTEGER AS form_id, NULL::VARCHAR AS subject,
		NULL::BOOLEAN AS testable, NULL::BOOLEAN AS hit, NULL::VARCHAR AS severity, NULL::VARCHAR AS certainty,
		NULL::VARCHAR AS stated, NULL::VARCHAR AS computed, NULL::VARCHAR AS difference, NULL::VARCHAR AS tolerance,
		NULL::DECIMAL(38, 6) AS amount_wan, NULL::VARCHAR AS root, NULL::VARCHAR AS reason,
		NULL::STRUCT(name VARCHAR, value VARCHAR, unit VARCHAR, fact INTEGER)[] AS figures,
		NULL::INTEGER AS problem_id
	WHERE false
),
tests AS MATERIALIZED (
	SELECT * FROM columns_of_a_test
	UNION ALL BY NAME (
${sql}
	)
)`;
}
