-- The stated adjustment of basic spending against what it follows from.
WITH stated AS (
	SELECT *
	FROM unit_amount
	WHERE nature = '基本支出预算调整' AND wan IS NOT NULL
),

input AS (
	SELECT
		money.unit_id,
		money.year,
		basic.wan AS basic,
		basic.fact_id AS basic_fact,
		basic.half_digit AS basic_half,
		money.initial,
		money.initial_fact,
		project.wan AS project_initial
	FROM money_year AS money
	LEFT JOIN nature_part AS basic
		ON basic.unit_id = money.unit_id AND basic.year IS NOT DISTINCT FROM money.year
		AND basic.nature = '基本' AND basic.stage = 'executed'
	LEFT JOIN nature_part AS project
		ON project.unit_id = money.unit_id AND project.year IS NOT DISTINCT FROM money.year
		AND project.nature = '项目' AND project.stage IN ('initial', 'budget')
	QUALIFY row_number() OVER (PARTITION BY money.unit_id, money.year ORDER BY project.stage = 'initial' DESC) = 1
),

compared AS (
	SELECT
		stated.*,
		input.basic,
		input.basic_fact,
		input.initial - input.project_initial AS basic_initial,
		input.initial_fact,
		input.basic - (input.initial - input.project_initial) AS expected,
		greatest(0.01, coalesce(stated.half_digit, 0) + coalesce(input.basic_half, 0) + 0.005) AS tolerance_wan
	FROM stated
	LEFT JOIN input ON input.unit_id = stated.unit_id AND input.year IS NOT DISTINCT FROM stated.year
)

SELECT
	report_id,
	form_id,
	'basic-adjustment' AS subject,
	'basic-adjustment' AS root,
	expected IS NOT NULL AS testable,
	coalesce(abs(wan - expected) > tolerance_wan, false) AS hit,
	'S3' AS severity,
	'arguable' AS certainty,
	CAST(wan AS VARCHAR) || '万元' AS stated,
	CAST(expected AS VARCHAR) || '万元' AS computed,
	CAST(wan - expected AS VARCHAR) || '万元' AS difference,
	CAST(tolerance_wan AS VARCHAR) || '万元' AS tolerance,
	abs(wan - expected) AS amount_wan,
	CASE WHEN expected IS NULL THEN 'basic, initial' END AS reason,
	[
		{'name': 'basic', 'value': CAST(basic AS VARCHAR), 'unit': '万元', 'fact': basic_fact},
		{'name': 'initial', 'value': CAST(basic_initial AS VARCHAR), 'unit': '万元', 'fact': initial_fact},
		{'name': 'expected', 'value': CAST(expected AS VARCHAR), 'unit': '万元', 'fact': NULL},
		{'name': 'adjustment', 'value': CAST(wan AS VARCHAR), 'unit': '万元', 'fact': fact_id},
		{'name': 'gap', 'value': CAST(abs(wan - expected) AS VARCHAR), 'unit': '万元', 'fact': NULL}
	] AS figures
FROM compared
WHERE stage = 'executed'

UNION ALL BY NAME

SELECT
	report_id,
	form_id,
	'basic-adjustment-scope|' || stage AS subject,
	'basic-adjustment-scope' AS root,
	basic IS NOT NULL AS testable,
	coalesce(abs(wan) > basic, false) AS hit,
	'S4' AS severity,
	'arguable' AS certainty,
	CAST(wan AS VARCHAR) || '万元' AS stated,
	CASE WHEN basic IS NULL THEN 'basic' END AS reason,
	[
		{'name': 'big', 'value': CAST(wan AS VARCHAR), 'unit': '万元', 'fact': fact_id},
		{'name': 'basic_total', 'value': CAST(basic AS VARCHAR), 'unit': '万元', 'fact': basic_fact},
		{'name': 'column', 'value': CASE stage WHEN 'prior-executed' THEN '上年' WHEN 'budget' THEN '预算' ELSE '本年' END, 'unit': '', 'fact': NULL}
	] AS figures
FROM compared
