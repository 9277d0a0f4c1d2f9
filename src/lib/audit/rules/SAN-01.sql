-- 三公 spending against its budget, in all and by component.
WITH line AS (
	SELECT
		spent.report_id,
		spent.form_id,
		spent.nature,
		spent.line,
		spent.wan AS executed,
		spent.fact_id AS executed_fact,
		plan.wan AS budget,
		plan.fact_id AS budget_fact
	FROM unit_amount AS spent
	LEFT JOIN unit_amount AS plan
		ON plan.form_id = spent.form_id AND plan.nature = spent.nature AND plan.stage IN ('budget', 'adjusted', 'initial')
	WHERE spent.stage = 'executed' AND spent.nature LIKE '三公%' AND spent.scope <> 'programme'
	QUALIFY
		plan.stage IS NULL OR plan.stage <> 'initial'
		-- 年初预算 stands for the budget where no other is told
		OR count(*) FILTER (plan.stage <> 'initial') OVER (PARTITION BY spent.fact_id) = 0
)

SELECT
	report_id,
	form_id,
	'over|' || nature AS subject,
	'over|' || nature AS root,
	executed IS NOT NULL AND budget IS NOT NULL AS testable,
	coalesce(executed - budget > CAST($tolerance AS DECIMAL(20, 6)), false) AS hit,
	'S2' AS severity,
	'certain' AS certainty,
	CAST(budget AS VARCHAR) || '万元' AS stated,
	CAST(executed AS VARCHAR) || '万元' AS computed,
	CAST(executed - budget AS VARCHAR) || '万元' AS difference,
	$tolerance || '万元' AS tolerance,
	executed - budget AS amount_wan,
	CASE WHEN executed IS NULL OR budget IS NULL THEN 'budget, executed' END AS reason,
	[
		{
			'name': 'line',
			-- 实际支出 in a text says no more than its stage
			'value': CASE
				WHEN NOT regexp_matches(line, '^(全年|实际|本年)?(支出|决算|执行|使用)') THEN line
				WHEN nature = '三公' THEN '三公经费' ELSE split_part(nature, ':', 2) END,
			'unit': '', 'fact': NULL
		},
		{'name': 'budget', 'value': CAST(budget AS VARCHAR), 'unit': '万元', 'fact': budget_fact},
		{'name': 'executed', 'value': CAST(executed AS VARCHAR), 'unit': '万元', 'fact': executed_fact},
		{'name': 'over', 'value': CAST(executed - budget AS VARCHAR), 'unit': '万元', 'fact': NULL}
	] AS figures
FROM line
