-- Self-evaluations that score nothing.
SELECT
	report.report_id,
	'no-score' AS subject,
	'no-score' AS root,
	report.whole AS testable,
	report.whole
	AND NOT EXISTS (SELECT 1 FROM indicator JOIN form USING (form_id) WHERE form.report_id = report.report_id)
	AND NOT EXISTS (SELECT 1 FROM stated_score JOIN form USING (form_id) WHERE form.report_id = report.report_id) AS hit,
	-- of a report on one programme or fund the form is usually published apart
	CASE WHEN EXISTS (
		SELECT 1
		FROM form
		WHERE
			form.report_id = report.report_id AND form.form = 'narrative'
			AND (form.programme IS NOT NULL OR regexp_matches(form.title, '项目|政策|专项|转移支付|资金') AND NOT regexp_matches(form.title, '整体|部门|单位'))
	) THEN 'S5' ELSE 'S3' END AS severity,
	'certain' AS certainty,
	CASE WHEN NOT report.whole THEN 'whole report' END AS reason,
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
