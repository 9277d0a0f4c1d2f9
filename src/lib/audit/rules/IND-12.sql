-- Counted results that stand in more than one row of a form.
WITH counted AS (
	SELECT
		report_id,
		form_id,
		any_value(form) AS form,
		any_value(programme) AS programme,
		target_value,
		target_unit,
		any_value(target_raw) AS target,
		count(*) AS rows,
		count(DISTINCT coalesce(actual_low, -1) || '/' || coalesce(actual_high, -1)) AS actuals,
		sum(weight) AS points,
		min(level3) AS first_name,
		list({'name': 'indicator', 'value': level3, 'unit': '', 'fact': target_fact_id} ORDER BY seq) AS names,
		list({'name': 'actual', 'value': actual_raw, 'unit': '', 'fact': actual_fact_id} ORDER BY seq) AS told,
		list({'name': 'weight', 'value': CAST(weight AS VARCHAR), 'unit': '分', 'fact': NULL} ORDER BY seq) AS weights
	FROM indicator_completion
	WHERE
		target_class = 'numeric' AND actual_class = 'numeric' AND weight > 0
		AND target_value > 1 AND target_unit IS NOT NULL
	GROUP BY report_id, form_id, target_value, target_unit
)

SELECT
	report_id,
	form_id,
	'scored-twice|' || form || '|' || coalesce(programme, '') || '|' || target_value || target_unit AS subject,
	'scored-twice|' || form || '|' || coalesce(programme, '') || '|' || target_value || target_unit AS root,
	true AS testable,
	rows >= 2 AS hit,
	CASE WHEN actuals = 1 THEN 'S3' ELSE 'S4' END AS severity,
	CASE WHEN actuals = 1 THEN 'certain' ELSE 'arguable' END AS certainty,
	CAST(points AS VARCHAR) || '分' AS stated,
	names || told || weights || [
		{'name': 'target', 'value': target, 'unit': '', 'fact': NULL},
		{'name': 'points', 'value': CAST(points AS VARCHAR), 'unit': '分', 'fact': NULL}
	] AS figures
FROM counted
