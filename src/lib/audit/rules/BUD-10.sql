-- How far the budget of a unit or programme was revised within the year.
-- Where the row of the total is all zeros and sources below it are not, the largest source stands for it, and the hit is arguable.
WITH empty_total AS (
	SELECT form_id
	FROM money_set
	GROUP BY form_id
	HAVING max(greatest(coalesce(initial, 0), coalesce(adjusted, 0), coalesce(executed, 0))) = 0
),

source AS (
	SELECT
		form_id,
		nature,
		max(wan) FILTER (stage = 'initial') AS initial,
		max(fact_id) FILTER (stage = 'initial') AS initial_fact,
		max(wan) FILTER (stage = 'adjusted') AS adjusted,
		max(fact_id) FILTER (stage = 'adjusted') AS adjusted_fact
	FROM unit_amount
	WHERE
		form_id IN (SELECT form_id FROM empty_total)
		AND nature IN ('当年财政拨款', '上年结转', '其他资金', '单位资金', '中央资金', '省级资金', '市级资金', '县级资金', '地方资金')
	GROUP BY form_id, nature
	HAVING max(wan) FILTER (stage = 'initial') > 0 AND max(wan) FILTER (stage = 'adjusted') IS NOT NULL
	QUALIFY row_number() OVER (PARTITION BY form_id ORDER BY max(wan) FILTER (stage = 'initial') DESC) = 1
),

revised AS (
	SELECT
		money_set.* EXCLUDE (initial, initial_fact, adjusted, adjusted_fact),
		coalesce(source.initial, money_set.initial) AS initial,
		coalesce(source.initial_fact, money_set.initial_fact) AS initial_fact,
		coalesce(source.adjusted, money_set.adjusted) AS adjusted,
		coalesce(source.adjusted_fact, money_set.adjusted_fact) AS adjusted_fact,
		source.nature AS source_name,
		coalesce(
			coalesce(source.adjusted, money_set.adjusted) - coalesce(source.initial, money_set.initial),
			money_set.adjustment
		) AS change,
		coalesce(programme, '') AS named
	FROM money_set
	LEFT JOIN source ON source.form_id = money_set.form_id
	WHERE
		money_set.initial IS NOT NULL
		OR money_set.adjusted IS NOT NULL
		OR money_set.adjustment IS NOT NULL
),

compared AS (
	SELECT
		*,
		initial > 0 AND change IS NOT NULL AS testable,
		initial > 0
		AND abs(change) * 100 > initial * CAST($notable AS DECIMAL(20, 6))
		AND abs(change) >= CAST($floor AS DECIMAL(20, 6)) AS hit
	FROM revised
)

SELECT
	report_id,
	form_id,
	programme,
	'revision|' || scope || '|' || named AS subject,
	'revision|' || scope || '|' || named AS root,
	coalesce(testable, false) AS testable,
	coalesce(hit, false) AS hit,
	CASE
		WHEN abs(change) * 100 > initial * CAST($very_large AS DECIMAL(20, 6)) THEN 'S2'
		WHEN abs(change) * 100 > initial * CAST($large AS DECIMAL(20, 6)) THEN 'S3'
		ELSE 'S4'
	END AS severity,
	CASE WHEN source_name IS NULL THEN 'certain' ELSE 'arguable' END AS certainty,
	CAST(initial AS VARCHAR) || '万元' AS stated,
	rate AS computed,
	CAST(change AS VARCHAR) || '万元' AS difference,
	$notable || '%' AS tolerance,
	abs(change) AS amount_wan,
	CASE WHEN NOT coalesce(testable, false) THEN 'initial, adjusted' END AS reason,
	[
		{'name': 'initial', 'value': CAST(initial AS VARCHAR), 'unit': '万元', 'fact': initial_fact},
		{
			'name': 'change', 'value': CASE WHEN change > 0 THEN '+' ELSE '' END || CAST(change AS VARCHAR),
			'unit': '万元', 'fact': adjustment_fact
		},
		{'name': 'adjusted', 'value': CAST(adjusted AS VARCHAR), 'unit': '万元', 'fact': adjusted_fact},
		{'name': 'rate', 'value': rate, 'unit': '%', 'fact': NULL},
		{'name': 'programme', 'value': programme, 'unit': '', 'fact': NULL},
		{'name': 'source', 'value': source_name, 'unit': '', 'fact': NULL}
	] AS figures
FROM (
	SELECT
		*,
		CASE WHEN change > 0 THEN '+' ELSE '' END
		|| CAST(CAST(round(CAST(change AS DOUBLE) / nullif(initial, 0) * 100, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%' AS rate
	FROM compared
)
