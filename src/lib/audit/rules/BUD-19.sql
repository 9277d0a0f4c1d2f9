-- Lines left blank for which the details, or the text, give a figure.
WITH blank AS (
	SELECT *
	FROM unit_amount
	WHERE status = 'blank' AND nature IN ('项目', '公用', '基本', '三公', '三公:公车') AND scope <> 'programme'
),

detail AS (
	SELECT
		blank.fact_id AS blank_fact,
		list({'name': 'value', 'value': CAST(child.wan AS VARCHAR), 'unit': '万元', 'fact': child.fact_id} ORDER BY child.seq) AS filled
	FROM blank
	JOIN unit_amount AS child
		ON child.form_id = blank.form_id AND child.stage = blank.stage
		AND child.nature LIKE blank.nature || ':%' AND child.wan IS NOT NULL
	GROUP BY blank.fact_id
),

text AS (
	SELECT
		blank.fact_id AS blank_fact,
		list({'name': 'value', 'value': CAST(told.wan AS VARCHAR), 'unit': '万元', 'fact': told.fact_id} ORDER BY told.fact_id)[1:1] AS filled
	FROM blank
	JOIN unit_amount AS told
		ON told.unit_id = blank.unit_id AND told.year IS NOT DISTINCT FROM blank.year
		AND told.form = 'narrative' AND told.stage = 'executed' AND told.nature = blank.nature AND told.wan > 0
	WHERE blank.stage IN ('executed', 'adjusted')
	GROUP BY blank.fact_id
)

SELECT
	blank.report_id,
	blank.form_id,
	'blank-parent|' || blank.form || '|' || blank.nature || '|' || blank.stage AS subject,
	'blank-parent|' || blank.form || '|' || blank.nature AS root,
	true AS testable,
	coalesce(detail.filled, text.filled) IS NOT NULL AS hit,
	'S3' AS severity,
	'certain' AS certainty,
	[
		{'name': 'line', 'value': blank.line, 'unit': '', 'fact': blank.fact_id},
		{
			'name': 'column',
			'value': CASE blank.stage
				WHEN 'prior-executed' THEN '上年决算数' WHEN 'budget' THEN '预算数' WHEN 'executed' THEN '决算数' ELSE '全年'
			END,
			'unit': '', 'fact': NULL
		},
		{
			'name': 'source',
			'value': CASE
				WHEN detail.filled IS NOT NULL AND text.filled IS NOT NULL THEN '正文和明细'
				WHEN detail.filled IS NOT NULL THEN '明细' ELSE '正文'
			END,
			'unit': '', 'fact': NULL
		}
	] || coalesce(text.filled, []) || coalesce(detail.filled, []) AS figures
FROM blank
LEFT JOIN detail ON detail.blank_fact = blank.fact_id
LEFT JOIN text ON text.blank_fact = blank.fact_id
