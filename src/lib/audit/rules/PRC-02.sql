-- Procurement budgets against the initial budgets that they are a part of.
WITH procurement AS (
	SELECT *
	FROM nature_part
	WHERE nature = '政府采购' AND stage IN ('budget', 'initial')
),

available AS (
	SELECT
		procurement.report_id,
		procurement.form_id,
		procurement.wan,
		procurement.fact_id,
		money.initial AS whole,
		money.initial_fact AS whole_fact,
		public.wan + project.wan AS parts,
		public.fact_id AS public_fact,
		project.fact_id AS project_fact
	FROM procurement
	LEFT JOIN money_year AS money
		ON money.unit_id = procurement.unit_id AND money.year IS NOT DISTINCT FROM procurement.year
	LEFT JOIN nature_part AS public
		ON public.unit_id = procurement.unit_id AND public.year IS NOT DISTINCT FROM procurement.year
		AND public.nature = '公用' AND public.stage = procurement.stage
	LEFT JOIN nature_part AS project
		ON project.unit_id = procurement.unit_id AND project.year IS NOT DISTINCT FROM procurement.year
		AND project.nature = '项目' AND project.stage = procurement.stage
)

SELECT
	report_id,
	form_id,
	'procurement-budget' AS subject,
	'procurement-budget' AS root,
	coalesce(whole, parts) IS NOT NULL AS testable,
	coalesce(wan - whole > 0.01, false) OR coalesce(wan - parts > 0.01, false) AS hit,
	'S3' AS severity,
	'arguable' AS certainty,
	CAST(wan AS VARCHAR) || '万元' AS stated,
	CAST(CASE WHEN wan > whole THEN whole ELSE parts END AS VARCHAR) || '万元' AS computed,
	CAST(wan - CASE WHEN wan > whole THEN whole ELSE parts END AS VARCHAR) || '万元' AS difference,
	'0.01万元' AS tolerance,
	wan - CASE WHEN wan > whole THEN whole ELSE parts END AS amount_wan,
	CASE WHEN coalesce(whole, parts) IS NULL THEN 'initial' END AS reason,
	[
		{'name': 'procurement', 'value': CAST(wan AS VARCHAR), 'unit': '万元', 'fact': fact_id},
		{'name': 'available', 'value': CAST(CASE WHEN wan > whole THEN whole ELSE parts END AS VARCHAR), 'unit': '万元', 'fact': CASE WHEN wan > whole THEN whole_fact ELSE public_fact END},
		{'name': 'of', 'value': CASE WHEN wan > whole THEN '单位年初预算总额' ELSE '公用经费与项目支出预算之和' END, 'unit': '', 'fact': CASE WHEN wan > whole THEN NULL ELSE project_fact END},
		{'name': 'of_en', 'value': CASE WHEN wan > whole THEN 'the initial budget' ELSE 'public expenses and projects' END, 'unit': '', 'fact': NULL},
		{'name': 'over', 'value': CAST(wan - CASE WHEN wan > whole THEN whole ELSE parts END AS VARCHAR), 'unit': '万元', 'fact': NULL}
	] AS figures
FROM available
