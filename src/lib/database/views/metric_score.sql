-- Stated and recomputed scores (M-SCR) of each scored form, in 分.
CREATE VIEW metric_score AS
SELECT
	wanted.metric,
	score_claim.unit_id,
	score_claim.year,
	score_claim.report_id,
	score_claim.form_id,
	score_claim.programme,
	wanted.unit,
	CASE wanted.metric
		WHEN 'M-SCR-01' THEN score_claim.score
		WHEN 'M-SCR-01-rate' THEN score_claim.score
		WHEN 'M-SCR-02' THEN score_claim.recomputed
		WHEN 'M-SCR-03' THEN score_claim.score - score_claim.recomputed
		WHEN 'M-SCR-04' THEN score_claim.unexplained_lost
	END AS numerator,
	CASE WHEN wanted.metric = 'M-SCR-01-rate' THEN score_claim.weight ELSE 1 END AS denominator,
	'weight' AS denominator_name,
	CASE WHEN wanted.metric = 'M-SCR-02' THEN score_claim.score END AS stated,
	CASE
		WHEN wanted.metric IN ('M-SCR-01', 'M-SCR-01-rate', 'M-SCR-03') AND score_claim.score IS NULL THEN 'missing'
		WHEN wanted.metric = 'M-SCR-01-rate' AND score_claim.weight IS NULL THEN 'missing'
	END AS absent,
	CASE
		WHEN wanted.metric IN ('M-SCR-01', 'M-SCR-01-rate', 'M-SCR-03') AND score_claim.score IS NULL THEN 'total-score'
		WHEN wanted.metric = 'M-SCR-01-rate' AND score_claim.weight IS NULL THEN 'total-weight'
	END AS reason,
	list_filter([score_claim.score_fact], fact_id -> fact_id IS NOT NULL) AS fact_ids
FROM score_claim
CROSS JOIN (
	VALUES ('M-SCR-01', '分'), ('M-SCR-01-rate', '%'), ('M-SCR-02', '分'), ('M-SCR-03', '分'), ('M-SCR-04', '分')
) AS wanted (metric, unit)

UNION ALL BY NAME

SELECT
	'M-SCR-01' AS metric,
	unit_year.unit_id,
	unit_year.year,
	unit_year.report_id,
	'分' AS unit,
	CASE WHEN unit_year.has_evaluation THEN 'missing' ELSE 'out-of-scope' END AS absent,
	'total-score' AS reason
FROM unit_year
WHERE NOT EXISTS (
	SELECT 1 FROM score_claim
	WHERE score_claim.unit_id = unit_year.unit_id AND score_claim.year IS NOT DISTINCT FROM unit_year.year
)
