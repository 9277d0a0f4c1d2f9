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
),

-- goals of a report without any indicator are all that it can be measured by
goals AS (
	SELECT
		form.report_id,
		goal.form_id,
		form.form,
		form.programme,
		count(*) AS wordy,
		bool_or(regexp_matches(
			-- a year and the number of a list measure nothing
			regexp_replace(expected.raw, '20\d\d\s*年|^\s*[(（]?\d+[)）.、]', '', 'g'),
			'\d|[一二三四五六七八九十百]+(个|次|户|人|场|件|项|份|套|台|期|批|所|家)|全部|全覆盖|零'
		)) AS measured,
		list({'name': 'row', 'value': expected.raw, 'unit': '', 'fact': expected.fact_id} ORDER BY goal.seq) AS rows
	FROM goal
	JOIN form USING (form_id)
	JOIN report USING (report_id)
	JOIN fact AS expected ON expected.fact_id = goal.expected_fact_id
	WHERE
		report.kind <> 'other'
		AND report.report_id NOT IN (
			SELECT of_form.report_id FROM indicator JOIN form AS of_form USING (form_id)
		)
	GROUP BY form.report_id, goal.form_id, form.form, form.programme
)

SELECT
	report_id,
	form_id,
	'unmeasurable-goals|' || form || '|' || coalesce(programme, '') AS subject,
	'wordy|' || form || '|' || coalesce(programme, '') AS root,
	true AS testable,
	NOT measured AS hit,
	'S4' AS severity,
	'arguable' AS certainty,
	CAST(wordy AS VARCHAR) || '项' AS stated,
	rows || [
		{'name': 'goals', 'value': CAST(wordy AS VARCHAR), 'unit': '项', 'fact': NULL}
	] AS figures
FROM goals

UNION ALL BY NAME

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
