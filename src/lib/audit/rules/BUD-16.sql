-- Balances that did not move.
WITH fund AS (
	SELECT
		*,
		carry_out > 0
		AND (carry_in IS NOT NULL AND carry_out >= carry_in OR carry_in IS NULL AND coalesce(executed, 0) = 0)
		-- what the year itself brought explains a balance
		AND coalesce(initial, 0) = 0 AND coalesce(adjustment, 0) <= 0 AS idle
	FROM money_set
	WHERE scope = 'programme' AND carry_out IS NOT NULL
)

SELECT
	report_id,
	form_id,
	programme,
	'idle|' || programme AS subject,
	'idle|' || programme AS root,
	true AS testable,
	idle AS hit,
	'S4' AS severity,
	'arguable' AS certainty,
	CAST(carry_out AS VARCHAR) || '万元' AS stated,
	carry_out AS amount_wan,
	[
		{'name': 'line', 'value': programme, 'unit': '', 'fact': NULL},
		{'name': 'carry_in', 'value': CAST(carry_in AS VARCHAR), 'unit': '万元', 'fact': carry_in_fact},
		{'name': 'carry_out', 'value': CAST(carry_out AS VARCHAR), 'unit': '万元', 'fact': carry_out_fact},
		{'name': 'executed', 'value': CAST(executed AS VARCHAR), 'unit': '万元', 'fact': executed_fact}
	] AS figures
FROM fund
