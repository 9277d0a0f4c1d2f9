-- Procurement against its budget.
WITH stated AS (
	SELECT
		report_id,
		form_id,
		max(wan) FILTER (stage = 'executed') AS executed,
		max(fact_id) FILTER (stage = 'executed') AS executed_fact,
		max(wan) FILTER (stage IN ('budget', 'adjusted', 'initial')) AS budget,
		max(fact_id) FILTER (stage IN ('budget', 'adjusted', 'initial')) AS budget_fact
	FROM unit_amount
	WHERE nature = '政府采购' AND scope <> 'programme'
	GROUP BY report_id, form_id
)

SELECT
	report_id,
	form_id,
	'procurement-rate' AS subject,
	'procurement-rate' AS root,
	coalesce(budget > 0 AND executed IS NOT NULL, false) AS testable,
	coalesce(budget > 0 AND (executed > budget OR executed * 100 < budget * CAST($low AS DECIMAL(20, 6))), false) AS hit,
	CASE WHEN executed > budget THEN 'S3' ELSE 'S4' END AS severity,
	'certain' AS certainty,
	CAST(budget AS VARCHAR) || '万元' AS stated,
	CAST(executed AS VARCHAR) || '万元' AS computed,
	CAST(executed - budget AS VARCHAR) || '万元' AS difference,
	abs(executed - budget) AS amount_wan,
	CASE WHEN NOT coalesce(budget > 0 AND executed IS NOT NULL, false) THEN 'budget, executed' END AS reason,
	[
		{'name': 'budget', 'value': CAST(budget AS VARCHAR), 'unit': '万元', 'fact': budget_fact},
		{'name': 'executed', 'value': CAST(executed AS VARCHAR), 'unit': '万元', 'fact': executed_fact},
		{'name': 'rate', 'value': CAST(CAST(round(CAST(executed AS DOUBLE) / nullif(budget, 0) * 100, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%', 'unit': '%', 'fact': NULL}
	] AS figures
FROM stated
