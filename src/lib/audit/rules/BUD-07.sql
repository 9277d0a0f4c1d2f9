-- Spending of the programmes that a text lists against its project spending. Parts of a programme are not added to it.
WITH listed AS (
	SELECT *
	FROM unit_amount
	WHERE form = 'narrative' AND scope = 'programme' AND stage = 'executed' AND nature IS NULL AND wan IS NOT NULL
	QUALIFY
		coalesce(relation, 'total') = 'total'
		OR NOT bool_or(coalesce(relation, 'total') = 'total') OVER (PARTITION BY form_id)
),

summed AS (
	SELECT
		report_id,
		form_id,
		sum(wan) AS total,
		sum(half_digit) AS half_digits,
		list({'name': 'part', 'value': CAST(wan AS VARCHAR), 'unit': '万元', 'fact': fact_id} ORDER BY seq) AS parts,
		list({'programme': programme, 'wan': wan} ORDER BY seq) AS programmes
	FROM listed
	GROUP BY report_id, form_id
),

compared AS (
	SELECT
		summed.*,
		project.wan AS project,
		project.fact_id AS project_fact,
		greatest(0.01, summed.half_digits + coalesce(project.half_digit, 0)) AS tolerance_wan
	FROM summed
	LEFT JOIN (
		SELECT *
		FROM unit_amount
		WHERE nature = '项目' AND stage = 'executed' AND scope <> 'programme' AND wan IS NOT NULL
		QUALIFY row_number() OVER (PARTITION BY form_id ORDER BY seq) = 1
	) AS project ON project.form_id = summed.form_id
)

SELECT
	report_id,
	form_id,
	'programmes-sum' AS subject,
	'programmes-sum' AS root,
	project IS NOT NULL AS testable,
	coalesce(abs(total - project) > tolerance_wan, false)
	-- 其他项目支出: the list names the rest itself
	AND NOT EXISTS (
		SELECT 1
		FROM unit_amount AS rest
		WHERE
			rest.form_id = compared.form_id AND rest.stage = 'executed' AND regexp_matches(rest.raw || rest.line, '其他|其余')
			AND abs(rest.wan - (project - total)) <= tolerance_wan
	) AS hit,
	'S3' AS severity,
	'certain' AS certainty,
	CAST(project AS VARCHAR) || '万元' AS stated,
	CAST(total AS VARCHAR) || '万元' AS computed,
	CAST(total - project AS VARCHAR) || '万元' AS difference,
	CAST(tolerance_wan AS VARCHAR) || '万元' AS tolerance,
	abs(total - project) AS amount_wan,
	CASE WHEN project IS NULL THEN 'project' END AS reason,
	parts || [
		{'name': 'project', 'value': CAST(project AS VARCHAR), 'unit': '万元', 'fact': project_fact},
		{'name': 'sum', 'value': CAST(total AS VARCHAR), 'unit': '万元', 'fact': NULL},
		{'name': 'gap', 'value': CAST(abs(total - project) AS VARCHAR), 'unit': '万元', 'fact': NULL}
	]
	|| list_transform(
		list_filter(programmes, item -> abs(item.wan - abs(total - project)) <= 0.005 AND item.wan > 0)[1:1],
		item -> {'name': 'match', 'value': item.programme, 'unit': '', 'fact': NULL}
	) AS figures
FROM compared
