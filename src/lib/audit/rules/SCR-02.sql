-- The weights of each scored form against 100.
SELECT
	score_claim.report_id,
	score_claim.form_id,
	'weights|' || form || '|' || coalesce(programme, '') AS subject,
	'weights|' || form || '|' || coalesce(programme, '') AS root,
	weights_sum IS NOT NULL AS testable,
	abs(weights_sum - 100) > CAST($tolerance AS DECIMAL(20, 6)) AS hit,
	'S2' AS severity,
	'certain' AS certainty,
	'100分' AS stated,
	CAST(weights_sum AS VARCHAR) || '分' AS computed,
	CAST(weights_sum - 100 AS VARCHAR) || '分' AS difference,
	$tolerance || '分' AS tolerance,
	rows || [
		{'name': 'sum', 'value': CAST(weights_sum AS VARCHAR), 'unit': '分', 'fact': NULL},
		{'name': 'full', 'value': '100', 'unit': '分', 'fact': score_fact},
		{'name': 'gap', 'value': CAST(abs(weights_sum - 100) AS VARCHAR), 'unit': '分', 'fact': NULL}
	] AS figures
FROM score_claim
JOIN (
	SELECT
		form_id,
		list({'name': 'row', 'value': level3 || '：' || weight, 'unit': '分', 'fact': target_fact_id} ORDER BY seq) FILTER (weight IS NOT NULL) AS rows
	FROM indicator_completion
	GROUP BY form_id
) AS listed ON listed.form_id = score_claim.form_id
