-- Budget and known adjustments against spending, where the budget is not said to be the adjusted one.
WITH adjusted AS (
	SELECT
		unit_id,
		year,
		sum(adjustment) AS adjustment,
		sum(half_digits) AS half_digits,
		list({'name': 'adjusting', 'value': CAST(adjustment AS VARCHAR), 'unit': '万元', 'fact': adjustment_fact} ORDER BY seq) AS items
	FROM money_set
	WHERE scope = 'programme' AND form = 'narrative' AND adjustment IS NOT NULL
	GROUP BY unit_id, year
),

bridge AS (
	SELECT
		money.*,
		adjusted.adjustment AS known,
		adjusted.items,
		money.budget + adjusted.adjustment - money.executed AS gap,
		greatest(0.01, coalesce(adjusted.half_digits, 0)) AS tolerance_wan
	FROM money_year AS money
	LEFT JOIN adjusted ON adjusted.unit_id = money.unit_id AND adjusted.year IS NOT DISTINCT FROM money.year
	WHERE money.budget IS NOT NULL AND money.executed IS NOT NULL AND money.adjusted IS NULL
)

SELECT
	report_id,
	'bridge' AS subject,
	'bridge' AS root,
	gap IS NOT NULL AS testable,
	coalesce(abs(gap) > tolerance_wan, false) AS hit,
	'S4' AS severity,
	'arguable' AS certainty,
	CAST(budget AS VARCHAR) || '万元' AS stated,
	CAST(executed AS VARCHAR) || '万元' AS computed,
	CAST(gap AS VARCHAR) || '万元' AS difference,
	CAST(tolerance_wan AS VARCHAR) || '万元' AS tolerance,
	abs(gap) AS amount_wan,
	CASE WHEN gap IS NULL THEN 'adjustments' END AS reason,
	coalesce(items, []) || [
		{'name': 'budget', 'value': CAST(budget AS VARCHAR), 'unit': '万元', 'fact': budget_fact},
		{'name': 'adjustment', 'value': CAST(known AS VARCHAR), 'unit': '万元', 'fact': NULL},
		{'name': 'executed', 'value': CAST(executed AS VARCHAR), 'unit': '万元', 'fact': executed_fact},
		{'name': 'gap', 'value': CAST(gap AS VARCHAR), 'unit': '万元', 'fact': NULL}
	] AS figures
FROM bridge
