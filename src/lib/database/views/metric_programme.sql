-- Budget metrics of programmes (M-BUD), and those of a unit that add its programmes up.
CREATE VIEW metric_programme AS
WITH fund AS (
	SELECT
		*,
		coalesce(adjusted - initial, adjustment) AS change,
		coalesce(adjusted, initial + adjustment, budget) AS available
	FROM money_set
	WHERE scope = 'programme'
),

by_form AS (
	SELECT
		unit_id, year, report_id, form_id,
		sum(adjustment) FILTER (initial IS NOT NULL) AS net,
		sum(abs(adjustment)) FILTER (initial IS NOT NULL) AS gross,
		sum(initial) FILTER (adjustment IS NOT NULL) AS initial,
		list(adjustment_fact ORDER BY seq) FILTER (initial IS NOT NULL AND adjustment IS NOT NULL)
		|| list(initial_fact ORDER BY seq) FILTER (initial IS NOT NULL AND adjustment IS NOT NULL) AS fact_ids,
		sum(carry_out) AS carry_out,
		list(carry_out_fact ORDER BY seq) FILTER (carry_out IS NOT NULL) AS carry_out_facts,
		sum(executed) FILTER (initial = 0) AS unplanned,
		list(executed_fact ORDER BY seq) FILTER (initial = 0 AND executed IS NOT NULL) AS unplanned_facts
	FROM fund
	GROUP BY unit_id, year, report_id, form_id
),

unplanned AS (
	SELECT
		money.unit_id, money.year, money.report_id,
		CASE WHEN project_initial.wan = 0 THEN project.wan ELSE by_form.unplanned END AS wan,
		CASE WHEN project_initial.wan = 0 THEN [project.fact_id] ELSE by_form.unplanned_facts END AS fact_ids,
		money.executed,
		money.executed_fact
	FROM money_year AS money
	LEFT JOIN nature_part AS project_initial
		ON project_initial.unit_id = money.unit_id AND project_initial.year IS NOT DISTINCT FROM money.year
		AND project_initial.nature = '项目' AND project_initial.stage = 'initial'
	LEFT JOIN nature_part AS project
		ON project.unit_id = money.unit_id AND project.year IS NOT DISTINCT FROM money.year
		AND project.nature = '项目' AND project.stage = 'executed'
	LEFT JOIN by_form
		ON by_form.unit_id = money.unit_id AND by_form.year IS NOT DISTINCT FROM money.year
		AND by_form.unplanned IS NOT NULL
	QUALIFY row_number() OVER (PARTITION BY money.unit_id, money.year ORDER BY by_form.form_id) = 1
)

SELECT
	'M-BUD-01' AS metric, unit_id, year, report_id, form_id, programme, '%' AS unit,
	executed AS numerator, available AS denominator, 'adjusted' AS denominator_name,
	CASE WHEN adjusted IS NULL THEN ['derived-input'] ELSE [] END AS flags,
	[executed_fact] AS fact_ids
FROM fund
WHERE executed IS NOT NULL AND available IS NOT NULL
UNION ALL BY NAME
SELECT
	'M-BUD-02' AS metric, unit_id, year, report_id, form_id, programme, '%' AS unit,
	executed AS numerator, initial AS denominator, 'initial' AS denominator_name,
	[executed_fact, initial_fact] AS fact_ids
FROM fund
WHERE executed IS NOT NULL AND initial IS NOT NULL
UNION ALL BY NAME
SELECT
	'M-BUD-04' AS metric, unit_id, year, report_id, form_id, programme, '%' AS unit,
	change AS numerator, initial AS denominator, 'initial' AS denominator_name,
	['not-excluding-policy-changes'] AS flags,
	list_filter([initial_fact, adjustment_fact, adjusted_fact], fact_id -> fact_id IS NOT NULL) AS fact_ids
FROM fund
WHERE change IS NOT NULL AND initial IS NOT NULL
UNION ALL BY NAME
SELECT
	'M-BUD-04' AS metric, unit_id, year, report_id, form_id, 'programmes' AS claim, '%' AS unit,
	net AS numerator, initial AS denominator, 'initial' AS denominator_name,
	['not-excluding-policy-changes'] AS flags, fact_ids
FROM by_form
WHERE net IS NOT NULL
UNION ALL BY NAME
SELECT
	'M-BUD-04-gross' AS metric, unit_id, year, report_id, form_id, 'programmes' AS claim, '%' AS unit,
	gross AS numerator, initial AS denominator, 'initial' AS denominator_name,
	['not-excluding-policy-changes'] AS flags, fact_ids
FROM by_form
WHERE gross IS NOT NULL
UNION ALL BY NAME
SELECT
	'M-BUD-07' AS metric, by_form.unit_id, by_form.year, by_form.report_id, by_form.form_id, 'programmes' AS claim,
	'%' AS unit, by_form.carry_out AS numerator, coalesce(money.adjusted, money.budget) AS denominator,
	'adjusted' AS denominator_name,
	['derived-input'] || CASE WHEN money.adjusted IS NULL THEN ['on-unspecified-budget'] ELSE [] END AS flags,
	by_form.carry_out_facts || [coalesce(money.adjusted_fact, money.budget_fact)] AS fact_ids
FROM by_form
JOIN money_year AS money ON money.unit_id = by_form.unit_id AND money.year IS NOT DISTINCT FROM by_form.year
WHERE by_form.carry_out IS NOT NULL AND coalesce(money.adjusted, money.budget) IS NOT NULL
UNION ALL BY NAME
SELECT
	'M-BUD-08' AS metric, unit_id, year, report_id, form_id, programme, '%' AS unit,
	carry_out - carry_in AS numerator, carry_in AS denominator, 'carry-in' AS denominator_name,
	[carry_in_fact, carry_out_fact] AS fact_ids
FROM fund
WHERE carry_in IS NOT NULL AND carry_out IS NOT NULL
UNION ALL BY NAME
-- a fund whose sentence prints no carry-over and no adjustment: the residual of what it prints, and the flags say so
SELECT
	'M-BUD-10' AS metric, unit_id, year, report_id, form_id, programme, '万元' AS unit,
	coalesce(carry_in, 0) + initial + coalesce(adjustment, 0) - executed - carry_out AS numerator,
	1 AS denominator,
	CASE WHEN carry_in IS NULL THEN ['carry-in-not-printed'] ELSE [] END
	|| CASE WHEN adjustment IS NULL THEN ['adjustment-not-printed'] ELSE [] END AS flags,
	list_filter(
		[carry_in_fact, initial_fact, adjustment_fact, executed_fact, carry_out_fact], fact_id -> fact_id IS NOT NULL
	) AS fact_ids
FROM fund
WHERE
	initial IS NOT NULL AND executed IS NOT NULL AND carry_out IS NOT NULL
	-- money that was neither planned nor carried in came from somewhere that the sentence does not print
	AND (adjustment IS NOT NULL OR carry_in IS NOT NULL OR initial > 0)
UNION ALL BY NAME
SELECT
	'M-BUD-12' AS metric, unit_id, year, report_id, '%' AS unit,
	wan AS numerator, executed AS denominator, 'executed' AS denominator_name,
	fact_ids || [executed_fact] AS fact_ids
FROM unplanned
WHERE wan IS NOT NULL AND executed IS NOT NULL
