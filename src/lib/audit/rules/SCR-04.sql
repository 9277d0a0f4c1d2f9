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

UNION ALL BY NAME

-- one evaluation, two totals: that of the text and that of the form
SELECT
	form.report_id,
	form.form_id,
	'two-totals' AS subject,
	'total-score|' || form.form || '|' || coalesce(form.programme, '') AS root,
	true AS testable,
	abs(told.score - filled.score) > CAST($tolerance AS DECIMAL(20, 6)) AS hit,
	'S3' AS severity,
	'arguable' AS certainty,
	CAST(told.score AS VARCHAR) || '分' AS stated,
	CAST(filled.score AS VARCHAR) || '分' AS computed,
	CAST(told.score - filled.score AS VARCHAR) || '分' AS difference,
	$tolerance || '分' AS tolerance,
	[
		{'name': 'told', 'value': CAST(told.score AS VARCHAR), 'unit': '分', 'fact': told.fact_id},
		{'name': 'filled', 'value': CAST(filled.score AS VARCHAR), 'unit': '分', 'fact': filled.fact_id}
	] AS figures
FROM (
	SELECT stated_score.*, report_id, count(*) OVER (PARTITION BY report_id) AS told
	FROM stated_score
	JOIN form USING (form_id)
	WHERE kind = 'total' AND form.form = 'narrative' AND score IS NOT NULL
) AS told
JOIN (
	SELECT stated_score.*, report_id, count(*) OVER (PARTITION BY report_id) AS forms
	FROM stated_score
	JOIN form USING (form_id)
	WHERE kind = 'total' AND form.form IN ('unit-evaluation', 'project-evaluation') AND score IS NOT NULL
) AS filled ON filled.report_id = told.report_id
JOIN form ON form.form_id = filled.form_id
-- of several totals nobody knows which belong together
WHERE told.told = 1 AND filled.forms = 1
