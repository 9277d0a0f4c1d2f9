-- 三公 (M-SAN), procurement (M-PRC) and buildings (M-BLD), from the base-data table and wherever else a report prints them.
CREATE VIEW metric_public AS
WITH stated AS (
	SELECT
		unit_year.unit_id,
		unit_year.year,
		any_value(unit_year.report_id) AS report_id,
		any_value(unit_year.has_evaluation) AS has_evaluation,
		max(wan) FILTER (nature = '三公' AND stage = 'executed') AS hospitality,
		max(fact_id) FILTER (nature = '三公' AND stage = 'executed') AS hospitality_fact,
		max(wan) FILTER (nature = '三公' AND stage = 'prior-executed') AS hospitality_before,
		max(fact_id) FILTER (nature = '三公' AND stage = 'prior-executed') AS hospitality_before_fact,
		max(wan) FILTER (nature = '三公' AND stage IN ('budget', 'initial')) AS hospitality_budget,
		max(fact_id) FILTER (nature = '三公' AND stage IN ('budget', 'initial')) AS hospitality_budget_fact,
		max(wan) FILTER (nature = '政府采购' AND stage = 'executed') AS procured,
		max(fact_id) FILTER (nature = '政府采购' AND stage = 'executed') AS procured_fact,
		max(wan) FILTER (nature = '政府采购' AND stage IN ('budget', 'initial')) AS procurement_budget,
		max(fact_id) FILTER (nature = '政府采购' AND stage IN ('budget', 'initial')) AS procurement_budget_fact
	FROM unit_year
	LEFT JOIN nature_part
		ON nature_part.unit_id = unit_year.unit_id AND nature_part.year IS NOT DISTINCT FROM unit_year.year
	GROUP BY unit_year.unit_id, unit_year.year
),

component AS (
	SELECT
		unit_id,
		year,
		stage,
		max(wan) FILTER (nature = '三公') AS total,
		max(wan) FILTER (nature = '三公:公车') AS vehicles,
		max(wan) FILTER (nature = '三公:出国') AS abroad,
		max(wan) FILTER (nature = '三公:接待') AS reception,
		list(fact_id ORDER BY fact_id)
			FILTER (nature IN ('三公', '三公:公车', '三公:出国', '三公:接待')) AS fact_ids
	FROM nature_part
	WHERE nature LIKE '三公%'
	GROUP BY unit_id, year, stage
),

building_claim AS (
	SELECT
		report.unit_id,
		report.year,
		report.report_id,
		building.form_id,
		max(value) FILTER (measure = 'approved-area') AS approved_area,
		max(value) FILTER (measure = 'actual-area') AS actual_area,
		max(value) FILTER (measure = 'area-rate') AS area_rate,
		max(value) FILTER (measure = 'planned-investment') AS planned,
		max(value) FILTER (measure = 'actual-investment') AS invested,
		max(value) FILTER (measure = 'investment-rate') AS investment_rate,
		list(building.fact_id ORDER BY building.fact_id) AS fact_ids
	FROM building
	JOIN form USING (form_id)
	JOIN report USING (report_id)
	GROUP BY report.unit_id, report.year, report.report_id, building.form_id
),

asked AS (
	SELECT
		'M-SAN-01' AS metric, *, '%' AS unit,
		hospitality - hospitality_before AS numerator, hospitality_before AS denominator,
		'prior-executed' AS denominator_name,
		CASE
			WHEN hospitality IS NULL THEN 'three-public' WHEN hospitality_before IS NULL THEN 'three-public-prior'
		END AS reason,
		['actual-to-actual'] AS flags,
		[hospitality_fact, hospitality_before_fact] AS fact_ids
	FROM stated
	UNION ALL BY NAME
	SELECT
		'M-SAN-02' AS metric, *, '%' AS unit, hospitality AS numerator, hospitality_budget AS denominator,
		'budget' AS denominator_name,
		CASE
			WHEN hospitality IS NULL THEN 'three-public' WHEN hospitality_budget IS NULL THEN 'three-public-budget'
		END AS reason,
		[hospitality_fact, hospitality_budget_fact] AS fact_ids
	FROM stated
	UNION ALL BY NAME
	SELECT
		'M-PRC-01' AS metric, *, '%' AS unit, procured AS numerator, procurement_budget AS denominator,
		'budget' AS denominator_name,
		CASE
			WHEN procured IS NULL THEN 'procurement' WHEN procurement_budget IS NULL THEN 'procurement-budget'
		END AS reason,
		[procured_fact, procurement_budget_fact] AS fact_ids
	FROM stated
	UNION ALL BY NAME
	SELECT
		'M-PRC-02' AS metric, stated.*, '%' AS unit, procured AS numerator, money.executed AS denominator,
		'executed' AS denominator_name,
		CASE WHEN procured IS NULL THEN 'procurement' WHEN money.executed IS NULL THEN 'executed' END AS reason,
		[procured_fact, money.executed_fact] AS fact_ids
	FROM stated
	LEFT JOIN money_year AS money ON money.unit_id = stated.unit_id AND money.year IS NOT DISTINCT FROM stated.year
	UNION ALL BY NAME
	SELECT
		'M-SAN-03' AS metric, stated.unit_id, stated.year, stated.report_id, stated.has_evaluation,
		component.stage AS claim, '万元' AS unit,
		abroad + vehicles + reception - total AS numerator, 1 AS denominator,
		CASE WHEN abroad + vehicles + reception - total IS NULL THEN 'three-public' END AS reason,
		component.fact_ids
	FROM stated
	LEFT JOIN component
		ON component.unit_id = stated.unit_id AND component.year IS NOT DISTINCT FROM stated.year
	UNION ALL BY NAME
	SELECT
		'M-BLD-01' AS metric, unit_id, year, report_id, form_id, true AS has_evaluation, '%' AS unit,
		actual_area AS numerator, approved_area AS denominator, 'approved-area' AS denominator_name,
		area_rate AS stated,
		CASE
			WHEN approved_area IS NULL OR actual_area IS NULL THEN 'approved-area'
			WHEN approved_area = 0 AND actual_area = 0 THEN 'no-building'
		END AS reason,
		fact_ids
	FROM building_claim
	UNION ALL BY NAME
	SELECT
		'M-BLD-02' AS metric, unit_id, year, report_id, form_id, true AS has_evaluation, '%' AS unit,
		invested AS numerator, planned AS denominator, 'planned-investment' AS denominator_name,
		investment_rate AS stated,
		CASE
			WHEN planned IS NULL OR invested IS NULL THEN 'planned-investment'
			WHEN planned = 0 AND invested = 0 THEN 'no-building'
		END AS reason,
		fact_ids
	FROM building_claim
)

SELECT
	metric, unit_id, year, report_id, form_id, claim, numerator, denominator, denominator_name, unit, stated,
	CASE
		WHEN reason IS NULL THEN NULL
		WHEN reason = 'no-building' THEN 'not-applicable'
		WHEN has_evaluation THEN 'missing'
		ELSE 'out-of-scope'
	END AS absent,
	reason, flags, list_filter(fact_ids, fact_id -> fact_id IS NOT NULL) AS fact_ids
FROM asked
