-- Targets that are words without a standard.
WITH counted AS (
	SELECT
		report_id,
		form_id,
		any_value(form) AS form,
		any_value(programme) AS programme,
		count(*) AS wordy,
		bool_or(actual_fact_id IS NULL AND regexp_matches(target_raw, '得到|了|已经')) AS result_tense,
		list({'name': 'row', 'value': level3 || '：' || target_raw, 'unit': '', 'fact': target_fact_id} ORDER BY seq) AS rows
	FROM indicator_completion
	WHERE target_class = 'qualitative' AND NOT regexp_matches(target_raw, '较上年|比上年|同比|以上|优秀|优良|良好|等级|标准')
	GROUP BY report_id, form_id
)

SELECT
	report_id,
	form_id,
	'unmeasurable|' || form || '|' || coalesce(programme, '') AS subject,
	'wordy|' || form || '|' || coalesce(programme, '') AS root,
	true AS testable,
	true AS hit,
	CASE WHEN result_tense THEN 'S3' ELSE 'S4' END AS severity,
	'arguable' AS certainty,
	CAST(wordy AS VARCHAR) || '项' AS stated,
	rows || [
		{'name': 'count', 'value': CAST(wordy AS VARCHAR), 'unit': '项', 'fact': NULL}
	] AS figures
FROM counted
