-- How far the budget of a unit or programme was revised within the year.
WITH revised AS (
	SELECT
		*,
		coalesce(adjusted - initial, adjustment) AS change,
		coalesce(programme, '') AS named
	FROM money_set
	WHERE
		initial IS NOT NULL
		OR adjusted IS NOT NULL
		OR adjustment IS NOT NULL
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
	'revision|' || scope || '|' || named AS subject,
	'revision|' || scope || '|' || named AS root,
	coalesce(testable, false) AS testable,
	coalesce(hit, false) AS hit,
	CASE
		WHEN abs(change) * 100 > initial * CAST($very_large AS DECIMAL(20, 6)) THEN 'S2'
		WHEN abs(change) * 100 > initial * CAST($large AS DECIMAL(20, 6)) THEN 'S3'
		ELSE 'S4'
	END AS severity,
	'certain' AS certainty,
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
		{'name': 'programme', 'value': programme, 'unit': '', 'fact': NULL}
	] AS figures
FROM (
	SELECT
		*,
		CASE WHEN change > 0 THEN '+' ELSE '' END
		|| CAST(CAST(round(CAST(change AS DOUBLE) / nullif(initial, 0) * 100, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%' AS rate
	FROM compared
)
