-- Initial budgets of one unit and year that cannot all be true.
WITH claim AS (
	SELECT
		*,
		coalesce(nature, '') || '|' || coalesce(programme, '') AS what
	FROM unit_amount
	WHERE
		stage = 'initial' AND wan IS NOT NULL
		AND (nature = '项目' OR nature IS NULL AND (relation IS NULL OR relation = 'total'))
		AND scope IN ('unit', 'programme')
),

twice AS (
	SELECT
		least(a.report_id, b.report_id) AS report_id,
		a.what,
		coalesce(a.programme, a.nature, '整体支出') || '年初预算（一处）' AS one_name,
		a.wan AS one,
		[a.fact_id] AS one_facts,
		coalesce(a.programme, a.nature, '整体支出') || '年初预算（另一处）' AS two_name,
		b.wan AS two,
		[b.fact_id] AS two_facts,
		abs(a.wan - b.wan) > greatest(0.01, coalesce(a.half_digit, 0), coalesce(b.half_digit, 0)) AS differs
	FROM claim AS a
	JOIN claim AS b
		ON b.unit_id = a.unit_id AND b.year IS NOT DISTINCT FROM a.year AND b.what = a.what AND b.scope = a.scope
		AND (b.form_id > a.form_id OR b.form_id = a.form_id AND b.seq > a.seq)
),

programmes AS (
	SELECT
		unit_id,
		year,
		min(report_id) AS report_id,
		sum(wan) AS wan,
		sum(half_digit) AS half_digits,
		list(fact_id ORDER BY fact_id) AS facts
	FROM claim
	WHERE scope = 'programme' AND form = 'project-evaluation'
	GROUP BY unit_id, year
),

whole AS (
	SELECT
		programmes.report_id,
		'programmes|' || coalesce(claim.nature, '') AS what,
		CASE WHEN claim.nature = '项目' THEN '项目支出年初预算' ELSE '单位年初预算总额' END AS one_name,
		claim.wan AS one,
		[claim.fact_id] AS one_facts,
		'各项目自评表年初预算合计' AS two_name,
		programmes.wan AS two,
		programmes.facts AS two_facts,
		programmes.wan - claim.wan > greatest(0.01, coalesce(programmes.half_digits, 0) + coalesce(claim.half_digit, 0)) AS differs
	FROM programmes
	JOIN claim ON claim.unit_id = programmes.unit_id AND claim.year IS NOT DISTINCT FROM programmes.year AND claim.scope = 'unit'
	QUALIFY row_number() OVER (PARTITION BY programmes.report_id, claim.nature ORDER BY claim.form_id, claim.seq) = 1
)

SELECT
	report_id,
	'initial|' || what AS subject,
	CASE WHEN what LIKE 'programmes|%' THEN 'initial|programmes' ELSE 'initial|' || what END AS root,
	true AS testable,
	differs AS hit,
	'S2' AS severity,
	'certain' AS certainty,
	CAST(one AS VARCHAR) || '万元' AS stated,
	CAST(two AS VARCHAR) || '万元' AS computed,
	CAST(two - one AS VARCHAR) || '万元' AS difference,
	'0.01万元' AS tolerance,
	abs(two - one) AS amount_wan,
	[
		{'name': 'one_name', 'value': one_name, 'unit': '', 'fact': NULL},
		{'name': 'two_name', 'value': two_name, 'unit': '', 'fact': NULL},
		{'name': 'one', 'value': CAST(one AS VARCHAR), 'unit': '万元', 'fact': one_facts[1]},
		{'name': 'two', 'value': CAST(two AS VARCHAR), 'unit': '万元', 'fact': two_facts[1]},
		{'name': 'gap', 'value': CAST(abs(two - one) AS VARCHAR), 'unit': '万元', 'fact': NULL}
	]
	|| list_transform(two_facts[2:], fact_id -> {'name': 'also', 'value': '', 'unit': '', 'fact': fact_id}) AS figures
FROM (
	SELECT * FROM twice
	UNION ALL BY NAME
	SELECT * FROM whole
)
