-- Headcount in post of a unit against the year before.
WITH headcount AS (
	SELECT *
	FROM staffing_claim
	WHERE in_post IS NOT NULL
	QUALIFY row_number() OVER (PARTITION BY unit_id, year ORDER BY form = 'base-data' DESC, form_id, claim) = 1
)

SELECT
	now.report_id,
	now.form_id,
	'headcount-change' AS subject,
	'headcount-change' AS root,
	true AS testable,
	abs(now.in_post - before.in_post) > CAST($people AS DECIMAL(20, 6))
	AND abs(now.in_post - before.in_post) * 100 > before.in_post * CAST($percent AS DECIMAL(20, 6)) AS hit,
	'S4' AS severity,
	'certain' AS certainty,
	CAST(before.in_post AS VARCHAR) || '人' AS stated,
	CAST(now.in_post AS VARCHAR) || '人' AS computed,
	CAST(now.in_post - before.in_post AS VARCHAR) || '人' AS difference,
	[
		{'name': 'before', 'value': CAST(before.in_post AS VARCHAR), 'unit': '人', 'fact': before.in_post_fact},
		{'name': 'now', 'value': CAST(now.in_post AS VARCHAR), 'unit': '人', 'fact': now.in_post_fact},
		{'name': 'change', 'value': CAST(now.in_post - before.in_post AS VARCHAR), 'unit': '人', 'fact': NULL},
		{'name': 'rate', 'value': CAST(CAST(round(CAST(now.in_post - before.in_post AS DOUBLE) / nullif(before.in_post, 0) * 100, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%', 'unit': '%', 'fact': NULL}
	] AS figures
FROM headcount AS now
JOIN headcount AS before ON before.unit_id = now.unit_id AND before.year = now.year - 1
