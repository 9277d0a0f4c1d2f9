-- Spending by function against the amount of the heading that it stands under.
WITH part AS (
	SELECT
		*,
		regexp_replace(stated_scope, '支出$', '') AS headed_nature
	FROM unit_amount
	WHERE nature LIKE '功能科目:%' AND stated_scope IS NOT NULL AND stage = 'executed' AND scope <> 'programme'
),

summed AS (
	SELECT
		report_id,
		form_id,
		stated_scope,
		headed_nature,
		sum(wan) AS total,
		sum(half_digit) AS half_digits,
		count(*) FILTER (wan IS NULL) AS unread,
		list({'name': 'part', 'value': CAST(wan AS VARCHAR), 'unit': '万元', 'fact': fact_id} ORDER BY seq) AS parts
	FROM part
	GROUP BY report_id, form_id, stated_scope, headed_nature
),

compared AS (
	SELECT
		summed.*,
		headed.wan AS headed,
		headed.fact_id AS headed_fact,
		greatest(0.01, summed.half_digits + coalesce(headed.half_digit, 0)) AS tolerance_wan,
		headline.wan AS whole,
		headline.fact_id AS whole_fact
	FROM summed
	LEFT JOIN (
		SELECT *
		FROM unit_amount
		WHERE stage = 'executed' AND wan IS NOT NULL AND scope <> 'programme'
		QUALIFY row_number() OVER (PARTITION BY form_id, nature ORDER BY seq) = 1
	) AS headed ON headed.form_id = summed.form_id AND headed.nature = summed.headed_nature
	LEFT JOIN report ON report.report_id = summed.report_id
	LEFT JOIN headline
		ON headline.unit_id = report.unit_id AND headline.year IS NOT DISTINCT FROM report.year
		AND headline.stage = 'executed'
)

SELECT
	report_id,
	form_id,
	'functions|' || stated_scope AS subject,
	'functions' AS root,
	headed IS NOT NULL AND unread = 0 AS testable,
	coalesce(unread = 0 AND abs(total - headed) > tolerance_wan, false) AS hit,
	'S3' AS severity,
	'certain' AS certainty,
	CAST(headed AS VARCHAR) || '万元' AS stated,
	CAST(total AS VARCHAR) || '万元' AS computed,
	CAST(total - headed AS VARCHAR) || '万元' AS difference,
	CAST(tolerance_wan AS VARCHAR) || '万元' AS tolerance,
	CASE WHEN headed IS NULL OR unread > 0 THEN 'functions, heading' END AS reason,
	parts || [
		{'name': 'heading', 'value': stated_scope, 'unit': '', 'fact': NULL},
		{'name': 'headed', 'value': CAST(headed AS VARCHAR), 'unit': '万元', 'fact': headed_fact},
		{'name': 'sum', 'value': CAST(total AS VARCHAR), 'unit': '万元', 'fact': NULL},
		{'name': 'gap', 'value': CAST(abs(total - headed) AS VARCHAR), 'unit': '万元', 'fact': NULL}
	]
	|| CASE
		WHEN abs(total - whole) <= tolerance_wan THEN [{'name': 'whole', 'value': CAST(whole AS VARCHAR), 'unit': '万元', 'fact': whole_fact}]
		ELSE []
	END AS figures
FROM compared
