-- Spending against the budget of its unit, programme or line.
WITH line AS (
	SELECT
		report_id,
		form_id,
		programme,
		coalesce(programme, '整体支出') AS name,
		'main' AS size,
		coalesce(adjusted, initial + coalesce(carry_in, 0) + adjustment, budget, initial + coalesce(carry_in, 0)) AS budget,
		coalesce(adjusted_fact, initial_fact, budget_fact) AS budget_fact,
		adjusted IS NULL AND budget IS NULL AND (adjustment IS NOT NULL OR carry_in IS NOT NULL) AS derived,
		executed,
		executed_fact
	FROM money_set
	WHERE
		executed IS NOT NULL
		-- a place that tells the first budget alone is none where another tells the adjusted one
		AND NOT (
			adjusted IS NULL AND budget IS NULL AND adjustment IS NULL AND EXISTS (
				SELECT 1
				FROM money_set AS other
				WHERE
					other.report_id = money_set.report_id AND other.scope = money_set.scope
					AND other.programme IS NOT DISTINCT FROM money_set.programme AND other.adjusted IS NOT NULL
			)
		)
	UNION ALL BY NAME
	SELECT
		spent.report_id,
		spent.form_id,
		spent.line AS name,
		'line' AS size,
		plan.wan AS budget,
		plan.fact_id AS budget_fact,
		false AS derived,
		spent.wan AS executed,
		spent.fact_id AS executed_fact
	FROM unit_amount AS spent
	JOIN unit_amount AS plan
		ON plan.form_id = spent.form_id AND plan.nature = spent.nature AND plan.line = spent.line
		AND plan.stage IN ('budget', 'adjusted')
	WHERE
		spent.form = 'base-data' AND spent.stage = 'executed' AND spent.wan IS NOT NULL AND plan.wan IS NOT NULL
		AND spent.nature NOT LIKE '三公%' AND spent.nature NOT IN ('政府采购', '基本支出预算调整')
)

SELECT
	report_id,
	form_id,
	programme,
	'over-budget|' || name AS subject,
	'over-budget|' || name AS root,
	coalesce(budget > 0, false) AS testable,
	coalesce(budget > 0 AND executed - budget > CAST($tolerance AS DECIMAL(20, 6)), false) AS hit,
	CASE
		WHEN derived THEN 'S5'
		WHEN size = 'main' THEN 'S2'
		WHEN (executed - budget) * 100 > budget * CAST($large AS DECIMAL(20, 6)) AND executed - budget >= CAST($large_wan AS DECIMAL(20, 6)) THEN 'S3'
		ELSE 'S4'
	END AS severity,
	CASE WHEN derived THEN 'arguable' ELSE 'certain' END AS certainty,
	CAST(budget AS VARCHAR) || '万元' AS stated,
	CAST(executed AS VARCHAR) || '万元' AS computed,
	CAST(executed - budget AS VARCHAR) || '万元' AS difference,
	$tolerance || '万元' AS tolerance,
	executed - budget AS amount_wan,
	CASE WHEN NOT coalesce(budget > 0, false) THEN 'budget' END AS reason,
	[
		{'name': 'line', 'value': name, 'unit': '', 'fact': NULL},
		{'name': 'budget', 'value': CAST(budget AS VARCHAR), 'unit': '万元', 'fact': budget_fact},
		{'name': 'executed', 'value': CAST(executed AS VARCHAR), 'unit': '万元', 'fact': executed_fact},
		{'name': 'over', 'value': CAST(executed - budget AS VARCHAR), 'unit': '万元', 'fact': NULL},
		{'name': 'rate', 'value': '+' || CAST(CAST(round(CAST(executed - budget AS DOUBLE) / nullif(budget, 0) * 100, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%', 'unit': '%', 'fact': NULL}
	] AS figures
FROM line
