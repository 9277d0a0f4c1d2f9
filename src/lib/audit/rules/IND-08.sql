-- Forms whose indicators are mostly words.
WITH counted AS (
	SELECT
		report_id,
		form_id,
		any_value(form) AS form,
		any_value(programme) AS programme,
		count(*) AS total,
		count(*) FILTER (target_class IN ('qualitative', 'condition', 'reference')) AS wordy,
		sum(weight) AS weights,
		coalesce(sum(weight) FILTER (target_class IN ('qualitative', 'condition', 'reference')), 0) AS wordy_weights,
		list({'name': 'row', 'value': level3 || '：' || target_raw, 'unit': '', 'fact': target_fact_id} ORDER BY seq) FILTER (target_class IN ('qualitative', 'condition', 'reference')) AS rows
	FROM indicator_completion
	WHERE target_class NOT IN ('blank', 'not-applicable')
	GROUP BY report_id, form_id
),

judged AS (
	SELECT
		*,
		wordy * 100 > total * CAST($most AS DECIMAL(20, 6)) AS mostly,
		-- one row that weighs much is IND-22's
		wordy > 1 AND coalesce(weights > 0 AND wordy_weights * 100 > weights * CAST($weight AS DECIMAL(20, 6)), false) AS heavy,
		wordy * 100 >= total * CAST($many AS DECIMAL(20, 6)) AS many
	FROM counted
)

SELECT
	report_id,
	form_id,
	'wordy|' || form || '|' || coalesce(programme, '') AS subject,
	'wordy|' || form || '|' || coalesce(programme, '') AS root,
	total >= 3 AS testable,
	total >= 3 AND (mostly OR heavy OR many) AS hit,
	CASE WHEN mostly OR heavy THEN 'S3' ELSE 'S5' END AS severity,
	'certain' AS certainty,
	CASE WHEN NOT (total >= 3) THEN 'rows' END AS reason,
	CAST(wordy AS VARCHAR) || '项' AS stated,
	CAST(total AS VARCHAR) || '项' AS computed,
	$most || '%' AS tolerance,
	coalesce(rows, []) || [
		{'name': 'total', 'value': CAST(total AS VARCHAR), 'unit': '项', 'fact': NULL},
		{'name': 'wordy', 'value': CAST(wordy AS VARCHAR), 'unit': '项', 'fact': NULL},
		{'name': 'share', 'value': CAST(CAST(round(CAST(wordy AS DOUBLE) / nullif(total, 0) * 100, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%', 'unit': '%', 'fact': NULL},
		{'name': 'weight_share', 'value': CASE WHEN weights > 0 THEN CAST(CAST(round(CAST(wordy_weights AS DOUBLE) / nullif(weights, 0) * 100, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%' END, 'unit': '%', 'fact': NULL}
	] AS figures
FROM judged
