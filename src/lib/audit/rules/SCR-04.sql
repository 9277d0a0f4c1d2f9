-- The stated total against the sum of the scores of its form.
WITH unscored AS (
	SELECT
		form_id,
		count(*) FILTER (weight IS NOT NULL AND score IS NULL) AS rows,
		-- some forms print the points of a class only, beside its name
		count(weight) AS weighted
	FROM indicator
	GROUP BY form_id
),

-- where the points of the rows are 100 without those of execution, the total is theirs; where they are neither, rows are missing
counted AS (
	SELECT
		score_claim.*,
		report.whole,
		coalesce(unscored.rows, 0) AS unscored,
		CASE
			WHEN coalesce(unscored.weighted, 0) = 0 OR weights_sum IS NULL OR abs(weights_sum - coalesce(weight, 100)) <= 0.01 THEN scores_sum
			WHEN abs(weights_sum - execution_weight - coalesce(weight, 100)) <= 0.01 THEN scores_sum - execution_score
		END AS counted
	FROM score_claim
	JOIN report USING (report_id)
	LEFT JOIN unscored ON unscored.form_id = score_claim.form_id
),

summed AS (
	SELECT
		* REPLACE (counted AS scores_sum),
		unscored = 0 AND score IS NOT NULL AND counted IS NOT NULL AND whole AS testable,
		counted - score AS gap
	FROM counted
)

SELECT
	report_id,
	form_id,
	'total-score|' || form || '|' || coalesce(programme, '') AS subject,
	'total-score|' || form || '|' || coalesce(programme, '') AS root,
	testable,
	coalesce(testable AND abs(gap) > CAST($tolerance AS DECIMAL(20, 6)), false) AS hit,
	'S2' AS severity,
	'certain' AS certainty,
	CAST(score AS VARCHAR) || '分' AS stated,
	CAST(scores_sum AS VARCHAR) || '分' AS computed,
	CAST(gap AS VARCHAR) || '分' AS difference,
	$tolerance || '分' AS tolerance,
	CASE WHEN NOT testable THEN 'scores, total' END AS reason,
	[
		{'name': 'total', 'value': CAST(score AS VARCHAR), 'unit': '分', 'fact': score_fact},
		{'name': 'sum', 'value': CAST(scores_sum AS VARCHAR), 'unit': '分', 'fact': NULL},
		{'name': 'gap', 'value': CAST(abs(gap) AS VARCHAR), 'unit': '分', 'fact': NULL}
	] AS figures
FROM summed
