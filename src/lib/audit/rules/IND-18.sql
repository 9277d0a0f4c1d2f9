-- Goals that nothing else in the report speaks about.
WITH stop AS (
	SELECT '[^\p{Han}]|完成|确保|工作|开展|进行|进一步|加强|做好|按照|要求|年度|目标|质量|保质|保量|正常|的|了|和|与|及' AS pattern
),

said AS (
	SELECT
		goal.goal_id,
		form.report_id,
		goal.form_id,
		expected.fact_id,
		expected.raw,
		goal.actual_fact_id,
		regexp_replace(expected.raw, stop.pattern, '', 'g') AS bare
	FROM goal
	JOIN form USING (form_id)
	JOIN fact AS expected ON expected.fact_id = goal.expected_fact_id
	CROSS JOIN stop
	WHERE form.form IN ('narrative', 'unit-evaluation', 'project-evaluation')
),

answer AS (
	SELECT form.report_id, string_agg(text, '。' ORDER BY text) AS text
	FROM (
		SELECT form_id, level3 AS text FROM indicator
		UNION
		SELECT form_id, programme FROM amount WHERE programme IS NOT NULL
		UNION
		SELECT form_id, subject FROM stated_count
		UNION
		SELECT form_id, subject || array_to_string(items, '、') FROM stated_list WHERE subject <> '主要职能'
		UNION
		SELECT goal.form_id, fact.raw FROM goal JOIN fact ON fact.fact_id = goal.actual_fact_id
	)
	JOIN form USING (form_id)
	GROUP BY form.report_id
)

SELECT
	said.report_id,
	said.form_id,
	'unanswered|' || said.raw AS subject,
	'unanswered|' || said.raw AS root,
	length(said.bare) >= 4 AS testable,
	length(said.bare) >= 4
	AND said.actual_fact_id IS NULL
	AND len(list_filter(
		list_transform(range(1, length(said.bare)), i -> substr(said.bare, i, 2)),
		word -> contains(coalesce(answer.text, ''), word)
	)) = 0 AS hit,
	'S4' AS severity,
	'arguable' AS certainty,
	[
		{'name': 'goal', 'value': said.raw, 'unit': '', 'fact': said.fact_id}
	] AS figures
FROM said
LEFT JOIN answer ON answer.report_id = said.report_id
