-- Money spent that the initial budget did not know.
WITH line AS (
	SELECT
		part.report_id,
		part.form_id,
		part.unit_id,
		part.year,
		'项目支出' AS name,
		part.wan AS executed,
		part.fact_id AS executed_fact,
		plan.wan AS initial,
		plan.fact_id AS initial_fact,
		NULL::DECIMAL(20, 6) AS carry_in
	FROM nature_part AS part
	JOIN nature_part AS plan
		ON plan.unit_id = part.unit_id AND plan.year IS NOT DISTINCT FROM part.year
		AND plan.nature = part.nature AND plan.stage = 'initial'
	WHERE part.nature = '项目' AND part.stage = 'executed'
	UNION ALL BY NAME
	SELECT report_id, form_id, unit_id, year, programme, programme AS name, executed, executed_fact, initial, initial_fact, carry_in
	FROM money_set
	WHERE scope = 'programme' AND initial IS NOT NULL AND executed IS NOT NULL
),

compared AS (
	SELECT
		line.*,
		total.wan AS total,
		total.fact_id AS total_fact,
		prior.wan AS prior,
		prior.fact_id AS prior_fact,
		-- what was carried in needs no new budget
		line.initial = 0 AND line.executed > coalesce(line.carry_in, 0) AS hit
	FROM line
	LEFT JOIN headline AS total
		ON total.unit_id = line.unit_id AND total.year IS NOT DISTINCT FROM line.year AND total.stage = 'executed'
	LEFT JOIN nature_part AS prior
		ON line.name = '项目支出' AND prior.unit_id = line.unit_id AND prior.year IS NOT DISTINCT FROM line.year
		AND prior.nature = '项目' AND prior.stage = 'prior-executed'
)

SELECT
	report_id,
	form_id,
	programme,
	'unplanned|' || name AS subject,
	'unplanned|' || name AS root,
	true AS testable,
	hit,
	CASE WHEN executed * 100 >= total * CAST($large AS DECIMAL(20, 6)) THEN 'S2' ELSE 'S3' END AS severity,
	'certain' AS certainty,
	CAST(initial AS VARCHAR) || '万元' AS stated,
	CAST(executed AS VARCHAR) || '万元' AS computed,
	CAST(executed - initial AS VARCHAR) || '万元' AS difference,
	executed AS amount_wan,
	[
		{'name': 'line', 'value': name, 'unit': '', 'fact': NULL},
		{'name': 'initial', 'value': CAST(initial AS VARCHAR), 'unit': '万元', 'fact': initial_fact},
		{'name': 'executed', 'value': CAST(executed AS VARCHAR), 'unit': '万元', 'fact': executed_fact},
		{'name': 'total', 'value': CAST(total AS VARCHAR), 'unit': '万元', 'fact': total_fact},
		{'name': 'share', 'value': CAST(CAST(round(CAST(executed AS DOUBLE) / nullif(total, 0) * 100, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%', 'unit': '%', 'fact': NULL}
	]
	|| CASE WHEN prior > 0 THEN [{'name': 'prior', 'value': CAST(prior AS VARCHAR), 'unit': '万元', 'fact': prior_fact}] ELSE [] END AS figures
FROM compared
