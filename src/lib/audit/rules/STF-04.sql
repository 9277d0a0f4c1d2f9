-- Staff in post and retirees of one place against its total.
WITH claim AS (
	SELECT
		*,
		in_post + retired AS parts
	FROM staffing_claim
	WHERE total IS NOT NULL AND retired IS NOT NULL
)

SELECT
	report_id,
	form_id,
	'staff-total' AS subject,
	'staff-total' AS root,
	parts IS NOT NULL AS testable,
	-- the total of those in post leaves the retired out
	coalesce(parts <> total AND in_post <> total, false) AS hit,
	'S3' AS severity,
	'certain' AS certainty,
	CAST(total AS VARCHAR) || '人' AS stated,
	CAST(parts AS VARCHAR) || '人' AS computed,
	CAST(parts - total AS VARCHAR) || '人' AS difference,
	'0人' AS tolerance,
	CASE WHEN parts IS NULL THEN 'in-post' END AS reason,
	[
		{'name': 'in_post', 'value': CAST(in_post AS VARCHAR), 'unit': '人', 'fact': in_post_fact},
		{'name': 'retired', 'value': CAST(retired AS VARCHAR), 'unit': '人', 'fact': retired_fact},
		{'name': 'total', 'value': CAST(total AS VARCHAR), 'unit': '人', 'fact': total_fact},
		{'name': 'sum', 'value': CAST(parts AS VARCHAR), 'unit': '人', 'fact': NULL},
		{'name': 'gap', 'value': CAST(abs(parts - total) AS VARCHAR), 'unit': '人', 'fact': NULL}
	] AS figures
FROM claim
