-- One programme, or the unit as a whole, with different amounts of one stage.
WITH stated AS (
	SELECT * REPLACE (coalesce(programme, '整体支出') AS programme), scope = 'unit' AS of_unit
	FROM unit_amount
	WHERE
		scope = 'programme' AND programme IS NOT NULL
		-- what a text and the form of a unit say it spent; other funds may be in the one and not in the other
		OR scope = 'unit' AND relation = 'total' AND form IN ('narrative', 'unit-evaluation') AND stage IN ('executed', 'adjusted')
),

claim AS (
	SELECT
		*,
		regexp_replace(programme, '[\s()（）"“”]', '', 'g') AS bare
	FROM stated
	WHERE
		nature IS NULL AND wan IS NOT NULL
		AND stage IN ('executed', 'requested', 'adjusted')
	QUALIFY
		row_number() OVER (
			PARTITION BY form_id, bare, stage ORDER BY coalesce(relation, 'total') = 'total' DESC, seq
		) = 1
),

paired AS (
	SELECT
		a.report_id,
		a.unit_id,
		a.year,
		a.stage,
		a.bare,
		a.programme,
		a.of_unit,
		a.wan AS one,
		a.fact_id AS one_fact,
		b.wan AS two,
		b.fact_id AS two_fact,
		abs(a.wan - b.wan) AS gap,
		greatest(0.01, coalesce(a.half_digit, 0), coalesce(b.half_digit, 0)) AS tolerance_wan
	FROM claim AS a
	JOIN claim AS b
		ON b.unit_id = a.unit_id AND b.year IS NOT DISTINCT FROM a.year AND b.stage = a.stage
		AND b.bare = a.bare AND b.form_id > a.form_id AND b.of_unit = a.of_unit
		-- two forms of a unit are two years or two funds; its text is about its form
		AND (NOT a.of_unit OR b.form <> a.form)
)

SELECT
	report_id,
	programme,
	'same-name|' || bare || '|' || stage AS subject,
	'same-name|' || bare AS root,
	true AS testable,
	gap > tolerance_wan AS hit,
	'S3' AS severity,
	CASE WHEN of_unit THEN 'arguable' ELSE 'certain' END AS certainty,
	CAST(one AS VARCHAR) || '万元' AS stated,
	CAST(two AS VARCHAR) || '万元' AS computed,
	CAST(one - two AS VARCHAR) || '万元' AS difference,
	CAST(tolerance_wan AS VARCHAR) || '万元' AS tolerance,
	gap AS amount_wan,
	[
		{'name': 'programme', 'value': programme, 'unit': '', 'fact': NULL},
		{'name': 'one', 'value': CAST(one AS VARCHAR), 'unit': '万元', 'fact': one_fact},
		{'name': 'two', 'value': CAST(two AS VARCHAR), 'unit': '万元', 'fact': two_fact},
		{'name': 'gap', 'value': CAST(gap AS VARCHAR), 'unit': '万元', 'fact': NULL}
	]
	|| [{
		'name': 'stage',
		'value': CASE stage WHEN 'executed' THEN '支出' WHEN 'adjusted' THEN '全年预算' ELSE '申请数' END,
		'unit': '', 'fact': NULL
	}]
	|| coalesce((
		SELECT list({'name': 'match', 'value': other.programme, 'unit': '', 'fact': other.fact_id} ORDER BY other.fact_id)[1:1]
		FROM claim AS other
		WHERE
			other.unit_id = paired.unit_id AND other.year IS NOT DISTINCT FROM paired.year
			AND other.stage = paired.stage AND other.bare <> paired.bare AND other.wan = paired.gap
	), []) AS figures
FROM paired
