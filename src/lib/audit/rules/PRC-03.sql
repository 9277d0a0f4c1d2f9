-- Procurement against the spending that it is a part of.
WITH spending AS (
	SELECT
		procurement.report_id,
		procurement.form_id,
		procurement.wan AS procured,
		procurement.fact_id AS procured_fact,
		public.wan AS public,
		public.fact_id AS public_fact,
		project.wan AS project,
		project.fact_id AS project_fact
	FROM nature_part AS procurement
	LEFT JOIN nature_part AS public
		ON public.unit_id = procurement.unit_id AND public.year IS NOT DISTINCT FROM procurement.year
		AND public.nature = '公用' AND public.stage = 'executed'
	LEFT JOIN nature_part AS project
		ON project.unit_id = procurement.unit_id AND project.year IS NOT DISTINCT FROM procurement.year
		AND project.nature = '项目' AND project.stage = 'executed'
	WHERE procurement.nature = '政府采购' AND procurement.stage = 'executed'
)

SELECT
	report_id,
	form_id,
	'procurement-spending' AS subject,
	'procurement-spending' AS root,
	public + project IS NOT NULL AS testable,
	coalesce(procured - public - project > 0.01, false) AS hit,
	'S3' AS severity,
	'certain' AS certainty,
	CAST(procured AS VARCHAR) || '万元' AS stated,
	CAST(public + project AS VARCHAR) || '万元' AS computed,
	CAST(procured - public - project AS VARCHAR) || '万元' AS difference,
	'0.01万元' AS tolerance,
	procured - public - project AS amount_wan,
	CASE WHEN public + project IS NULL THEN 'public, project' END AS reason,
	[
		{'name': 'procured', 'value': CAST(procured AS VARCHAR), 'unit': '万元', 'fact': procured_fact},
		{'name': 'public', 'value': CAST(public AS VARCHAR), 'unit': '万元', 'fact': public_fact},
		{'name': 'project', 'value': CAST(project AS VARCHAR), 'unit': '万元', 'fact': project_fact},
		{'name': 'sum', 'value': CAST(public + project AS VARCHAR), 'unit': '万元', 'fact': NULL}
	] AS figures
FROM spending
