-- Results that are much better than their target.
SELECT
	report_id,
	form_id,
	'low-target|' || form || '|' || coalesce(programme, '') || '|' || level3 AS subject,
	'low-target|' || form || '|' || coalesce(programme, '') || '|' || level3 AS root,
	deviation_low IS NOT NULL AS testable,
	-- cross-multiplied: a deviation of exactly the limit is no hit, whatever a quotient rounds to
	coalesce(
		CASE
			WHEN direction = 'negative'
				THEN (target_value - actual_high) * 100 > target_value * CAST($limit AS DECIMAL(20, 6))
			ELSE (actual_low - target_value) * 100 > target_value * CAST($limit AS DECIMAL(20, 6))
		END,
		false
	) AND deviation_low IS NOT NULL AND comparability = 'comparable' AND target_class IN ('numeric', 'percent', 'duration')
	-- a rate of what should not be has nowhere to go but to zero
	AND NOT (direction = 'negative' AND target_class = 'percent') AS hit,
	'S3' AS severity,
	CASE WHEN direction_source IN ('comparator', 'keyword') THEN 'certain' ELSE 'arguable' END AS certainty,
	target_raw AS stated,
	actual_raw AS computed,
	CAST(CAST(round(deviation_low, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%' AS difference,
	$limit || '%' AS tolerance,
	CASE WHEN deviation_low IS NULL THEN 'completion' END AS reason,
	[
		{'name': 'indicator', 'value': level3, 'unit': '', 'fact': NULL},
		{'name': 'target', 'value': target_raw, 'unit': '', 'fact': target_fact_id},
		{'name': 'actual', 'value': actual_raw, 'unit': '', 'fact': actual_fact_id},
		{'name': 'deviation', 'value': CAST(CAST(round(deviation_low, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%', 'unit': '%', 'fact': NULL},
		{'name': 'limit', 'value': $limit || '%', 'unit': '%', 'fact': NULL}
	] AS figures
FROM indicator_completion
WHERE target_class NOT IN ('blank', 'not-applicable')
