-- The three components against their total, in each column.
WITH component AS (
	SELECT
		report_id,
		form_id,
		stage,
		max(wan) FILTER (nature = '三公') AS total,
		max(fact_id) FILTER (nature = '三公') AS total_fact,
		-- a text names what vehicles cost to run, and to buy where some were bought
		coalesce(
			max(wan) FILTER (nature = '三公:公车'),
			max(wan) FILTER (nature = '三公:公车运行') + coalesce(max(wan) FILTER (nature = '三公:公车购置'), 0),
			CASE WHEN bool_or(nature = '三公:公车' AND status IN ('blank', 'not-applicable')) THEN 0 END
		) AS vehicles,
		coalesce(
			max(fact_id) FILTER (nature = '三公:公车'), max(fact_id) FILTER (nature = '三公:公车运行')
		) AS vehicles_fact,
		-- a part that is printed and left blank is none
		coalesce(
			max(wan) FILTER (nature = '三公:出国'),
			CASE WHEN bool_or(nature = '三公:出国' AND status IN ('blank', 'not-applicable')) THEN 0 END
		) AS abroad,
		max(fact_id) FILTER (nature = '三公:出国') AS abroad_fact,
		coalesce(
			max(wan) FILTER (nature = '三公:接待'),
			CASE WHEN bool_or(nature = '三公:接待' AND status IN ('blank', 'not-applicable')) THEN 0 END
		) AS reception,
		max(fact_id) FILTER (nature = '三公:接待') AS reception_fact,
		greatest(0.01, sum(half_digit) FILTER (nature IN ('三公', '三公:公车', '三公:出国', '三公:接待'))) AS tolerance_wan
	FROM unit_amount
	WHERE nature LIKE '三公%' AND scope <> 'programme'
	GROUP BY report_id, form_id, stage
)

SELECT
	report_id,
	form_id,
	'components|' || stage AS subject,
	'components|' || stage AS root,
	abroad + vehicles + reception + total IS NOT NULL AS testable,
	coalesce(abs(abroad + vehicles + reception - total) > tolerance_wan, false) AS hit,
	'S3' AS severity,
	'certain' AS certainty,
	CAST(total AS VARCHAR) || '万元' AS stated,
	CAST(abroad + vehicles + reception AS VARCHAR) || '万元' AS computed,
	CAST(abroad + vehicles + reception - total AS VARCHAR) || '万元' AS difference,
	CAST(tolerance_wan AS VARCHAR) || '万元' AS tolerance,
	abs(abroad + vehicles + reception - total) AS amount_wan,
	CASE WHEN abroad + vehicles + reception + total IS NULL THEN 'components, total' END AS reason,
	[
		{'name': 'abroad', 'value': CAST(abroad AS VARCHAR), 'unit': '万元', 'fact': abroad_fact},
		{'name': 'vehicles', 'value': CAST(vehicles AS VARCHAR), 'unit': '万元', 'fact': vehicles_fact},
		{'name': 'reception', 'value': CAST(reception AS VARCHAR), 'unit': '万元', 'fact': reception_fact},
		{'name': 'total', 'value': CAST(total AS VARCHAR), 'unit': '万元', 'fact': total_fact},
		{'name': 'sum', 'value': CAST(abroad + vehicles + reception AS VARCHAR), 'unit': '万元', 'fact': NULL},
		{'name': 'gap', 'value': CAST(abs(abroad + vehicles + reception - total) AS VARCHAR), 'unit': '万元', 'fact': NULL}
	]
	|| [{
		'name': 'column',
		'value': CASE stage
			WHEN 'prior-executed' THEN '上年决算数' WHEN 'budget' THEN '预算数' WHEN 'executed' THEN '决算数' ELSE stage
		END,
		'unit': '', 'fact': NULL
	}] AS figures
FROM component
