-- A number with two points, or digits behind its percent sign: the import found it, this rule tells it.
SELECT
	problem.report_id,
	problem.code || '|' || coalesce(problem.table_title, '') || '|' || coalesce(problem.row_label, problem.section, '') || '|' || problem.raw AS subject,
	problem.code || '|' || coalesce(problem.table_title, '') || '|' || coalesce(problem.row_label, problem.section, '') || '|' || problem.raw AS root,
	problem.problem_id,
	true AS testable,
	true AS hit,
	'S3' AS severity,
	'certain' AS certainty,
	problem.raw AS stated,
	[
		{'name': 'raw', 'value': problem.raw, 'unit': '', 'fact': NULL},
		{'name': 'where', 'value': coalesce(problem.row_label, problem.section, problem.table_title, '文中'), 'unit': '', 'fact': NULL},
		{'name': 'repair', 'value': CAST(repaired.wan AS VARCHAR), 'unit': '万元', 'fact': repaired.fact_id}
	] AS figures
FROM problem
-- what the figure was read as, on the support of other places
LEFT JOIN (
	SELECT fact_place.report_id, fact_place.raw, fact_place.line, amount.wan, fact_place.fact_id
	FROM amount
	JOIN fact_place USING (fact_id)
	WHERE fact_place.status = 'repaired'
) AS repaired
	ON repaired.report_id = problem.report_id AND repaired.raw = problem.raw
	AND repaired.line IS NOT DISTINCT FROM problem.line
WHERE
	problem.code IN ('malformed-number')
	-- points of a row and its score in one cell are two numbers
	AND NOT regexp_matches(problem.raw, '^\s*\d+(\.\d+)?\s*[/／]\s*\d+(\.\d+)?\s*$')
