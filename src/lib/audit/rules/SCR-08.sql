-- Self-evaluations that score nothing.
SELECT
	report.report_id,
	'no-score' AS subject,
	'no-score' AS root,
	true AS testable,
	NOT EXISTS (SELECT 1 FROM indicator JOIN form USING (form_id) WHERE form.report_id = report.report_id)
	AND NOT EXISTS (SELECT 1 FROM stated_score JOIN form USING (form_id) WHERE form.report_id = report.report_id) AS hit,
	'S3' AS severity,
	'certain' AS certainty,
	[
		{'name': 'total', 'value': CAST(money.executed AS VARCHAR), 'unit': '万元', 'fact': money.executed_fact}
	] AS figures
FROM report
LEFT JOIN money_year AS money ON money.unit_id = report.unit_id AND money.year IS NOT DISTINCT FROM report.year
WHERE
	report.kind = 'evaluation'
	AND EXISTS (SELECT 1 FROM form WHERE form.report_id = report.report_id AND form.form = 'narrative')
	-- another document of the unit and year may hold the form
	AND NOT EXISTS (
		SELECT 1
		FROM report AS other
		JOIN form ON form.report_id = other.report_id
		WHERE
			other.unit_id = report.unit_id AND other.year IS NOT DISTINCT FROM report.year
			AND other.report_id <> report.report_id AND form.form IN ('unit-evaluation', 'project-evaluation')
	)
