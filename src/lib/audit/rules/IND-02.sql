-- Points lost on indicators whose own actual meets the target.
SELECT
	report_id,
	form_id,
	'lost|' || form || '|' || coalesce(programme, '') || '|' || level3 AS subject,
	'score|' || form || '|' || coalesce(programme, '') || '|' || level3 AS root,
	verdict = 'met' OR copied AS testable,
	coalesce(
		(verdict = 'met' OR copied) AND score < weight
		-- a result far above a low target loses points by the book, where the form says that it did
		AND NOT coalesce(deviation_low > 30 AND regexp_matches(explanation, '偏低|超|高于|过低|保守|测算|预估|预计'), false),
		false
	) AS hit,
	CASE WHEN comparability <> 'comparable' THEN 'S4' ELSE 'S3' END AS severity,
	CASE WHEN comparability <> 'comparable' THEN 'arguable' ELSE 'certain' END AS certainty,
	CAST(score AS VARCHAR) || '分' AS stated,
	CAST(weight AS VARCHAR) || '分' AS computed,
	CAST(score - weight AS VARCHAR) || '分' AS difference,
	CASE WHEN NOT (verdict = 'met' OR copied) THEN 'completion' END AS reason,
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
