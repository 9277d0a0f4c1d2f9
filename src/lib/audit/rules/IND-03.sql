-- Rows that lost points and say nothing about it.
SELECT
	report_id,
	form_id,
	'unexplained|' || form || '|' || coalesce(programme, '') || '|' || level3 AS subject,
	'score|' || form || '|' || coalesce(programme, '') || '|' || level3 AS root,
	true AS testable,
	score < weight AND coalesce(trim(explanation), '') = '' AS hit,
	'S3' AS severity,
	'certain' AS certainty,
	CAST(score AS VARCHAR) || '分' AS stated,
	CAST(weight AS VARCHAR) || '分' AS computed,
	CAST(score - weight AS VARCHAR) || '分' AS difference,
	[
		{'name': 'indicator', 'value': level3, 'unit': '', 'fact': NULL},
		{'name': 'target', 'value': target_raw, 'unit': '', 'fact': target_fact_id},
		{'name': 'actual', 'value': actual_raw, 'unit': '', 'fact': actual_fact_id},
		{'name': 'weight', 'value': CAST(weight AS VARCHAR), 'unit': '分', 'fact': NULL},
		{'name': 'score', 'value': CAST(score AS VARCHAR), 'unit': '分', 'fact': NULL},
		{'name': 'lost', 'value': CAST(weight - score AS VARCHAR), 'unit': '分', 'fact': NULL}
	] AS figures
FROM indicator_completion
WHERE weight > 0 AND score IS NOT NULL
