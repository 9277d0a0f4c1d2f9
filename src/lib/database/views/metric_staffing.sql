-- Staffing metrics (M-STF). numerator ÷ denominator is the value; rates are × 100.
CREATE VIEW metric_staffing AS
WITH pair AS (
	SELECT
		staffing_pair.*,
		claim.stated_control_rate,
		posts.form || CASE WHEN same_place THEN '' ELSE '+' || people.form END AS claim_name,
		CASE WHEN staffing_pair.in_post_status = 'derived' THEN ['derived-input'] ELSE [] END
		|| CASE WHEN same_place THEN [] ELSE ['two-places'] END AS flags
	FROM staffing_pair
	JOIN staffing_claim AS claim ON claim.form_id = staffing_pair.form_id AND claim.claim = staffing_pair.claim
	JOIN form AS posts ON posts.form_id = staffing_pair.form_id
	JOIN form AS people ON people.form_id = staffing_pair.in_post_form_id
),

control AS (
	SELECT
		'M-STF-01' AS metric, unit_id, year, report_id, form_id, claim_name AS claim,
		in_post AS numerator, establishment AS denominator, '%' AS unit,
		CASE WHEN same_place THEN stated_control_rate END AS stated,
		flags || CASE WHEN dispatched_included THEN ['includes-dispatched'] ELSE [] END AS flags,
		[in_post_fact, establishment_fact] AS fact_ids
	FROM pair
	UNION ALL BY NAME
	SELECT
		'M-STF-01' AS metric, unit_id, year, report_id, form_id, claim_name || '-without-dispatched' AS claim,
		in_post - dispatched AS numerator, establishment AS denominator, '%' AS unit,
		flags || ['without-dispatched'] AS flags,
		[in_post_fact, dispatched_fact, establishment_fact] AS fact_ids
	FROM pair
	WHERE dispatched_included
	UNION ALL BY NAME
	SELECT
		'M-STF-02' AS metric, unit_id, year, report_id, form_id, claim_name AS claim,
		in_post - establishment AS numerator, 1 AS denominator, '人' AS unit,
		flags, [in_post_fact, establishment_fact] AS fact_ids
	FROM pair
),

people AS (
	SELECT
		'M-STF-03' AS metric, unit_id, year, report_id, form_id, form AS claim,
		dispatched AS numerator, in_post AS denominator, '%' AS unit,
		CASE WHEN in_post_status = 'derived' THEN ['derived-input'] ELSE [] END AS flags,
		[dispatched_fact, in_post_fact] AS fact_ids
	FROM staffing_claim
	WHERE dispatched IS NOT NULL AND in_post IS NOT NULL
	UNION ALL BY NAME
	SELECT
		'M-STF-04' AS metric, unit_id, year, report_id, form_id, form AS claim,
		retired AS numerator, in_post AS denominator, '%' AS unit,
		CASE WHEN in_post_status = 'derived' THEN ['derived-input'] ELSE [] END AS flags,
		[retired_fact, in_post_fact] AS fact_ids
	FROM staffing_claim
	WHERE retired IS NOT NULL AND in_post IS NOT NULL
),

told AS (
	SELECT * FROM control
	UNION ALL BY NAME
	SELECT * FROM people
),

untold AS (
	SELECT
		wanted.metric,
		unit_year.unit_id,
		unit_year.year,
		unit_year.report_id,
		wanted.unit,
		CASE WHEN has_evaluation THEN 'missing' ELSE 'out-of-scope' END AS absent,
		wanted.reason
	FROM unit_year
	CROSS JOIN (
		VALUES
		('M-STF-01', '%', 'establishment'), ('M-STF-02', '人', 'establishment'),
		('M-STF-03', '%', 'dispatched'), ('M-STF-04', '%', 'retired')
	) AS wanted (metric, unit, reason)
	WHERE NOT EXISTS (
		SELECT 1 FROM told
		WHERE
			told.metric = wanted.metric
			AND told.unit_id = unit_year.unit_id
			AND told.year IS NOT DISTINCT FROM unit_year.year
	)
)

SELECT *, 'establishment' AS denominator_name FROM told
UNION ALL BY NAME
SELECT * FROM untold
