-- Budget metrics of a unit and year (M-BUD). A missing input is named and never 0.
CREATE VIEW metric_budget AS
WITH money AS (
	SELECT
		money_year.*,
		unit_year.has_evaluation,
		rate.percent AS stated_execution
	FROM money_year
	JOIN unit_year ON unit_year.unit_id = money_year.unit_id AND unit_year.year IS NOT DISTINCT FROM money_year.year
	LEFT JOIN (
		SELECT report.unit_id, report.year, stated_rate.percent
		FROM stated_rate
		JOIN form USING (form_id)
		JOIN report USING (report_id)
		WHERE stated_rate.kind = 'execution' AND form.form = 'unit-evaluation'
		QUALIFY row_number() OVER (PARTITION BY report.unit_id, report.year ORDER BY stated_rate.fact_id) = 1
	) AS rate ON rate.unit_id = money_year.unit_id AND rate.year IS NOT DISTINCT FROM money_year.year
),

asked AS (
	SELECT
		'M-BUD-01' AS metric, *, '%' AS unit, executed AS numerator,
		coalesce(adjusted, budget) AS denominator, 'adjusted' AS denominator_name,
		stated_execution AS stated,
		CASE WHEN executed IS NULL THEN 'executed' WHEN coalesce(adjusted, budget) IS NULL THEN 'adjusted' END AS reason,
		CASE WHEN adjusted IS NULL AND budget IS NOT NULL THEN ['on-unspecified-budget'] ELSE [] END AS flags,
		[executed_fact, coalesce(adjusted_fact, budget_fact)] AS fact_ids
	FROM money
	UNION ALL BY NAME
	SELECT
		'M-BUD-02' AS metric, *, '%' AS unit, executed AS numerator, initial AS denominator,
		'initial' AS denominator_name,
		CASE WHEN executed IS NULL THEN 'executed' WHEN initial IS NULL THEN 'initial' END AS reason,
		[executed_fact, initial_fact] AS fact_ids
	FROM money
	UNION ALL BY NAME
	SELECT
		metric, money.*, '%' AS unit, adjusted - initial AS numerator, initial AS denominator,
		'initial' AS denominator_name,
		CASE WHEN initial IS NULL THEN 'initial' WHEN adjusted IS NULL THEN 'adjusted' END AS reason,
		['not-excluding-policy-changes'] AS flags,
		[initial_fact, adjusted_fact] AS fact_ids
	FROM money
	CROSS JOIN (VALUES ('M-BUD-04'), ('M-BUD-05')) AS wanted (metric)
	UNION ALL BY NAME
	SELECT
		'M-BUD-11' AS metric, *, '%' AS unit, initial AS numerator, adjusted AS denominator,
		'adjusted' AS denominator_name,
		CASE WHEN initial IS NULL THEN 'initial' WHEN adjusted IS NULL THEN 'adjusted' END AS reason,
		[initial_fact, adjusted_fact] AS fact_ids
	FROM money
),

without AS (
	SELECT
		wanted.metric,
		unit_year.unit_id,
		unit_year.year,
		unit_year.report_id,
		'%' AS unit,
		CASE WHEN has_evaluation THEN 'missing' ELSE 'out-of-scope' END AS absent,
		'executed' AS reason
	FROM unit_year
	CROSS JOIN (VALUES ('M-BUD-01'), ('M-BUD-02'), ('M-BUD-04'), ('M-BUD-05'), ('M-BUD-11')) AS wanted (metric)
	WHERE NOT EXISTS (
		SELECT 1 FROM money_year
		WHERE money_year.unit_id = unit_year.unit_id AND money_year.year IS NOT DISTINCT FROM unit_year.year
	)
)

SELECT
	metric, unit_id, year, report_id, numerator, denominator, denominator_name, unit, stated,
	CASE WHEN reason IS NULL THEN NULL WHEN has_evaluation THEN 'missing' ELSE 'out-of-scope' END AS absent,
	reason, flags, list_filter(fact_ids, fact_id -> fact_id IS NOT NULL) AS fact_ids
FROM asked
UNION ALL BY NAME
SELECT * FROM without
