-- What the executed spending of a unit and year was made of, as stated, in 万元; NULL where not stated. What is left is exact and no
-- part of its own: `basic_rest` is basic spending that is itemised neither as staff nor as running costs, `rest` spending beyond all
-- stated parts. Up to 0.05 万元 the printed parts of a sum may differ from it by rounding alone, and count as 0.
CREATE VIEW spending_structure AS
WITH part AS (
	SELECT
		unit_id,
		year,
		min(report_id) AS report_id,
		max(wan) FILTER (nature = '基本') AS basic,
		max(wan) FILTER (nature = '人员') AS staff,
		max(fact_id) FILTER (nature = '人员') AS staff_fact,
		max(wan) FILTER (nature = '公用') AS running,
		max(fact_id) FILTER (nature = '公用') AS running_fact,
		max(wan) FILTER (nature = '项目') AS project,
		max(fact_id) FILTER (nature = '项目') AS project_fact
	FROM nature_part
	WHERE stage = 'executed' AND nature IN ('基本', '人员', '公用', '项目')
	GROUP BY unit_id, year
),

executed AS (
	SELECT unit_id, year, report_id, wan FROM headline WHERE stage = 'executed'
),

itemised AS (
	SELECT
		part.*,
		coalesce(staff, 0) + coalesce(running, 0) AS itemised,
		coalesce(basic, coalesce(staff, 0) + coalesce(running, 0)) AS basic_all
	FROM part
),

filled AS (
	SELECT
		unit_id,
		year,
		coalesce(itemised.report_id, executed.report_id) AS report_id,
		executed.wan AS total,
		itemised.* EXCLUDE (unit_id, year, report_id),
		basic_all - itemised.itemised AS basic_difference,
		executed.wan - greatest(basic_all, itemised.itemised) - coalesce(project, 0) AS difference
	FROM itemised
	FULL JOIN executed USING (unit_id, year)
)

SELECT
	unit_id,
	year,
	report_id,
	total,
	basic,
	staff,
	staff_fact,
	running,
	running_fact,
	project,
	project_fact,
	CASE WHEN basic_difference > 0.05 THEN basic_difference WHEN basic_difference IS NOT NULL THEN 0 END AS basic_rest,
	CASE WHEN difference > 0.05 THEN difference WHEN difference IS NOT NULL THEN 0 END AS rest
FROM filled
