-- The building rows of a form side by side.
WITH building_row AS (
	SELECT
		form.report_id,
		building.form_id,
		max(value) FILTER (measure = 'approved-area') AS approved,
		max(building.fact_id) FILTER (measure = 'approved-area') AS approved_fact,
		max(value) FILTER (measure = 'actual-area') AS actual,
		max(building.fact_id) FILTER (measure = 'actual-area') AS actual_fact,
		max(value) FILTER (measure = 'planned-investment') AS planned,
		max(building.fact_id) FILTER (measure = 'planned-investment') AS planned_fact,
		max(value) FILTER (measure = 'actual-investment') AS invested,
		max(building.fact_id) FILTER (measure = 'actual-investment') AS invested_fact,
		max(value) FILTER (measure = 'area-rate') AS area_rate,
		max(building.fact_id) FILTER (measure = 'area-rate') AS area_rate_fact
	FROM building
	JOIN form USING (form_id)
	GROUP BY form.report_id, building.form_id
),

compared AS (
	SELECT
		*,
		actual * 100 > approved * (100 + CAST($tolerance AS DECIMAL(20, 6))) AS over_area,
		invested * 100 > planned * (100 + CAST($tolerance AS DECIMAL(20, 6))) AS over_cost
	FROM building_row
)

SELECT
	report_id,
	form_id,
	'building' AS subject,
	'building' AS root,
	coalesce(approved > 0 AND actual IS NOT NULL OR planned > 0 AND invested IS NOT NULL, false) AS testable,
	coalesce(approved > 0 AND over_area, false) OR coalesce(planned > 0 AND over_cost, false) AS hit,
	'S1' AS severity,
	'certain' AS certainty,
	CASE WHEN over_cost THEN invested - planned END AS amount_wan,
	CASE WHEN NOT coalesce(approved > 0 OR planned > 0, false) THEN 'approved-area, planned-investment' END AS reason,
	CASE WHEN approved > 0 AND over_area THEN [
		{'name': 'approved', 'value': CAST(approved AS VARCHAR), 'unit': '㎡', 'fact': approved_fact},
		{'name': 'actual', 'value': CAST(actual AS VARCHAR), 'unit': '㎡', 'fact': actual_fact},
		{'name': 'area_rate', 'value': CAST(CAST(round(CAST(actual AS DOUBLE) / nullif(approved, 0) * 100, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%', 'unit': '%', 'fact': NULL}
	] ELSE [] END
	|| CASE WHEN planned > 0 AND over_cost THEN [
		{'name': 'planned', 'value': CAST(planned AS VARCHAR), 'unit': '万元', 'fact': planned_fact},
		{'name': 'invested', 'value': CAST(invested AS VARCHAR), 'unit': '万元', 'fact': invested_fact},
		{'name': 'invest_rate', 'value': CAST(CAST(round(CAST(invested AS DOUBLE) / nullif(planned, 0) * 100, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%', 'unit': '%', 'fact': NULL}
	] ELSE [] END AS figures
FROM compared
