-- A plan and its result that one paragraph of a text counts in one unit: 计划清淤38公里，实际清淤31.5公里.
CREATE VIEW told_pair AS
SELECT *
FROM (
	SELECT
		form.report_id,
		stated_count.form_id,
		fact.line,
		stated_count.subject AS planned_of,
		stated_count.value AS planned,
		stated_count.fact_id AS planned_fact,
		stated_count.unit,
		lead(stated_count.value) OVER told AS done,
		lead(stated_count.fact_id) OVER told AS done_fact,
		lead(stated_count.subject) OVER told AS done_of,
		lead(stated_count.unit) OVER told AS done_unit
	FROM stated_count
	JOIN fact USING (fact_id)
	JOIN form ON form.form_id = stated_count.form_id
	WHERE form.form = 'narrative' AND fact.line IS NOT NULL
	WINDOW told AS (PARTITION BY stated_count.form_id, fact.line ORDER BY stated_count.fact_id)
)
WHERE
	regexp_matches(planned_of, '^(全年|年初|年度)?(计划|目标|任务|拟|应)') AND regexp_matches(done_of, '^(全年|已|截至)?(实际|完成|已)')
	AND unit = done_unit AND planned > 0
