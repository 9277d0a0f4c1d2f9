-- Blank totals of lists whose parts are filled, and forms of which the columns of results are all blank.
WITH costs AS (
	SELECT
		form.report_id,
		cost_line.form_id,
		coalesce(any_value(form.programme), '') AS named,
		max(fact.fact_id) FILTER (cost_line.relation = 'total' AND fact.status = 'blank') AS blank_fact,
		count(*) FILTER (cost_line.relation = 'part' AND cost_line.wan IS NOT NULL) AS filled,
		sum(cost_line.wan) FILTER (cost_line.relation = 'part') AS summed,
		list({'name': 'part', 'value': CAST(cost_line.wan AS VARCHAR), 'unit': '万元', 'fact': cost_line.fact_id} ORDER BY cost_line.fact_id)
			FILTER (cost_line.relation = 'part' AND cost_line.wan IS NOT NULL) AS parts
	FROM cost_line
	JOIN form USING (form_id)
	JOIN fact ON fact.fact_id = cost_line.fact_id
	GROUP BY form.report_id, cost_line.form_id
),

funds AS (
	SELECT
		report_id,
		form_id,
		coalesce(any_value(programme), '') AS named,
		stage,
		max(fact_id) FILTER (relation = 'total' AND nature IS NULL AND status = 'blank') AS blank_fact,
		count(*) FILTER (nature IN ('当年财政拨款', '上年结转', '其他资金') AND wan IS NOT NULL) AS filled,
		sum(wan) FILTER (nature IN ('当年财政拨款', '上年结转', '其他资金')) AS summed,
		list({'name': 'part', 'value': CAST(wan AS VARCHAR), 'unit': '万元', 'fact': fact_id} ORDER BY seq)
			FILTER (nature IN ('当年财政拨款', '上年结转', '其他资金') AND wan IS NOT NULL) AS parts
	FROM unit_amount
	WHERE form IN ('project-evaluation', 'unit-evaluation')
	GROUP BY report_id, form_id, stage
)
,

unfilled AS (
	SELECT
		completion.report_id,
		completion.form_id,
		completion.form,
		coalesce(any_value(completion.programme), '') AS named,
		count(*) AS rows,
		count(*) FILTER (completion.score IS NOT NULL) AS scored,
		count(*) FILTER (completion.actual_status IS NOT DISTINCT FROM 'blank') AS blank,
		min(completion.actual_fact_id) AS first_fact,
		list({'name': 'row', 'value': completion.level3, 'unit': '', 'fact': completion.actual_fact_id} ORDER BY completion.seq) AS indicators
	FROM indicator_completion AS completion
	JOIN report USING (report_id)
	WHERE
		completion.form IN ('project-evaluation', 'unit-evaluation')
		AND report.kind = 'evaluation'
		AND completion.target_class NOT IN ('blank', 'not-applicable')
	GROUP BY completion.report_id, completion.form_id, completion.form
)

SELECT
	report_id,
	form_id,
	'unfilled|' || form || '|' || named AS subject,
	'unfilled|' || form || '|' || named AS root,
	true AS testable,
	rows >= 2 AND blank = rows AND scored = 0 AS hit,
	'S3' AS severity,
	'certain' AS certainty,
	indicators || [
		{'name': 'unfilled', 'value': CAST(rows AS VARCHAR), 'unit': '项', 'fact': NULL}
	] AS figures
FROM unfilled

UNION ALL BY NAME

SELECT
	report_id,
	form_id,
	'blank-total|' || kind || '|' || named || '|' || stage AS subject,
	'blank-total|' || kind || '|' || named AS root,
	true AS testable,
	coalesce(blank_fact IS NOT NULL AND filled >= 2 AND summed > 0, false) AS hit,
	'S4' AS severity,
	'certain' AS certainty,
	CAST(summed AS VARCHAR) || '万元' AS computed,
	coalesce(parts, []) || [
		{'name': 'where', 'value': CASE kind WHEN 'cost' THEN '支出明细' ELSE '资金表' END, 'unit': '', 'fact': blank_fact},
		{'name': 'sum', 'value': CAST(summed AS VARCHAR), 'unit': '万元', 'fact': NULL}
	] AS figures
FROM (
	SELECT *, 'cost' AS kind, 'requested' AS stage FROM costs
	UNION ALL BY NAME
	SELECT *, 'fund' AS kind FROM funds
)
