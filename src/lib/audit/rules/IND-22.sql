-- Points that rest on too little.
WITH money AS (
	SELECT form_id, executed, executed_fact
	FROM money_set
	WHERE executed > 0
	QUALIFY row_number() OVER (PARTITION BY form_id ORDER BY seq) = 1
),

judged AS (
	SELECT
		completion.*,
		money.executed,
		money.executed_fact,
		completion.target_class = 'numeric' AND completion.target_unit = '万元'
		AND completion.actual_high * 100 < money.executed * CAST($share AS DECIMAL(20, 6)) AS narrow,
		completion.level1_class = 'benefit' AND completion.target_class = 'qualitative'
		AND completion.weight = sum(completion.weight) FILTER (completion.level1_class = 'benefit')
			OVER (PARTITION BY completion.form_id) AS lone
	FROM indicator_completion AS completion
	LEFT JOIN money ON money.form_id = completion.form_id
	WHERE completion.weight IS NOT NULL
)

SELECT
	report_id,
	form_id,
	'weight|' || form || '|' || coalesce(programme, '') || '|' || level3 AS subject,
	'weight|' || form || '|' || coalesce(programme, '') || '|' || level3 AS root,
	true AS testable,
	weight >= CAST($points AS DECIMAL(20, 6)) AND (coalesce(narrow, false) OR coalesce(lone, false)) AS hit,
	CASE WHEN narrow THEN 'S3' ELSE 'S4' END AS severity,
	'arguable' AS certainty,
	[
		{'name': 'indicator', 'value': level3, 'unit': '', 'fact': NULL},
		{'name': 'weight', 'value': CAST(weight AS VARCHAR), 'unit': '分', 'fact': NULL},
		{'name': 'target', 'value': target_raw, 'unit': '', 'fact': target_fact_id},
		{'name': 'amount', 'value': CASE WHEN narrow THEN CAST(actual_high AS VARCHAR) END, 'unit': '万元', 'fact': actual_fact_id},
		{'name': 'total', 'value': CASE WHEN narrow THEN CAST(executed AS VARCHAR) END, 'unit': '万元', 'fact': executed_fact},
		{'name': 'share', 'value': CASE WHEN narrow THEN CAST(CAST(round(CAST(actual_high AS DOUBLE) / nullif(executed, 0) * 100, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%' END, 'unit': '%', 'fact': NULL},
		{'name': 'lone', 'value': CASE WHEN lone THEN '' END, 'unit': '', 'fact': NULL}
	] AS figures
FROM judged
