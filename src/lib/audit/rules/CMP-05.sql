-- A report against the unit's own report of the year before: balances, and the column of the year before.
WITH balance AS (
	SELECT
		*,
		regexp_replace(coalesce(programme, ''), '20\d\d年度?|[\s()（）"“”]', '', 'g') AS bare
	FROM money_set
),

carried AS (
	SELECT
		now.report_id,
		now.form_id,
		now.programme,
		'carry|' || now.scope || '|' || now.bare AS subject,
		coalesce(now.programme, '整体支出') AS line,
		'列上年结转' AS what_now,
		'列年末结转' AS what_prior,
		now.carry_in AS now,
		now.carry_in_fact AS now_fact,
		prior.carry_out AS prior,
		prior.carry_out_fact AS prior_fact
	FROM balance AS now
	JOIN balance AS prior
		ON prior.unit_id = now.unit_id AND prior.year = now.year - 1 AND prior.scope = now.scope AND prior.bare = now.bare
	WHERE now.carry_in IS NOT NULL AND prior.carry_out IS NOT NULL
	QUALIFY count(*) OVER (PARTITION BY now.unit_id, now.year, now.scope, now.bare) = 1
),

line AS (
	SELECT *
	FROM unit_amount
	WHERE form = 'base-data' AND nature IS NOT NULL AND wan IS NOT NULL AND stage IN ('executed', 'prior-executed')
	QUALIFY row_number() OVER (PARTITION BY form_id, nature, stage ORDER BY seq) = 1
),

restated AS (
	SELECT
		now.report_id,
		now.form_id,
		NULL::VARCHAR AS programme,
		'prior|' || now.nature AS subject,
		now.line,
		'列上年决算' AS what_now,
		'列当年决算' AS what_prior,
		now.wan AS now,
		now.fact_id AS now_fact,
		prior.wan AS prior,
		prior.fact_id AS prior_fact
	FROM line AS now
	JOIN line AS prior
		ON prior.unit_id = now.unit_id AND prior.year = now.year - 1 AND prior.nature = now.nature AND prior.stage = 'executed'
	WHERE now.stage = 'prior-executed'
	QUALIFY count(*) OVER (PARTITION BY now.fact_id) = 1
),

compared AS (
	SELECT
		together.*,
		greatest(0.01, coalesce(one.half_digit, 0), coalesce(two.half_digit, 0)) AS tolerance_wan
	FROM (SELECT * FROM carried UNION ALL BY NAME SELECT * FROM restated) AS together
	JOIN amount AS one ON one.fact_id = together.now_fact
	JOIN amount AS two ON two.fact_id = together.prior_fact
)

SELECT
	report_id,
	form_id,
	programme,
	subject,
	-- the lines of 三公 repeat each other
	CASE WHEN subject LIKE 'prior|三公%' THEN 'prior|三公' ELSE subject END AS root,
	true AS testable,
	abs(now - prior) > tolerance_wan AS hit,
	'S3' AS severity,
	'arguable' AS certainty,
	CAST(now AS VARCHAR) || '万元' AS stated,
	CAST(prior AS VARCHAR) || '万元' AS computed,
	CAST(now - prior AS VARCHAR) || '万元' AS difference,
	CAST(tolerance_wan AS VARCHAR) || '万元' AS tolerance,
	abs(now - prior) AS amount_wan,
	[
		{'name': 'line', 'value': line, 'unit': '', 'fact': NULL},
		{'name': 'what_now', 'value': what_now, 'unit': '', 'fact': NULL},
		{'name': 'what_prior', 'value': what_prior, 'unit': '', 'fact': NULL},
		{'name': 'now', 'value': CAST(now AS VARCHAR), 'unit': '万元', 'fact': now_fact},
		{'name': 'prior', 'value': CAST(prior AS VARCHAR), 'unit': '万元', 'fact': prior_fact},
		{'name': 'gap', 'value': CAST(now - prior AS VARCHAR), 'unit': '万元', 'fact': NULL}
	] AS figures
FROM compared
