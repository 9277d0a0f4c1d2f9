-- Indicator texts that were used again and again.
WITH used AS (
	SELECT
		min(report_id) AS report_id,
		year,
		level3,
		target_raw,
		count(DISTINCT form_id) AS forms,
		count(DISTINCT unit_id) AS units,
		list({'name': 'used', 'value': target_raw, 'unit': '', 'fact': target_fact_id} ORDER BY target_fact_id) AS places
	FROM indicator_completion
	WHERE target_class = 'qualitative' AND length(level3) >= 3
	GROUP BY year, level3, target_raw
)

SELECT
	report_id,
	'boilerplate|' || level3 || '|' || target_raw AS subject,
	'boilerplate|' || level3 || '|' || target_raw AS root,
	true AS testable,
	forms >= CAST($forms AS INTEGER) OR units >= 2 AS hit,
	'S4' AS severity,
	'certain' AS certainty,
	CAST(forms AS VARCHAR) || '张' AS stated,
	places || [
		{'name': 'indicator', 'value': level3, 'unit': '', 'fact': NULL},
		{'name': 'target', 'value': target_raw, 'unit': '', 'fact': NULL},
		{'name': 'forms', 'value': CAST(forms AS VARCHAR), 'unit': '张', 'fact': NULL}
	] AS figures
FROM used
