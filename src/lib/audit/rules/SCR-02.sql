-- The weights of each scored form against 100.
SELECT
	score_claim.report_id,
	score_claim.form_id,
	'weights|' || form || '|' || coalesce(programme, '') AS subject,
	'weights|' || form || '|' || coalesce(programme, '') AS root,
	-- without a weight for execution, or for every row, the sum says nothing
	weights_sum IS NOT NULL AND listed.unweighted = 0 AND (execution_weight IS NOT NULL OR weight IS NOT NULL)
	AND listed.whole AND listed.begun AND (weight IS NOT NULL OR listed.satisfied) AS testable,
	coalesce(
		listed.unweighted = 0 AND (execution_weight IS NOT NULL OR weight IS NOT NULL)
		AND listed.whole AND listed.begun AND (weight IS NOT NULL OR listed.satisfied)
		AND NOT (execution_weight IS NULL AND weights_sum <= 90)
		AND abs(weights_sum - 100) > CAST($tolerance AS DECIMAL(20, 6))
		-- some templates count the points of execution besides the hundred
		AND abs(weights_sum - coalesce(execution_weight, 0) - 100) > CAST($tolerance AS DECIMAL(20, 6)),
		false
	) AS hit,
	'S2' AS severity,
	'certain' AS certainty,
	'100分' AS stated,
	CAST(weights_sum AS VARCHAR) || '分' AS computed,
	CAST(weights_sum - 100 AS VARCHAR) || '分' AS difference,
	$tolerance || '分' AS tolerance,
	CASE
		WHEN listed.unweighted > 0 OR execution_weight IS NULL AND weight IS NULL THEN 'weights'
		WHEN NOT listed.begun THEN 'targets'
		WHEN NOT listed.whole OR weight IS NULL AND NOT listed.satisfied THEN 'whole form'
	END AS reason,
	rows || [
		{'name': 'sum', 'value': CAST(weights_sum AS VARCHAR), 'unit': '分', 'fact': NULL},
		{'name': 'full', 'value': '100', 'unit': '分', 'fact': score_fact},
		{'name': 'gap', 'value': CAST(abs(weights_sum - 100) AS VARCHAR), 'unit': '分', 'fact': NULL}
	] AS figures
FROM score_claim
JOIN (
	SELECT
		form_id,
		-- a page that ends in the middle of a form has neither its total row nor its last classes
		bool_or(level1_class = 'satisfaction' OR regexp_matches(level2 || level3, '满意')) AS satisfied,
		bool_or(level1_class = 'output' OR regexp_matches(level2, '数量|质量|时效'))
		AND bool_or(level1_class IN ('benefit', 'satisfaction') OR regexp_matches(level2 || level3, '效益|满意|可持续'))
		AND bool_and(report.whole) AS whole,
		bool_or(target_class NOT IN ('blank', 'not-applicable')) AS begun,
		count(*) FILTER (weight IS NULL AND target_class NOT IN ('blank', 'not-applicable')) AS unweighted,
		list({'name': 'row', 'value': level3 || '：' || weight, 'unit': '分', 'fact': target_fact_id} ORDER BY seq) FILTER (weight IS NOT NULL) AS rows
	FROM indicator_completion
	JOIN report USING (report_id)
	GROUP BY form_id
) AS listed ON listed.form_id = score_claim.form_id
