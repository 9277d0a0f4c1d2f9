-- Budgets that were adjusted to what had been spent.
WITH line AS (
	SELECT
		*,
		coalesce(programme, '整体支出') AS name,
		adjusted = executed AND adjusted <> initial AS same
	FROM money_set
	WHERE
		form IN ('unit-evaluation', 'project-evaluation')
		AND initial IS NOT NULL AND adjusted IS NOT NULL AND executed IS NOT NULL
)

SELECT
	report_id,
	form_id,
	programme,
	'adjusted-equals-executed|' || name AS subject,
	'adjusted-equals-executed|' || name AS root,
	true AS testable,
	same AS hit,
	CASE WHEN bool_and(same) OVER (PARTITION BY report_id) AND count(*) OVER (PARTITION BY report_id) > 1
		THEN 'S3' ELSE 'S4' END AS severity,
	-- that a budget was set to what was spent is for its approval to say
	'arguable' AS certainty,
	CAST(adjusted AS VARCHAR) || '万元' AS stated,
	CAST(executed AS VARCHAR) || '万元' AS computed,
	'0万元' AS difference,
	abs(adjusted - initial) AS amount_wan,
	[
		{'name': 'line', 'value': name, 'unit': '', 'fact': NULL},
		{'name': 'initial', 'value': CAST(initial AS VARCHAR), 'unit': '万元', 'fact': initial_fact},
		{'name': 'adjusted', 'value': CAST(adjusted AS VARCHAR), 'unit': '万元', 'fact': adjusted_fact},
		{'name': 'executed', 'value': CAST(executed AS VARCHAR), 'unit': '万元', 'fact': executed_fact},
		{'name': 'rate', 'value': CAST(CAST(round(CAST(executed AS DOUBLE) / nullif(initial, 0) * 100, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%', 'unit': '%', 'fact': NULL}
	] AS figures
FROM line
