-- Counts that a text states for a list, against what it lists.
SELECT
	form.report_id,
	stated_list.form_id,
	'list|' || subject AS subject,
	'list|' || subject AS root,
	stated IS NOT NULL AND NOT open AND listed > 0 AS testable,
	coalesce(NOT open AND listed > 0 AND stated <> listed, false) AS hit,
	'S3' AS severity,
	'certain' AS certainty,
	CAST(stated AS VARCHAR) || '个' AS stated,
	CAST(listed AS VARCHAR) || '个' AS computed,
	CAST(listed - stated AS VARCHAR) || '个' AS difference,
	'0' AS tolerance,
	CASE WHEN open THEN 'open list' WHEN stated IS NULL THEN 'stated count' END AS reason,
	[
		{'name': 'subject', 'value': stated_list.subject, 'unit': '', 'fact': stated_list.fact_id},
		{'name': 'stated', 'value': CAST(stated AS VARCHAR), 'unit': '个', 'fact': NULL},
		{'name': 'listed', 'value': CAST(listed AS VARCHAR), 'unit': '个', 'fact': NULL},
		{'name': 'items', 'value': nullif(array_to_string(items, '、'), ''), 'unit': '', 'fact': NULL}
	] AS figures
FROM stated_list
JOIN form USING (form_id)
WHERE stated IS NOT NULL
