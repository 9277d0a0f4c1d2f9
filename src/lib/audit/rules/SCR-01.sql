-- Scores outside of 0 to their weight.
SELECT
	report_id,
	form_id,
	'score-range|' || form || '|' || coalesce(programme, '') || '|' || level3 AS subject,
	'score-range|' || form || '|' || coalesce(programme, '') || '|' || level3 AS root,
	weight IS NOT NULL AND score IS NOT NULL AS testable,
	coalesce(score > weight OR score < 0, false) AS hit,
	'S2' AS severity,
	'certain' AS certainty,
	CAST(weight AS VARCHAR) || '分' AS stated,
	CAST(score AS VARCHAR) || '分' AS computed,
	CAST(score - weight AS VARCHAR) || '分' AS difference,
	CASE WHEN weight IS NULL OR score IS NULL THEN 'weight, score' END AS reason,
	[
		{'name': 'indicator', 'value': level3, 'unit': '', 'fact': NULL},
		{'name': 'target', 'value': target_raw, 'unit': '', 'fact': target_fact_id},
		{'name': 'actual', 'value': actual_raw, 'unit': '', 'fact': actual_fact_id},
		{'name': 'weight', 'value': CAST(weight AS VARCHAR), 'unit': '分', 'fact': NULL},
		{'name': 'score', 'value': CAST(score AS VARCHAR), 'unit': '分', 'fact': NULL}
	] AS figures
FROM indicator_completion
WHERE weight IS NOT NULL OR score IS NOT NULL

UNION ALL BY NAME

SELECT
	form.report_id,
	stated_score.form_id,
	'score-range|' || form.form || '|' || coalesce(form.programme, '') || '|' || stated_score.kind || '|' || stated_score.of AS subject,
	'score-range|' || form.form || '|' || coalesce(form.programme, '') || '|' || stated_score.kind AS root,
	true AS testable,
	stated_score.score > stated_score.weight OR stated_score.score < 0 AS hit,
	'S2' AS severity,
	'certain' AS certainty,
	CAST(stated_score.weight AS VARCHAR) || '分' AS stated,
	CAST(stated_score.score AS VARCHAR) || '分' AS computed,
	CAST(stated_score.score - stated_score.weight AS VARCHAR) || '分' AS difference,
	[
		{'name': 'indicator', 'value': stated_score.of, 'unit': '', 'fact': stated_score.fact_id},
		{'name': 'weight', 'value': CAST(stated_score.weight AS VARCHAR), 'unit': '分', 'fact': NULL},
		{'name': 'score', 'value': CAST(stated_score.score AS VARCHAR), 'unit': '分', 'fact': NULL}
	] AS figures
FROM stated_score
JOIN form USING (form_id)
WHERE stated_score.weight IS NOT NULL AND stated_score.score IS NOT NULL
