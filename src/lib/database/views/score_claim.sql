-- The scores of each form, stated and computed again from `score_row`, in 分. A row that has neither a completion nor a score of its own,
-- and rows that are not the whole form, leave it without a recomputed score.
CREATE VIEW score_claim AS
WITH summed AS (
	SELECT
		form_id,
		sum(weight) AS weights,
		sum(score) AS scores,
		CASE WHEN count(*) FILTER (weight > 0 AND deserved IS NULL) = 0 THEN sum(deserved) END AS deserved,
		CASE
			WHEN count(*) FILTER (weight > 0 AND deserved IS NULL) = 0
				THEN coalesce(sum(deserved) FILTER (NOT copied), 0)
		END AS without_copied,
		coalesce(sum(weight) FILTER (basis <> 'stated'), 0) AS recomputed_weight,
		sum(weight - score) AS lost,
		coalesce(sum(weight - score) FILTER (unexplained AND weight > score AND seq > 0), 0) AS unexplained,
		max(weight) FILTER (seq = 0) AS execution_weight,
		max(score) FILTER (seq = 0) AS execution_score
	FROM score_row
	GROUP BY form_id
	-- a form with nothing but its execution has no scored rows
	HAVING bool_or(seq > 0)
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
	CAST(summed.weights AS DECIMAL(20, 6)) AS weights_sum,
	CAST(summed.scores AS DECIMAL(20, 6)) AS scores_sum,
	-- the rows have to be those of the whole form
	CAST(CASE WHEN summed.weights = coalesce(nullif(total.weight, 0), 100) THEN round(summed.deserved, 6) END AS DECIMAL(20, 6)) AS recomputed,
	-- with rows at 0 whose actual repeats the target word for word
	CAST(
		CASE WHEN summed.weights = coalesce(nullif(total.weight, 0), 100) THEN round(summed.without_copied, 6) END AS DECIMAL(20, 6)
	) AS recomputed_without_copied,
	-- per cent of the weights that could be computed again
	CAST(
		round(CAST(100 * summed.recomputed_weight AS DOUBLE) / nullif(summed.weights, 0), 6) AS DECIMAL(20, 6)
	) AS recomputed_share,
	CAST(summed.lost AS DECIMAL(20, 6)) AS lost,
	CAST(summed.unexplained AS DECIMAL(20, 6)) AS unexplained_lost,
	summed.execution_weight,
	summed.execution_score
FROM form
JOIN report USING (report_id)
JOIN summed ON summed.form_id = form.form_id
LEFT JOIN total ON total.form_id = form.form_id
