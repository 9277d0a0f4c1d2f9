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
