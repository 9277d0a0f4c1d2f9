import type { AskedRule } from './rule.ts';

/**
 * Wraps a rule's SQL so that every rule answers the same columns, whatever it leaves out (NULL then). Rows of kind `hit`
 * are what it found, weighed: an amount of a tenth of the unit's spending and more raises the severity one step, a trifle
 * lowers it. Rows of kind `run` count, report by report, the tests it made, those it could not make, and the hits.
 * Asks `audit_spending`, which `prepareAudit` makes.
 */
export function ruleQuery({ sql, gradedByAmount, class: kind }: AskedRule): string {
	// an identity that does not hold is for the unit to mend; the gravest step is for what an authority has to explain
	const gravest = kind === 'control' ? 1 : 2;
	return `${tests(sql)},
weighed AS (
	SELECT
		tests.* EXCLUDE (programme),
		coalesce(tests.programme, form.programme) AS programme,
		report.unit_id,
		report.year,
		unit.name AS unit_name,
		form.form,
		CAST(substr(tests.severity, 2) AS INTEGER) AS step,
		CASE
			WHEN ${gradedByAmount ? 'true' : 'false'} OR amount_wan IS NULL OR coalesce(spending.wan, 0) = 0 THEN 0
			WHEN amount_wan * 10 >= spending.wan THEN -1
			WHEN amount_wan * 1000 < spending.wan AND amount_wan < 0.1 THEN 1
			ELSE 0
		END AS shift
	FROM tests
	JOIN report USING (report_id)
	JOIN unit USING (unit_id)
	LEFT JOIN form ON form.form_id = tests.form_id
	LEFT JOIN audit_spending AS spending
		ON spending.unit_id = report.unit_id AND spending.year IS NOT DISTINCT FROM report.year
	WHERE tests.hit
)
SELECT
	'hit' AS kind, report_id, form_id, unit_id, unit_name, year, form, programme, subject, root,
	'S' || least(5, greatest(least(step, ${gravest}), step + shift)) AS severity,
	certainty, stated, computed, difference, tolerance, CAST(amount_wan AS VARCHAR) AS amount_wan, figures, problem_id,
	NULL AS tested, NULL AS not_testable, NULL AS found
FROM weighed
UNION ALL BY NAME
SELECT
	'run' AS kind,
	report_id,
	count(*) FILTER (testable) AS tested,
	count(*) FILTER (NOT testable) AS not_testable,
	count(*) FILTER (hit) AS found
FROM tests
GROUP BY report_id
ORDER BY kind, report_id, form_id, subject`;
}

/** The tests that a rule could not make, with the input that is missing. */
export function notTestableQuery(sql: string): string {
	return `${tests(sql)}
SELECT report_id, form_id, subject, reason FROM tests WHERE NOT testable ORDER BY report_id, form_id, subject`;
}

function tests(sql: string): string {
	return `WITH columns_of_a_test AS (
	SELECT
		NULL::INTEGER AS report_id, NULL::INTEGER AS form_id, NULL::VARCHAR AS programme, NULL::VARCHAR AS subject,
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
