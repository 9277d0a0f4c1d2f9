-- 三公 spending against the year before.
WITH stated AS (
	SELECT
		report_id,
		form_id,
		max(wan) FILTER (stage = 'executed') AS executed,
		max(fact_id) FILTER (stage = 'executed') AS executed_fact,
		max(wan) FILTER (stage = 'prior-executed') AS prior,
		max(fact_id) FILTER (stage = 'prior-executed') AS prior_fact
	FROM unit_amount
	WHERE nature = '三公' AND scope <> 'programme'
	GROUP BY report_id, form_id
)

SELECT
	report_id,
	form_id,
	'growth' AS subject,
	'growth' AS root,
	executed + prior IS NOT NULL AS testable,
	coalesce(executed - prior > CAST($tolerance AS DECIMAL(20, 6)), false) AS hit,
	'S3' AS severity,
	'certain' AS certainty,
	CAST(prior AS VARCHAR) || '万元' AS stated,
	CAST(executed AS VARCHAR) || '万元' AS computed,
	CAST(executed - prior AS VARCHAR) || '万元' AS difference,
	executed - prior AS amount_wan,
	CASE WHEN executed + prior IS NULL THEN 'executed, prior' END AS reason,
	[
		{'name': 'prior', 'value': CAST(prior AS VARCHAR), 'unit': '万元', 'fact': prior_fact},
		{'name': 'executed', 'value': CAST(executed AS VARCHAR), 'unit': '万元', 'fact': executed_fact},
		{'name': 'more', 'value': CAST(executed - prior AS VARCHAR), 'unit': '万元', 'fact': NULL},
		{'name': 'rate', 'value': '+' || CAST(CAST(round(CAST(executed - prior AS DOUBLE) / nullif(prior, 0) * 100, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%', 'unit': '%', 'fact': NULL}
	] AS figures
FROM stated
