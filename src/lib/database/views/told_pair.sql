-- A plan and its result that one paragraph of a text tells beside each other in one unit: 计划清淤38公里，实际清淤31.5公里; 达标率目标95%，实际91.3%.
CREATE VIEW told_pair AS
WITH told AS (
	SELECT stated_count.fact_id, stated_count.form_id, subject, value, unit
	FROM stated_count
	UNION ALL
	SELECT fact_id, form_id, of, percent, '%'
	FROM stated_rate
	WHERE kind <> 'execution'
)

SELECT *
FROM (
	SELECT
		form.report_id,
		told.form_id,
		fact.line,
		told.subject AS planned_of,
		told.value AS planned,
		told.fact_id AS planned_fact,
		told.unit,
		lead(told.value) OVER line AS done,
		lead(told.fact_id) OVER line AS done_fact,
		lead(told.subject) OVER line AS done_of
	FROM told
	JOIN fact USING (fact_id)
	JOIN form ON form.form_id = told.form_id
	WHERE form.form = 'narrative' AND fact.line IS NOT NULL
	-- counts and rates are numbered apart, each in the order of the text
	WINDOW line AS (PARTITION BY told.form_id, fact.line, told.unit ORDER BY told.fact_id)
)
WHERE
	regexp_matches(planned_of, '^(全年|年初|年度)?(目标|任务|拟|应)|计划|(目标值?|任务)(数|为|是)?$')
	AND NOT regexp_matches(planned_of, '完成|占|超|按')
	AND regexp_matches(done_of, '^(全年|已|截至)?(实际|完成|已)')
	-- 费用不超过: less is better, and is no shortfall
	AND NOT regexp_matches(planned_of, '不超|以内|控制|低于|成本|费用|时间|时限|事故|投诉|率低|发生')
	AND planned > 0
