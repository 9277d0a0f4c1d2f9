-- Goals and key tasks that nothing else in the report speaks about: one finding a form.
WITH stop AS (
	SELECT '[^\p{Han}]|完成|确保|工作|开展|进行|进一步|加强|做好|按照|要求|年度|目标|质量|保质|保量|正常|的|了|和|与|及' AS pattern
),

said AS (
	SELECT
		goal.goal_id,
		form.report_id,
		goal.form_id,
		form.form,
		form.programme,
		expected.fact_id,
		expected.raw,
		goal.actual_fact_id,
		regexp_replace(expected.raw, stop.pattern, '', 'g') AS bare
	FROM goal
	JOIN form USING (form_id)
	JOIN fact AS expected ON expected.fact_id = goal.expected_fact_id
	CROSS JOIN stop
	JOIN report USING (report_id)
	WHERE
		form.form IN ('narrative', 'unit-evaluation', 'project-evaluation')
		-- a target form has no results: its goals are answered by its indicators
		OR form.form = 'unit-target' AND report.report_id IN (
			SELECT of_form.report_id FROM indicator JOIN form AS of_form USING (form_id)
		)
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
),

judged AS (
	SELECT
		said.*,
		said.actual_fact_id IS NULL
		AND len(list_filter(
			list_transform(range(1, length(said.bare)), i -> substr(said.bare, i, 2)),
			word -> contains(coalesce(answer.text, ''), word)
		)) = 0 AS unanswered
	FROM said
	LEFT JOIN answer ON answer.report_id = said.report_id
)

SELECT
	report_id,
	form_id,
	'unanswered|' || form || '|' || coalesce(programme, '') AS subject,
	'unanswered|' || form || '|' || coalesce(programme, '') AS root,
	bool_or(length(bare) >= 4) AS testable,
	bool_or(length(bare) >= 4 AND unanswered) AS hit,
	'S4' AS severity,
	'arguable' AS certainty,
	CASE WHEN NOT bool_or(length(bare) >= 4) THEN 'goals' END AS reason,
	coalesce(
		list({'name': 'goal', 'value': '“' || raw || '”', 'unit': '', 'fact': fact_id} ORDER BY fact_id)
			FILTER (length(bare) >= 4 AND unanswered),
		[]
	) AS figures
FROM judged
GROUP BY report_id, form_id, form, programme
