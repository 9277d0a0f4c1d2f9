-- Stated execution rates of one unit and year that follow from different denominators.
WITH stated AS (
	SELECT
		money.*,
		rate.percent,
		rate.fact_id AS rate_fact,
		abs(rate.percent * money.initial - money.executed * 100) <= (rate.half_digit + 0.005) * money.initial AS by_initial,
		abs(rate.percent * money.adjusted - money.executed * 100) <= (rate.half_digit + 0.005) * money.adjusted AS by_adjusted,
		coalesce(money.programme, '整体') AS named
	FROM stated_rate AS rate
	JOIN money_set AS money ON money.form_id = rate.form_id
	WHERE
		rate.kind = 'execution' AND rate.percent IS NOT NULL
		AND money.initial > 0 AND money.adjusted > 0 AND money.executed IS NOT NULL
		AND money.initial <> money.adjusted
	QUALIFY row_number() OVER (PARTITION BY rate.form_id, money.programme ORDER BY rate.fact_id DESC) = 1
),

paired AS (
	SELECT
		a.report_id,
		a.form_id,
		a.named AS a_named,
		a.percent AS a_percent,
		a.rate_fact AS a_rate_fact,
		a.initial,
		a.initial_fact,
		a.executed AS a_executed,
		a.executed_fact AS a_executed_fact,
		b.named AS b_named,
		b.percent AS b_percent,
		b.rate_fact AS b_rate_fact,
		b.adjusted,
		b.adjusted_fact,
		b.executed AS b_executed,
		b.executed_fact AS b_executed_fact,
		a.by_initial AND NOT a.by_adjusted AND b.by_adjusted AND NOT b.by_initial AS differs
	FROM stated AS a
	JOIN stated AS b
		ON b.unit_id = a.unit_id AND b.year IS NOT DISTINCT FROM a.year AND b.form_id <> a.form_id
)

SELECT
	report_id,
	form_id,
	'rate-definition' AS subject,
	'rate-definition' AS root,
	true AS testable,
	differs AS hit,
	'S3' AS severity,
	'certain' AS certainty,
	CAST(a_percent AS VARCHAR) || '%' AS stated,
	CAST(b_percent AS VARCHAR) || '%' AS computed,
	[
		{'name': 'by_initial', 'value': CAST(a_percent AS VARCHAR) || '%', 'unit': '%', 'fact': a_rate_fact},
		{'name': 'by_initial_of', 'value': a_named, 'unit': '', 'fact': NULL},
		{'name': 'initial', 'value': CAST(initial AS VARCHAR), 'unit': '万元', 'fact': initial_fact},
		{'name': 'executed_a', 'value': CAST(a_executed AS VARCHAR), 'unit': '万元', 'fact': a_executed_fact},
		{'name': 'by_adjusted', 'value': CAST(b_percent AS VARCHAR) || '%', 'unit': '%', 'fact': b_rate_fact},
		{'name': 'by_adjusted_of', 'value': b_named, 'unit': '', 'fact': NULL},
		{'name': 'adjusted', 'value': CAST(adjusted AS VARCHAR), 'unit': '万元', 'fact': adjusted_fact},
		{'name': 'executed_b', 'value': CAST(b_executed AS VARCHAR), 'unit': '万元', 'fact': b_executed_fact}
	] AS figures
FROM paired
