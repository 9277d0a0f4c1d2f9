-- Sources of a fund against its yearly total, for each stage that the form prints.
WITH source AS (
	SELECT *
	FROM unit_amount
	WHERE
		-- a notice allots money: its totals are not those of the forms that it holds
		kind <> 'other'
		AND form IN ('project-evaluation', 'unit-evaluation', 'fund-target')
		AND nature IN ('当年财政拨款', '上年结转', '其他资金', '单位资金', '中央资金', '省级资金', '市级资金', '县级资金', '地方资金')
		AND stage IN ('initial', 'adjusted', 'budget', 'income', 'executed', 'requested')
	-- sources by level of government stand instead of 财政拨款 or below it; 地方资金 sums the levels below the centre
	QUALIFY
		(nature IN ('当年财政拨款', '上年结转', '其他资金', '单位资金')
		OR NOT bool_or(nature = '当年财政拨款') OVER (PARTITION BY form_id, stage)
		AND NOT (
			nature IN ('省级资金', '市级资金', '县级资金')
			AND bool_or(nature = '地方资金') OVER (PARTITION BY form_id, stage)
		))
		-- 财政拨款 and 当年财政拨款 of one amount are one source, printed for all years and for this one
		AND (wan IS NULL OR row_number() OVER (PARTITION BY form_id, stage, nature, wan ORDER BY seq) = 1)
),

total AS (
	SELECT *
	FROM unit_amount
	WHERE scope <> 'line' AND nature IS NULL AND relation = 'total' AND wan IS NOT NULL
	QUALIFY row_number() OVER (PARTITION BY form_id, stage ORDER BY seq) = 1
),

compared AS (
	SELECT
		source.report_id,
		source.form_id,
		source.form,
		coalesce(any_value(form.programme), '') AS programme,
		source.stage,
		sum(source.wan) AS summed,
		any_value(total.wan) AS total,
		any_value(total.fact_id) AS total_fact,
		greatest(0.01, sum(coalesce(source.half_digit, 0)) + coalesce(any_value(total.half_digit), 0)) AS tolerance_wan,
		-- a cell that could not be read is not a blank
		count(*) FILTER (source.wan IS NULL AND source.status NOT IN ('blank', 'not-applicable', 'zero-by-text')) AS unread,
		list({'name': 'source', 'value': CAST(source.wan AS VARCHAR), 'unit': '万元', 'fact': source.fact_id}
			ORDER BY source.seq) FILTER (source.wan IS NOT NULL) AS sources
	FROM source
	JOIN form ON form.form_id = source.form_id
	LEFT JOIN total ON total.form_id = source.form_id AND total.stage = source.stage
	GROUP BY source.report_id, source.form_id, source.form, source.stage
	-- a list of income by nature is no list of sources: 其他资金 alone is one kind of income
	HAVING bool_or(source.nature NOT IN ('其他资金', '单位资金'))
)

SELECT
	report_id,
	form_id,
	'sources|' || form || '|' || programme || '|' || stage AS subject,
	'fund-sources|' || programme AS root,
	summed IS NOT NULL AND total IS NOT NULL AND unread = 0 AS testable,
	coalesce(unread = 0 AND abs(summed - total) > tolerance_wan, false) AS hit,
	'S2' AS severity,
	'certain' AS certainty,
	CAST(total AS VARCHAR) || '万元' AS stated,
	CAST(summed AS VARCHAR) || '万元' AS computed,
	CAST(summed - total AS VARCHAR) || '万元' AS difference,
	CAST(tolerance_wan AS VARCHAR) || '万元' AS tolerance,
	abs(summed - total) AS amount_wan,
	CASE WHEN summed IS NULL OR total IS NULL OR unread > 0 THEN 'sources, total' END AS reason,
	coalesce(sources, []) || [
		{'name': 'total', 'value': CAST(total AS VARCHAR), 'unit': '万元', 'fact': total_fact},
		{'name': 'sum', 'value': CAST(summed AS VARCHAR), 'unit': '万元', 'fact': NULL},
		{'name': 'gap', 'value': CAST(abs(summed - total) AS VARCHAR), 'unit': '万元', 'fact': NULL},
		{
			'name': 'stage',
			'value': CASE stage
				WHEN 'initial' THEN '年初预算数' WHEN 'adjusted' THEN '全年预算数'
				WHEN 'executed' THEN '全年执行数' WHEN 'budget' THEN '预算数' WHEN 'income' THEN '到位数' ELSE '申请数'
			END,
			'unit': '', 'fact': NULL
		}
	] AS figures
FROM compared
