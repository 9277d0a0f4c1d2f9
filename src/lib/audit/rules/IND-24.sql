-- Satisfaction values of reports that tell of no survey.
WITH survey AS (
	SELECT DISTINCT form.report_id
	FROM stated_count
	JOIN form USING (form_id)
	WHERE regexp_matches(stated_count.subject, '问卷|样本|抽样|回收|回访|测评|访谈|调查|受访')
)

SELECT
	completion.report_id,
	completion.form_id,
	'survey|' || form || '|' || coalesce(programme, '') || '|' || level3 AS subject,
	'survey|' || form || '|' || coalesce(programme, '') AS root,
	true AS testable,
	-- the row itself may name its survey
	survey.report_id IS NULL
	AND NOT regexp_matches(
		concat_ws(' ', level3, target_raw, actual_raw, explanation), '问卷|抽样|样本|回访|测评|调查|受访'
	) AS hit,
	'S5' AS severity,
	'arguable' AS certainty,
	[
		{'name': 'indicator', 'value': level3, 'unit': '', 'fact': NULL},
		{'name': 'actual', 'value': actual_raw, 'unit': '', 'fact': actual_fact_id}
	] AS figures
FROM indicator_completion AS completion
LEFT JOIN survey ON survey.report_id = completion.report_id
WHERE
	(completion.level1_class = 'satisfaction' OR regexp_matches(completion.level3, '满意'))
	AND completion.actual_class = 'percent'

UNION ALL BY NAME

-- a text that tells how satisfied people are
SELECT
	form.report_id,
	stated_rate.form_id,
	'survey|' || form.form || '|' || coalesce(stated_rate.programme, '') || '|' || stated_rate."of" AS subject,
	'survey|' || form.form || '|' || coalesce(stated_rate.programme, '') AS root,
	true AS testable,
	survey.report_id IS NULL AND NOT regexp_matches(fact.raw, '问卷|抽样|样本|回访|测评|调查|受访') AS hit,
	'S5' AS severity,
	'arguable' AS certainty,
	[
		{'name': 'indicator', 'value': stated_rate."of", 'unit': '', 'fact': NULL},
		{'name': 'actual', 'value': regexp_replace(CAST(stated_rate.percent AS VARCHAR), '\.?0+$', '') || '%', 'unit': '', 'fact': stated_rate.fact_id}
	] AS figures
FROM stated_rate
JOIN fact USING (fact_id)
JOIN form ON form.form_id = stated_rate.form_id
JOIN report USING (report_id)
LEFT JOIN survey ON survey.report_id = form.report_id
WHERE stated_rate.kind = 'satisfaction' AND form.form = 'narrative' AND report.kind = 'evaluation'
