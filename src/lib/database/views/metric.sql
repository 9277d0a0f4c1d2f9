-- Every metric of the atlas in one form: value = numerator ÷ denominator, × 100 where the unit is %.
-- A zero below the line is not computable, a missing input is missing: neither is ever 0.
CREATE VIEW metric AS
WITH input AS (
	SELECT
		NULL::VARCHAR AS metric, NULL::VARCHAR AS unit_id, NULL::INTEGER AS year, NULL::INTEGER AS report_id,
		NULL::INTEGER AS form_id, NULL::VARCHAR AS claim, NULL::VARCHAR AS programme,
		NULL::DECIMAL(20, 6) AS numerator, NULL::DECIMAL(20, 6) AS denominator, NULL::VARCHAR AS denominator_name,
		NULL::VARCHAR AS unit, NULL::DECIMAL(20, 6) AS stated, NULL::VARCHAR AS absent, NULL::VARCHAR AS reason,
		NULL::VARCHAR[] AS flags, NULL::INTEGER[] AS fact_ids
	WHERE false
	UNION ALL BY NAME SELECT * FROM metric_staffing
	UNION ALL BY NAME SELECT * FROM metric_budget
	UNION ALL BY NAME SELECT * FROM metric_programme
	UNION ALL BY NAME SELECT * FROM metric_structure
	UNION ALL BY NAME SELECT * FROM metric_public
	UNION ALL BY NAME SELECT * FROM metric_indicator
	UNION ALL BY NAME SELECT * FROM metric_score
	UNION ALL BY NAME SELECT * FROM metric_cost
)

SELECT
	metric,
	unit_id,
	year,
	report_id,
	form_id,
	claim,
	programme,
	CASE
		WHEN absent IS NULL AND denominator <> 0
			THEN CAST(
				round(CAST(numerator AS DOUBLE) / denominator * CASE WHEN unit = '%' THEN 100 ELSE 1 END, 6) AS DECIMAL(20, 6)
			)
	END AS value,
	unit,
	stated,
	CASE WHEN absent IS NOT NULL THEN absent WHEN denominator = 0 THEN 'not-computable' ELSE 'computed' END AS status,
	CASE WHEN absent IS NULL AND denominator = 0 THEN denominator_name ELSE reason END AS reason,
	coalesce(flags, [])
	|| CASE
		WHEN list_has_any(
			coalesce(fact_ids, []), (SELECT coalesce(list(fact_id), []) FROM fact WHERE status = 'recognised')
		) THEN ['recognised-input']
		ELSE []
	END AS flags,
	coalesce(fact_ids, []) AS fact_ids
FROM input
