-- The earliest and the latest date of each report.
WITH dated AS (
	SELECT
		form.report_id,
		min(stated_date.date) AS first,
		max(stated_date.date) AS last,
		arg_min(stated_date.fact_id, row(stated_date.date, stated_date.fact_id)) AS first_fact,
		arg_max(stated_date.fact_id, row(stated_date.date, stated_date.fact_id)) AS last_fact,
		count(*) AS dates
	FROM stated_date
	JOIN form USING (form_id)
	WHERE stated_date.kind IN ('filled', 'reported')
	GROUP BY form.report_id
)

SELECT
	report_id,
	'dates' AS subject,
	'dates' AS root,
	dates > 1 AS testable,
	dates > 1 AND last - first > CAST($days AS INTEGER) AS hit,
	'S4' AS severity,
	'certain' AS certainty,
	CAST(first AS VARCHAR) AS stated,
	CAST(last AS VARCHAR) AS computed,
	CAST(last - first AS VARCHAR) || '天' AS difference,
	$days || '天' AS tolerance,
	CASE WHEN dates < 2 THEN 'dates' END AS reason,
	[
		{'name': 'first', 'value': CAST(first AS VARCHAR), 'unit': '', 'fact': first_fact},
		{'name': 'last', 'value': CAST(last AS VARCHAR), 'unit': '', 'fact': last_fact},
		{'name': 'days', 'value': CAST(last - first AS VARCHAR), 'unit': '天', 'fact': NULL}
	] AS figures
FROM dated
