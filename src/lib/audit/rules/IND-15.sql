-- Deadlines that lie before the year they are set for.
SELECT
	report_id,
	form_id,
	'old-deadline|' || form || '|' || coalesce(programme, '') || '|' || level3 AS subject,
	'old-deadline|' || form || '|' || coalesce(programme, '') || '|' || level3 AS root,
	target_date IS NOT NULL AND year IS NOT NULL AS testable,
	coalesce(target_date < make_date(year, 1, 1), false) AS hit,
	'S2' AS severity,
	'certain' AS certainty,
	CAST(target_date AS VARCHAR) AS stated,
	CAST(make_date(year, 1, 1) AS VARCHAR) AS computed,
	[
		{'name': 'indicator', 'value': level3, 'unit': '', 'fact': NULL},
		{'name': 'target', 'value': target_raw, 'unit': '', 'fact': target_fact_id},
		{'name': 'year', 'value': CAST(year AS VARCHAR), 'unit': '', 'fact': NULL},
		{'name': 'date', 'value': CAST(target_date AS VARCHAR), 'unit': '', 'fact': NULL},
		{'name': 'first_day', 'value': CAST(make_date(year, 1, 1) AS VARCHAR), 'unit': '', 'fact': NULL}
	] AS figures
FROM indicator_completion
WHERE target_class = 'date'
