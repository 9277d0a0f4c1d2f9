-- Lines whose spending moved far from that of the year before.
WITH line AS (
	SELECT
		now.report_id,
		now.form_id,
		now.line,
		now.nature,
		now.wan AS now,
		now.fact_id AS now_fact,
		prior.wan AS prior,
		prior.fact_id AS prior_fact
	FROM unit_amount AS now
	JOIN unit_amount AS prior
		ON prior.form_id = now.form_id AND prior.line = now.line AND prior.nature = now.nature
		AND prior.stage = 'prior-executed'
	WHERE
		now.stage = 'executed' AND now.form = 'base-data' AND now.wan IS NOT NULL AND prior.wan IS NOT NULL
		AND now.nature <> '基本支出预算调整'
)

SELECT
	report_id,
	form_id,
	'change|' || line AS subject,
	-- the lines of 三公 repeat each other
	CASE WHEN nature LIKE '三公%' THEN 'change|三公' ELSE 'change|' || line END AS root,
	true AS testable,
	abs(now - prior) * 100 > prior * CAST($percent AS DECIMAL(20, 6))
	AND (abs(now - prior) >= CAST($wan AS DECIMAL(20, 6)) OR prior > 0 AND prior < CAST($wan AS DECIMAL(20, 6)) AND abs(now - prior) >= 0.1) AS hit,
	CASE WHEN abs(now - prior) >= CAST($wan AS DECIMAL(20, 6)) AND prior >= CAST($wan AS DECIMAL(20, 6)) THEN 'S4' ELSE 'S5' END AS severity,
	'certain' AS certainty,
	CAST(prior AS VARCHAR) || '万元' AS stated,
	CAST(now AS VARCHAR) || '万元' AS computed,
	CAST(now - prior AS VARCHAR) || '万元' AS difference,
	$percent || '%' AS tolerance,
	abs(now - prior) AS amount_wan,
	[
		{'name': 'line', 'value': line, 'unit': '', 'fact': NULL},
		{'name': 'prior', 'value': CAST(prior AS VARCHAR), 'unit': '万元', 'fact': prior_fact},
		{'name': 'now', 'value': CAST(now AS VARCHAR), 'unit': '万元', 'fact': now_fact},
		{'name': 'change', 'value': CAST(now - prior AS VARCHAR), 'unit': '万元', 'fact': NULL},
		{'name': 'rate', 'value': CAST(CAST(round(CAST(now - prior AS DOUBLE) / nullif(prior, 0) * 100, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%', 'unit': '%', 'fact': NULL}
	] AS figures
FROM line
