-- What came in, what was spent, what is left: do the five figures of a fund close?
WITH told AS (
	-- a text that tells all five in one paragraph, each once, tells them of one thing, whatever its name
	SELECT
		unit_amount.report_id,
		unit_amount.form_id,
		any_value(unit_amount.programme) AS programme,
		'line' AS scope,
		max(wan) FILTER (stage = 'carry-in') AS carry_in,
		max(unit_amount.fact_id) FILTER (stage = 'carry-in') AS carry_in_fact,
		max(wan) FILTER (stage = 'initial') AS initial,
		max(unit_amount.fact_id) FILTER (stage = 'initial') AS initial_fact,
		max(wan) FILTER (stage = 'adjustment') AS adjustment,
		max(unit_amount.fact_id) FILTER (stage = 'adjustment') AS adjustment_fact,
		max(wan) FILTER (stage = 'executed') AS executed,
		max(unit_amount.fact_id) FILTER (stage = 'executed') AS executed_fact,
		max(wan) FILTER (stage = 'carry-out') AS carry_out,
		max(unit_amount.fact_id) FILTER (stage = 'carry-out') AS carry_out_fact,
		sum(half_digit) AS half_digits
	FROM unit_amount
	JOIN fact ON fact.fact_id = unit_amount.fact_id
	WHERE unit_amount.form = 'narrative' AND wan IS NOT NULL
	GROUP BY unit_amount.report_id, unit_amount.form_id, fact.line
	HAVING count(*) = 5 AND count(DISTINCT stage) = 5
),

stated AS (
	SELECT report_id, form_id, programme, scope, carry_in, carry_in_fact, initial, initial_fact, adjustment, adjustment_fact,
		executed, executed_fact, carry_out, carry_out_fact, half_digits
	FROM money_set
	WHERE carry_out IS NOT NULL OR carry_in IS NOT NULL
	UNION ALL BY NAME
	SELECT *
	FROM told
	WHERE carry_in + initial + adjustment + executed + carry_out IS NOT NULL AND NOT EXISTS (
		SELECT 1 FROM money_set WHERE money_set.carry_out_fact = told.carry_out_fact AND money_set.initial IS NOT NULL
	)
),

fund AS (
	SELECT
		*,
		carry_in + initial + adjustment - executed - carry_out AS residual,
		greatest(0.01, half_digits) AS tolerance_wan,
		coalesce(programme, '') AS named
	FROM stated
),

-- a whole-year budget holds what was carried in: what was not spent of it is left
remainder AS (
	SELECT
		money.report_id,
		money.form_id,
		money.programme,
		money.scope,
		money.adjusted,
		money.adjusted_fact,
		money.executed,
		money.executed_fact,
		coalesce(money.carry_out, balance.wan) AS carry_out,
		coalesce(money.carry_out_fact, balance.fact_id) AS carry_out_fact,
		coalesce(money.programme, '') AS named,
		greatest(0.01, money.half_digits + coalesce(balance.half_digit, 0)) AS tolerance_wan
	FROM money_set AS money
	JOIN fact AS spent ON spent.fact_id = money.executed_fact
	-- 年末结转44万元 behind the spending of the unit, in its paragraph
	LEFT JOIN (
		SELECT unit_amount.*, fact.line AS text_line
		FROM unit_amount
		JOIN fact USING (fact_id)
		WHERE stage = 'carry-out' AND scope = 'line' AND nature IS NULL AND wan IS NOT NULL
		QUALIFY count(*) OVER (PARTITION BY unit_amount.form_id, fact.line) = 1
	) AS balance ON balance.form_id = money.form_id AND balance.text_line = spent.line AND money.scope = 'unit'
	WHERE
		money.carry_in IS NULL AND money.adjusted IS NOT NULL AND money.executed IS NOT NULL
		AND coalesce(money.carry_out, balance.wan) IS NOT NULL
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
	CASE scope WHEN 'line' THEN 'arguable' ELSE 'certain' END AS certainty,
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

UNION ALL BY NAME

SELECT
	report_id,
	form_id,
	programme,
	'remainder|' || scope || '|' || named AS subject,
	'carry-over|' || scope || '|' || named AS root,
	true AS testable,
	abs(adjusted - executed - carry_out) > tolerance_wan AS hit,
	'S3' AS severity,
	'arguable' AS certainty,
	CAST(carry_out AS VARCHAR) || '万元' AS stated,
	CAST(adjusted - executed AS VARCHAR) || '万元' AS computed,
	CAST(adjusted - executed - carry_out AS VARCHAR) || '万元' AS difference,
	CAST(tolerance_wan AS VARCHAR) || '万元' AS tolerance,
	abs(adjusted - executed - carry_out) AS amount_wan,
	[
		{'name': 'budget', 'value': CAST(adjusted AS VARCHAR), 'unit': '万元', 'fact': adjusted_fact},
		{'name': 'spent', 'value': CAST(executed AS VARCHAR), 'unit': '万元', 'fact': executed_fact},
		{'name': 'carry_out', 'value': CAST(carry_out AS VARCHAR), 'unit': '万元', 'fact': carry_out_fact},
		{'name': 'expected', 'value': CAST(adjusted - executed AS VARCHAR), 'unit': '万元', 'fact': NULL},
		{'name': 'gap', 'value': CAST(abs(adjusted - executed - carry_out) AS VARCHAR), 'unit': '万元', 'fact': NULL},
		{'name': 'programme', 'value': programme, 'unit': '', 'fact': NULL}
	] AS figures
FROM remainder
