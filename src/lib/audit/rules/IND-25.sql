-- Points for rows that have no result, whether or not they have a target.
WITH row_of_form AS (
	SELECT
		completion.*,
		coalesce(actual_status, 'blank') = 'blank'
		AND (target_class = 'blank' OR actual_status = 'blank' AND target_class <> 'not-applicable') AS is_empty,
		count(*) FILTER (actual_status IS NOT NULL AND actual_status <> 'blank') OVER (PARTITION BY completion.form_id) AS actuals,
		count(*) FILTER (target_class NOT IN ('blank', 'not-applicable')) OVER (PARTITION BY completion.form_id) AS targets
	FROM indicator_completion AS completion
	WHERE score IS NOT NULL AND weight > 0
),

scored AS (
	SELECT
		report_id,
		form_id,
		form,
		coalesce(programme, '') AS named,
		count(*) FILTER (is_empty AND score > 0) AS rows,
		sum(score) FILTER (is_empty AND score > 0) AS points,
		sum(weight) FILTER (is_empty AND score > 0) AS weights,
		-- a form that prints no such columns has left nothing out
		any_value(actuals + targets) AS printed,
		count(*) FILTER (is_empty AND score > 0 AND target_class <> 'blank') AS targeted,
		-- results that stand in another column than most are not missing
		any_value(actuals) * 2 >= count(*) AS answered,
		list({'name': 'row', 'value': level3, 'unit': '', 'fact': coalesce(actual_fact_id, target_fact_id)} ORDER BY seq)
			FILTER (is_empty AND score > 0) AS indicators
	FROM row_of_form
	GROUP BY report_id, form_id, form, programme
)

SELECT
	report_id,
	form_id,
	'scored-empty|' || form || '|' || named AS subject,
	'scored-empty|' || form || '|' || named AS root,
	printed > 0 AS testable,
	printed > 0 AND rows > 0 AND (targeted = 0 OR answered) AS hit,
	CASE WHEN points >= CAST($large AS DECIMAL(20, 6)) THEN 'S2' ELSE 'S3' END AS severity,
	'certain' AS certainty,
	CAST(points AS VARCHAR) || '分' AS stated,
	'0分' AS computed,
	CAST(points AS VARCHAR) || '分' AS difference,
	CASE WHEN printed = 0 THEN 'target, actual' END AS reason,
	coalesce(indicators, []) || [
		{'name': CASE WHEN targeted = 0 THEN 'nothing' ELSE 'no_result' END, 'value': CAST(rows AS VARCHAR), 'unit': '', 'fact': NULL},
		{'name': 'count', 'value': CAST(rows AS VARCHAR), 'unit': '项', 'fact': NULL},
		{'name': 'points', 'value': CAST(points AS VARCHAR), 'unit': '分', 'fact': NULL},
		{'name': 'weights', 'value': CAST(weights AS VARCHAR), 'unit': '分', 'fact': NULL}
	] AS figures
FROM scored
