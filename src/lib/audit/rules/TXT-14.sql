-- Rows in which 0 stands for nothing.
SELECT
	report_id,
	form_id,
	'zero-row|' || form || '|' || coalesce(programme, '') || '|' || level2 AS subject,
	'zero-row|' || form || '|' || coalesce(programme, '') AS root,
	true AS testable,
	regexp_matches(trim(level3), '^0+$') AND weight IS NULL AND target_class IN ('blank', 'not-applicable') AS hit,
	'S5' AS severity,
	'certain' AS certainty,
	[
		{'name': 'class', 'value': level2, 'unit': '', 'fact': target_fact_id},
		{'name': 'raw', 'value': level3, 'unit': '', 'fact': NULL}
	] AS figures
FROM indicator_completion
WHERE target_class IN ('blank', 'not-applicable')
