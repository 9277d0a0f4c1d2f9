-- Incomes by nature against the total that they are the parts of.
WITH part AS (
	SELECT *
	FROM unit_amount
	WHERE
		form IN ('unit-evaluation', 'unit-target')
		AND scope <> 'programme'
		AND nature IN ('一般公共预算', '政府性基金', '国有资本经营', '专户非税', '单位资金', '其他资金', '社会保险基金', '当年财政拨款', '财政拨款')
	-- 财政拨款 is one of the parts, or the sum of those that name their budget
	QUALIFY
		nature NOT LIKE '%财政拨款'
		OR NOT bool_or(nature IN ('一般公共预算', '政府性基金', '国有资本经营')) OVER (PARTITION BY form_id, stage)
),

total AS (
	SELECT *
	FROM unit_amount
	WHERE
		scope = 'unit' AND wan IS NOT NULL
		AND (nature = '按收入性质' OR nature IS NULL AND (relation IS NULL OR relation = 'total'))
	QUALIFY
		row_number() OVER (PARTITION BY form_id, stage ORDER BY nature IS NOT NULL DESC, relation = 'total' DESC, seq) = 1
),

compared AS (
	SELECT
		part.report_id,
		part.form_id,
		part.form,
		part.stage,
		sum(part.wan) AS summed,
		count(*) FILTER (part.wan IS NULL AND part.status NOT IN ('blank', 'not-applicable', 'zero-by-text')) AS unread,
		any_value(total.wan) AS total,
		any_value(total.fact_id) AS total_fact,
		greatest(0.01, sum(coalesce(part.half_digit, 0)) + coalesce(any_value(total.half_digit), 0)) AS tolerance_wan,
		list({'name': 'part', 'value': CAST(part.wan AS VARCHAR), 'unit': '万元', 'fact': part.fact_id} ORDER BY part.seq) FILTER (part.wan IS NOT NULL) AS parts
	FROM part
	LEFT JOIN total ON total.form_id = part.form_id AND total.stage = part.stage
	GROUP BY part.report_id, part.form_id, part.form, part.stage
)

SELECT
	report_id,
	form_id,
	'income-nature|' || form || '|' || stage AS subject,
	'income-nature|' || form AS root,
	summed IS NOT NULL AND total IS NOT NULL AND unread = 0 AS testable,
	coalesce(unread = 0 AND abs(summed - total) > tolerance_wan, false) AS hit,
	'S2' AS severity,
	'certain' AS certainty,
	CAST(total AS VARCHAR) || '万元' AS stated,
	CAST(summed AS VARCHAR) || '万元' AS computed,
	CAST(summed - total AS VARCHAR) || '万元' AS difference,
	CAST(tolerance_wan AS VARCHAR) || '万元' AS tolerance,
	abs(summed - total) AS amount_wan,
	CASE WHEN summed IS NULL OR total IS NULL OR unread > 0 THEN 'income parts, total' END AS reason,
	coalesce(parts, []) || [
		{'name': 'total', 'value': CAST(total AS VARCHAR), 'unit': '万元', 'fact': total_fact},
		{'name': 'sum', 'value': CAST(summed AS VARCHAR), 'unit': '万元', 'fact': NULL},
		{'name': 'gap', 'value': CAST(abs(summed - total) AS VARCHAR), 'unit': '万元', 'fact': NULL}
	] AS figures
FROM compared

UNION ALL BY NAME

-- 收入合计…，其中…: the parts that a paragraph lists of its total; a list of some may be less, but hardly by a little
SELECT
	report_id,
	form_id,
	'income-told|' || total_line AS subject,
	'income-nature|' || form AS root,
	true AS testable,
	abs(summed - total) > tolerance_wan AND (summed > total OR (total - summed) * 100 <= total * 3) AS hit,
	'S3' AS severity,
	'arguable' AS certainty,
	CAST(total AS VARCHAR) || '万元' AS stated,
	CAST(summed AS VARCHAR) || '万元' AS computed,
	CAST(summed - total AS VARCHAR) || '万元' AS difference,
	CAST(tolerance_wan AS VARCHAR) || '万元' AS tolerance,
	abs(summed - total) AS amount_wan,
	parts || [
		{'name': 'total', 'value': CAST(total AS VARCHAR), 'unit': '万元', 'fact': total_fact},
		{'name': 'sum', 'value': CAST(summed AS VARCHAR), 'unit': '万元', 'fact': NULL},
		{'name': 'gap', 'value': CAST(abs(summed - total) AS VARCHAR), 'unit': '万元', 'fact': NULL}
	] AS figures
FROM (
	SELECT
		part.report_id,
		part.form_id,
		part.form,
		total.line AS total_line,
		total.wan AS total,
		total.fact_id AS total_fact,
		sum(part.wan) AS summed,
		greatest(0.01, sum(coalesce(part.half_digit, 0)) + any_value(coalesce(total.half_digit, 0))) AS tolerance_wan,
		list({'name': 'part', 'value': CAST(part.wan AS VARCHAR), 'unit': '万元', 'fact': part.fact_id} ORDER BY part.seq) AS parts
	FROM unit_amount AS total
	JOIN fact AS of_total ON of_total.fact_id = total.fact_id
	JOIN unit_amount AS part
		ON part.form_id = total.form_id AND part.stage IN ('income', 'carry-in') AND part.relation = 'part' AND part.wan IS NOT NULL
	JOIN fact AS of_part ON of_part.fact_id = part.fact_id AND of_part.line = of_total.line
	WHERE total.form = 'narrative' AND total.stage = 'income' AND total.relation = 'total' AND total.scope = 'unit' AND total.wan IS NOT NULL
	GROUP BY ALL
	HAVING count(*) >= 2
)
