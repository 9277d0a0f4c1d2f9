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
)

SELECT
	report_id,
	form_id,
	'building-zero' AS subject,
	'building-zero' AS root,
	true AS testable,
	coalesce(approved = 0 AND actual = 0 AND area_rate = 0, false) AS hit,
	'S5' AS severity,
	'certain' AS certainty,
	[
		{'name': 'approved', 'value': CAST(approved AS VARCHAR), 'unit': '㎡', 'fact': approved_fact},
		{'name': 'actual', 'value': CAST(actual AS VARCHAR), 'unit': '㎡', 'fact': actual_fact},
		{'name': 'rate', 'value': CAST(area_rate AS VARCHAR), 'unit': '%', 'fact': area_rate_fact}
	] AS figures
FROM building_row
