-- Forms whose actuals repeat their targets. A rate of 100 % that is met is 100 %, a date that is kept is that date: they count for nothing.
WITH counted AS (
	SELECT
		report_id,
		form_id,
		any_value(form) AS form,
		any_value(programme) AS programme,
		count(*) AS total,
		count(*) FILTER (copied) AS copied,
		list({'name': 'row', 'value': level3 || '：' || coalesce(actual_raw, target_raw), 'unit': '', 'fact': coalesce(actual_fact_id, target_fact_id)} ORDER BY seq) FILTER (copied) AS rows
	FROM indicator_completion
	WHERE
		target_class NOT IN ('blank', 'not-applicable')
		AND coalesce(actual_class, 'blank') NOT IN ('blank', 'not-applicable')
		AND NOT (copied AND target_value = 100 AND (target_class = 'percent' OR regexp_matches(level3, '率|比')))
		AND NOT (copied AND target_class = 'date')
	GROUP BY report_id, form_id
)

SELECT
	report_id,
	form_id,
	'copied|' || form || '|' || coalesce(programme, '') AS subject,
	'copied|' || form || '|' || coalesce(programme, '') AS root,
	true AS testable,
	copied * 100 >= total * CAST($some AS DECIMAL(20, 6)) AND total >= 3 AS hit,
	CASE
		WHEN copied = total AND total >= 5 THEN 'S2'
		WHEN copied * 100 >= total * CAST($most AS DECIMAL(20, 6)) THEN 'S3'
		ELSE 'S4'
	END AS severity,
	'certain' AS certainty,
	CAST(copied AS VARCHAR) || '项' AS stated,
	CAST(total AS VARCHAR) || '项' AS computed,
	coalesce(rows, []) || [
		{'name': 'total', 'value': CAST(total AS VARCHAR), 'unit': '项', 'fact': NULL},
		{'name': 'copied', 'value': CAST(copied AS VARCHAR), 'unit': '项', 'fact': NULL},
		{'name': 'share', 'value': CAST(CAST(round(CAST(copied AS DOUBLE) / nullif(total, 0) * 100, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%', 'unit': '%', 'fact': NULL}
	] AS figures
FROM counted
