-- Dates of forms that state a whole year before it was over.
SELECT
	form.report_id,
	stated_date.form_id,
	'early-date|' || form.form || '|' || coalesce(form.programme, '') AS subject,
	'early-date' || '|' || stated_date.date AS root,
	report.year IS NOT NULL AS testable,
	coalesce(stated_date.date < make_date(report.year, 12, 31), false) AS hit,
	'S2' AS severity,
	'certain' AS certainty,
	CAST(stated_date.date AS VARCHAR) AS stated,
	CAST(make_date(report.year, 12, 31) AS VARCHAR) AS computed,
	[
		{'name': 'date', 'value': fact.raw, 'unit': '', 'fact': stated_date.fact_id},
		{'name': 'year', 'value': CAST(report.year AS VARCHAR), 'unit': '', 'fact': NULL},
		{'name': 'last_day', 'value': CAST(make_date(report.year, 12, 31) AS VARCHAR), 'unit': '', 'fact': NULL}
	] AS figures
FROM stated_date
JOIN form USING (form_id)
JOIN report USING (report_id)
JOIN fact ON fact.fact_id = stated_date.fact_id
WHERE
	report.kind = 'evaluation'
	AND stated_date.kind IN ('filled', 'reported')
	AND form.form IN ('narrative', 'base-data', 'unit-evaluation', 'project-evaluation')
