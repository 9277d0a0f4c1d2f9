-- Personnel and public expenses against basic spending, where one form states all three.
WITH part AS (
	SELECT * REPLACE (coalesce(nature, '公用') AS nature)
	FROM unit_amount
	WHERE
		scope <> 'programme' AND stage = 'executed' AND wan IS NOT NULL
		AND (nature IN ('基本', '人员', '公用') OR nature IS NULL AND line = '公用经费')
	QUALIFY row_number() OVER (PARTITION BY form_id, nature ORDER BY seq) = 1
),

sums AS (
	SELECT
		report_id,
		form_id,
		form,
		max(wan) FILTER (nature = '基本') AS basic,
		max(fact_id) FILTER (nature = '基本') AS basic_fact,
		max(wan) FILTER (nature = '人员') AS personnel,
		max(fact_id) FILTER (nature = '人员') AS personnel_fact,
		max(wan) FILTER (nature = '公用') AS public,
		max(fact_id) FILTER (nature = '公用') AS public_fact,
		greatest(0.01, sum(half_digit)) AS tolerance_wan
	FROM part
	GROUP BY report_id, form_id, form
)

SELECT
	report_id,
	form_id,
	'personnel-public|' || form AS subject,
	'personnel-public|' || form AS root,
	personnel + public + basic IS NOT NULL AS testable,
	coalesce(abs(personnel + public - basic) > tolerance_wan, false) AS hit,
	'S2' AS severity,
	'certain' AS certainty,
	CAST(basic AS VARCHAR) || '万元' AS stated,
	CAST(personnel + public AS VARCHAR) || '万元' AS computed,
	CAST(personnel + public - basic AS VARCHAR) || '万元' AS difference,
	CAST(tolerance_wan AS VARCHAR) || '万元' AS tolerance,
	abs(personnel + public - basic) AS amount_wan,
	CASE WHEN personnel + public + basic IS NULL THEN 'personnel, public, basic' END AS reason,
	[
		{'name': 'personnel', 'value': CAST(personnel AS VARCHAR), 'unit': '万元', 'fact': personnel_fact},
		{'name': 'public', 'value': CAST(public AS VARCHAR), 'unit': '万元', 'fact': public_fact},
		{'name': 'basic', 'value': CAST(basic AS VARCHAR), 'unit': '万元', 'fact': basic_fact},
		{'name': 'sum', 'value': CAST(personnel + public AS VARCHAR), 'unit': '万元', 'fact': NULL},
		{'name': 'gap', 'value': CAST(abs(personnel + public - basic) AS VARCHAR), 'unit': '万元', 'fact': NULL}
	] AS figures
FROM sums
