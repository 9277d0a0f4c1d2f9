-- Budgets of which little was spent.
WITH line AS (
	SELECT
		report_id,
		form_id,
		programme,
		coalesce(programme, '整体支出') AS name,
		true AS main,
		coalesce(adjusted, budget) AS budget,
		coalesce(adjusted_fact, budget_fact) AS budget_fact,
		executed,
		executed_fact
	FROM money_set
	WHERE scope = 'programme' AND executed IS NOT NULL
	UNION ALL BY NAME
	SELECT
		report_id,
		NULL AS form_id,
		'整体支出' AS name,
		true AS main,
		coalesce(adjusted, budget) AS budget,
		coalesce(adjusted_fact, budget_fact) AS budget_fact,
		executed,
		executed_fact
	FROM money_year
	WHERE executed IS NOT NULL
	UNION ALL BY NAME
	SELECT
		spent.report_id,
		spent.form_id,
		spent.line AS name,
		false AS main,
		plan.wan AS budget,
		plan.fact_id AS budget_fact,
		spent.wan AS executed,
		spent.fact_id AS executed_fact
	FROM unit_amount AS spent
	JOIN unit_amount AS plan
		ON plan.form_id = spent.form_id AND plan.nature = spent.nature AND plan.line = spent.line
		AND plan.stage IN ('budget', 'adjusted')
	WHERE
		spent.form = 'base-data' AND spent.stage = 'executed' AND spent.wan IS NOT NULL AND plan.wan IS NOT NULL
		AND (spent.nature = '公用' OR spent.nature LIKE '公用:%' OR spent.nature LIKE '项目:%')
)

SELECT
	report_id,
	form_id,
	programme,
	'low-execution|' || name AS subject,
	'low-execution|' || name AS root,
	coalesce(budget > 0, false) AS testable,
	coalesce(budget > 0 AND executed * 100 < budget * CAST($low AS DECIMAL(20, 6)), false) AS hit,
	CASE WHEN NOT main THEN 'S5' WHEN executed * 100 < budget * CAST($very_low AS DECIMAL(20, 6)) THEN 'S3' ELSE 'S4' END AS severity,
	'certain' AS certainty,
	CAST(budget AS VARCHAR) || '万元' AS stated,
	CAST(executed AS VARCHAR) || '万元' AS computed,
	CAST(executed - budget AS VARCHAR) || '万元' AS difference,
	$low || '%' AS tolerance,
	budget - executed AS amount_wan,
	CASE WHEN NOT coalesce(budget > 0, false) THEN 'budget' END AS reason,
	[
		{'name': 'line', 'value': name, 'unit': '', 'fact': NULL},
		{'name': 'budget', 'value': CAST(budget AS VARCHAR), 'unit': '万元', 'fact': budget_fact},
		{'name': 'executed', 'value': CAST(executed AS VARCHAR), 'unit': '万元', 'fact': executed_fact},
		{'name': 'rate', 'value': CAST(CAST(round(CAST(executed AS DOUBLE) / nullif(budget, 0) * 100, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%', 'unit': '%', 'fact': NULL}
	] AS figures
FROM line
