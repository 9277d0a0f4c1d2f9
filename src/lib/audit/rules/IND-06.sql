-- Forms whose actuals are inequalities.
WITH counted AS (
	SELECT
		report_id,
		form_id,
		any_value(form) AS form,
		any_value(programme) AS programme,
		count(*) AS total,
		count(*) FILTER (actual_comparator IN ('>=', '<=', '>', '<') AND actual_class <> 'date') AS open,
		list({'name': 'row', 'value': level3 || '：' || coalesce(actual_raw, target_raw), 'unit': '', 'fact': coalesce(actual_fact_id, target_fact_id)} ORDER BY seq) FILTER (actual_comparator IN ('>=', '<=', '>', '<') AND actual_class <> 'date') AS rows
	FROM indicator_completion
	WHERE coalesce(actual_class, 'blank') NOT IN ('blank', 'not-applicable')
	GROUP BY report_id, form_id
)

SELECT
	report_id,
	form_id,
	'inequalities|' || form || '|' || coalesce(programme, '') AS subject,
	'inequalities|' || form || '|' || coalesce(programme, '') AS root,
	true AS testable,
	open > 0 AS hit,
	CASE WHEN open * 100 >= total * CAST($half AS DECIMAL(20, 6)) THEN 'S3' ELSE 'S4' END AS severity,
	'certain' AS certainty,
	CAST(open AS VARCHAR) || '项' AS stated,
	CAST(total AS VARCHAR) || '项' AS computed,
	coalesce(rows, []) || [
		{'name': 'total', 'value': CAST(total AS VARCHAR), 'unit': '项', 'fact': NULL},
		{'name': 'open', 'value': CAST(open AS VARCHAR), 'unit': '项', 'fact': NULL},
		{'name': 'share', 'value': CAST(CAST(round(CAST(open AS DOUBLE) / nullif(total, 0) * 100, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%', 'unit': '%', 'fact': NULL}
	] AS figures
FROM counted
