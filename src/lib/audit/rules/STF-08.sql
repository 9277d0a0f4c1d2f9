-- Establishments of which many posts stand empty, by every headcount that the report states.
WITH pair AS (
	SELECT *
	FROM staffing_pair
	WHERE establishment > 0
	QUALIFY row_number() OVER (PARTITION BY report_id ORDER BY in_post DESC, in_post_fact) = 1
)

SELECT
	report_id,
	form_id,
	'vacancy' AS subject,
	'vacancy' AS root,
	true AS testable,
	in_post * 100 < establishment * CAST($filled AS DECIMAL(20, 6)) AS hit,
	'S5' AS severity,
	'certain' AS certainty,
	CAST(establishment AS VARCHAR) || '人' AS stated,
	CAST(in_post AS VARCHAR) || '人' AS computed,
	CAST(in_post - establishment AS VARCHAR) || '人' AS difference,
	[
		{'name': 'establishment', 'value': CAST(establishment AS VARCHAR), 'unit': '人', 'fact': establishment_fact},
		{'name': 'in_post', 'value': CAST(in_post AS VARCHAR), 'unit': '人', 'fact': in_post_fact},
		{'name': 'rate', 'value': CAST(CAST(round(CAST(in_post AS DOUBLE) / nullif(establishment, 0) * 100, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%', 'unit': '%', 'fact': NULL}
	] AS figures
FROM pair
