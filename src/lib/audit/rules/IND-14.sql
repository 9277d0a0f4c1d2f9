-- Indicators of one name with different targets in different forms.
WITH named AS (
	SELECT
		*,
		regexp_replace(level3, '[^\p{Han}A-Za-z]', '', 'g') AS bare,
		-- what is left of a name without the words that every form uses: the object it measures
		regexp_replace(
			regexp_replace(level3, '[^\p{Han}]', '', 'g'),
			'项目|成本|资金|经费|到位|完成|时间|及时|满意|质量|验收|合格|工程|支出|预算|控制|服务|对象|群众|公众|社会|受益|人员|工作|任务|情况|效益|经济|数量|指标|实施|使用|总|率|度|数|性',
			'', 'g'
		) AS object
	FROM indicator_completion
	WHERE target_class IN ('numeric', 'percent', 'duration', 'date')
)

SELECT
	least(a.report_id, b.report_id) AS report_id,
	'target|' || least(a.bare, b.bare) || '|' || greatest(a.bare, b.bare) AS subject,
	'target|' || least(a.bare, b.bare) || '|' || greatest(a.bare, b.bare) AS root,
	true AS testable,
	a.target_value IS DISTINCT FROM b.target_value OR a.target_date IS DISTINCT FROM b.target_date AS hit,
	'S3' AS severity,
	'arguable' AS certainty,
	a.target_raw AS stated,
	b.target_raw AS computed,
	[
		{'name': 'one_name', 'value': a.level3, 'unit': '', 'fact': NULL},
		{'name': 'one', 'value': a.target_raw, 'unit': '', 'fact': a.target_fact_id},
		{'name': 'two_name', 'value': b.level3, 'unit': '', 'fact': NULL},
		{'name': 'two', 'value': b.target_raw, 'unit': '', 'fact': b.target_fact_id}
	] AS figures
FROM named AS a
JOIN named AS b
	ON b.unit_id = a.unit_id AND b.year IS NOT DISTINCT FROM a.year AND b.form_id > a.form_id
	AND b.target_class = a.target_class AND b.target_unit IS NOT DISTINCT FROM a.target_unit
	AND length(a.bare) >= 4 AND length(b.bare) >= 4
	AND (contains(a.bare, b.bare) OR contains(b.bare, a.bare))
	-- 项目总成本 of two programmes are two works, and not one with two targets
	AND (
		a.programme = b.programme OR a.form LIKE 'unit-%' OR b.form LIKE 'unit-%'
		OR length(a.object) >= 4 AND length(b.object) >= 4
	)

UNION ALL BY NAME

-- the goal counts what a row of its form counts, and gives another number
SELECT
	report_id,
	'goal|' || form || '|' || coalesce(programme, '') || '|' || level3 AS subject,
	'goal|' || form || '|' || coalesce(programme, '') || '|' || level3 AS root,
	true AS testable,
	NOT bool_or(value = target_value) AS hit,
	'S3' AS severity,
	'arguable' AS certainty,
	target_raw AS stated,
	min(clause) AS computed,
	[
		{'name': 'one_name', 'value': level3, 'unit': '', 'fact': NULL},
		{'name': 'one', 'value': target_raw, 'unit': '', 'fact': target_fact_id},
		{'name': 'two_name', 'value': '年度目标', 'unit': '', 'fact': NULL},
		{'name': 'two', 'value': min(clause), 'unit': '', 'fact': min(fact_id)}
	] AS figures
FROM (
	SELECT
		named.*,
		goal_clause.clause,
		goal_clause.fact_id,
		CAST(regexp_extract(goal_clause.clause, '\d+(\.\d+)?') AS DECIMAL(20, 6)) AS value,
		list_transform(range(1, length(named.object)), i -> substr(named.object, i, 2)) AS words
	FROM named
	JOIN (
		SELECT
			goal.form_id,
			fact.fact_id,
			unnest(regexp_split_to_array(regexp_replace(fact.raw, '(\d),(\d{3})', '\1\2', 'g'), '[，,；;。、]')) AS clause
		FROM goal
		JOIN fact ON fact.fact_id = goal.expected_fact_id
	) AS goal_clause ON goal_clause.form_id = named.form_id
	WHERE
		target_class = 'numeric' AND coalesce(target_comparator, '=') IN ('=', '>=') AND length(target_unit) >= 1
		AND len(regexp_extract_all(goal_clause.clause, '\d+(\.\d+)?')) = 1
		AND regexp_matches(goal_clause.clause, '\d' || regexp_escape(target_unit))
		-- a rate of the year, or what was done in all years, is another number
		AND NOT regexp_matches(goal_clause.clause, '累计|每|平均|均|\d(万|亿)|以内|不超过|低于')
)
-- most of the words of the row stand in the clause
WHERE len(words) >= 1 AND len(list_filter(words, word -> contains(clause, word))) * 2 >= len(words)
GROUP BY report_id, form, programme, level3, target_raw, target_fact_id
