-- The scores of each form, stated and computed again, in 分. The execution row counts once, printed twice or not.
-- Recomputed: weight × completion, at most the weight; what cannot be compared keeps the score the unit gave itself,
-- and an actual that another figure contradicts counts as that figure says.
CREATE VIEW score_claim AS
WITH row_score AS (
	SELECT
		form_id,
		weight,
		score,
		weight - score AS lost,
		coalesce(trim(explanation), '') = '' AS unexplained,
		CASE
			WHEN coalesce(completion_low, rival_completion) IS NULL THEN CAST(score AS DOUBLE)
			ELSE CAST(weight AS DOUBLE) * least(1, coalesce(completion_low, rival_completion) / 100)
		END AS deserved
	FROM indicator_completion
	WHERE weight IS NOT NULL OR score IS NOT NULL
),

execution AS (
	SELECT form_id, weight, score, fact_id
	FROM stated_score
	WHERE kind = 'execution' AND (score IS NOT NULL OR weight IS NOT NULL)
	QUALIFY row_number() OVER (PARTITION BY form_id ORDER BY score IS NULL, fact_id) = 1
),

execution_deserved AS (
	SELECT
		execution.form_id,
		execution.weight,
		execution.score,
		CASE
			WHEN money.executed IS NULL OR coalesce(money.adjusted, 0) = 0 THEN CAST(execution.score AS DOUBLE)
			ELSE CAST(execution.weight AS DOUBLE) * least(1, CAST(money.executed AS DOUBLE) / money.adjusted)
		END AS deserved
	FROM execution
	LEFT JOIN (
		SELECT form_id, adjusted, executed
		FROM money_set
		QUALIFY row_number() OVER (PARTITION BY form_id ORDER BY seq) = 1
	) AS money ON money.form_id = execution.form_id
),

summed AS (
	SELECT
		form_id,
		sum(weight) AS weights,
		sum(score) AS scores,
		sum(deserved) AS deserved,
		sum(lost) AS lost,
		coalesce(sum(lost) FILTER (unexplained AND lost > 0), 0) AS unexplained
	FROM row_score
	GROUP BY form_id
),

total AS (
	SELECT form_id, weight, score, fact_id
	FROM stated_score
	WHERE kind = 'total'
	QUALIFY row_number() OVER (PARTITION BY form_id ORDER BY fact_id) = 1
)

SELECT
	form.report_id,
	report.unit_id,
	report.year,
	form.form_id,
	form.form,
	form.programme,
	total.weight,
	total.score,
	total.fact_id AS score_fact,
	CAST(summed.weights + coalesce(execution_deserved.weight, 0) AS DECIMAL(20, 6)) AS weights_sum,
	CAST(summed.scores + coalesce(execution_deserved.score, 0) AS DECIMAL(20, 6)) AS scores_sum,
	CAST(round(summed.deserved + coalesce(execution_deserved.deserved, 0), 6) AS DECIMAL(20, 6)) AS recomputed,
	CAST(
		summed.lost + coalesce(execution_deserved.weight - execution_deserved.score, 0) AS DECIMAL(20, 6)
	) AS lost,
	CAST(summed.unexplained AS DECIMAL(20, 6)) AS unexplained_lost,
	execution_deserved.weight AS execution_weight,
	execution_deserved.score AS execution_score
FROM form
JOIN report USING (report_id)
JOIN summed ON summed.form_id = form.form_id
LEFT JOIN total ON total.form_id = form.form_id
LEFT JOIN execution_deserved ON execution_deserved.form_id = form.form_id
