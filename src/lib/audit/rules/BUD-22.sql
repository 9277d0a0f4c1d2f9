-- Public expenses of which hardly anything is itemised.
WITH parent AS (
	SELECT *
	FROM nature_part
	WHERE nature = '公用' AND stage = 'executed'
),

itemised AS (
	SELECT
		parent.report_id,
		parent.unit_id,
		parent.year,
		parent.wan AS parent,
		parent.fact_id AS parent_fact,
		sum(child.wan) AS summed,
		list({'name': 'child', 'value': CAST(child.wan AS VARCHAR), 'unit': '万元', 'fact': child.fact_id} ORDER BY child.fact_id) FILTER (child.wan IS NOT NULL) AS children
	FROM parent
	LEFT JOIN nature_part AS child
		ON child.unit_id = parent.unit_id AND child.year IS NOT DISTINCT FROM parent.year
		AND child.stage = 'executed' AND child.nature LIKE '公用:%'
	GROUP BY parent.report_id, parent.unit_id, parent.year, parent.wan, parent.fact_id
)

SELECT
	report_id,
	'itemisation|public' AS subject,
	'itemisation|public' AS root,
	summed IS NOT NULL AS testable,
	coalesce(parent >= CAST($from_wan AS DECIMAL(20, 6)) AND summed * 100 < parent * CAST($share AS DECIMAL(20, 6)), false) AS hit,
	'S4' AS severity,
	'arguable' AS certainty,
	CAST(parent AS VARCHAR) || '万元' AS stated,
	CAST(summed AS VARCHAR) || '万元' AS computed,
	CAST(parent - summed AS VARCHAR) || '万元' AS difference,
	$share || '%' AS tolerance,
	parent - summed AS amount_wan,
	CASE WHEN summed IS NULL THEN 'details' END AS reason,
	coalesce(children, []) || [
		{'name': 'parent', 'value': CAST(parent AS VARCHAR), 'unit': '万元', 'fact': parent_fact},
		{'name': 'sum', 'value': CAST(summed AS VARCHAR), 'unit': '万元', 'fact': NULL},
		{'name': 'share', 'value': CAST(CAST(round(CAST(summed AS DOUBLE) / nullif(parent, 0) * 100, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%', 'unit': '%', 'fact': NULL}
	] AS figures
FROM itemised
