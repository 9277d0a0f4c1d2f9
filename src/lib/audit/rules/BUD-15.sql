-- What came in, what was spent, what is left: do the five figures of a fund close?
WITH fund AS (
	SELECT
		*,
		carry_in + initial + adjustment - executed - carry_out AS residual,
		greatest(0.01, half_digits) AS tolerance_wan,
		coalesce(programme, '') AS named
	FROM money_set
	WHERE carry_out IS NOT NULL OR carry_in IS NOT NULL
)

SELECT
	report_id,
	form_id,
	programme,
	'carry-over|' || scope || '|' || named AS subject,
	'carry-over|' || scope || '|' || named AS root,
	residual IS NOT NULL AS testable,
	coalesce(abs(residual) > tolerance_wan, false) AS hit,
	'S2' AS severity,
	'certain' AS certainty,
	CAST(carry_out AS VARCHAR) || '万元' AS stated,
	CAST(carry_in + initial + adjustment - executed AS VARCHAR) || '万元' AS computed,
	CAST(residual AS VARCHAR) || '万元' AS difference,
	CAST(tolerance_wan AS VARCHAR) || '万元' AS tolerance,
	abs(residual) AS amount_wan,
	CASE WHEN residual IS NULL THEN 'carry-in, initial, adjustment, executed, carry-out' END AS reason,
	[
		{'name': 'carry_in', 'value': CAST(carry_in AS VARCHAR), 'unit': '万元', 'fact': carry_in_fact},
		{'name': 'initial', 'value': CAST(initial AS VARCHAR), 'unit': '万元', 'fact': initial_fact},
		{'name': 'adjustment', 'value': CAST(adjustment AS VARCHAR), 'unit': '万元', 'fact': adjustment_fact},
		{'name': 'executed', 'value': CAST(executed AS VARCHAR), 'unit': '万元', 'fact': executed_fact},
		{'name': 'carry_out', 'value': CAST(carry_out AS VARCHAR), 'unit': '万元', 'fact': carry_out_fact},
		{
			'name': 'expected', 'value': CAST(carry_in + initial + adjustment - executed AS VARCHAR),
			'unit': '万元', 'fact': NULL
		},
		{'name': 'gap', 'value': CAST(abs(residual) AS VARCHAR), 'unit': '万元', 'fact': NULL},
		{'name': 'programme', 'value': programme, 'unit': '', 'fact': NULL}
	] AS figures
FROM fund
