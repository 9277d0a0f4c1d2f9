-- Each scored row of a form with the score that its own data deserve: weight × completion, at most the weight. What cannot be compared
-- keeps the score the unit gave itself, and an actual that another figure contradicts counts as that figure says. The execution row
-- (seq 0) counts once, printed twice or not: executed ÷ adjusted budget. basis: completion, contradicted, execution, or stated.
CREATE VIEW score_row AS
WITH execution AS (
	SELECT form_id, weight, score, fact_id
	FROM stated_score
	WHERE kind = 'execution' AND (score IS NOT NULL OR weight IS NOT NULL)
	QUALIFY row_number() OVER (PARTITION BY form_id ORDER BY score IS NULL, fact_id) = 1
),

money AS (
	SELECT form_id, adjusted, executed
	FROM money_set
	QUALIFY row_number() OVER (PARTITION BY form_id ORDER BY seq) = 1
),

listed AS (
	SELECT
		form_id,
		seq,
		level3 AS name,
		level1_class,
		weight,
		score,
		target_raw,
		actual_raw,
		comparability,
		copied,
		coalesce(completion_low, rival_completion) AS completion,
		CASE
			WHEN completion_low IS NOT NULL THEN 'completion'
			WHEN rival_completion IS NOT NULL THEN 'contradicted'
			ELSE 'stated'
		END AS basis,
		coalesce(trim(explanation), '') = '' AS unexplained
	FROM indicator_completion
	WHERE weight IS NOT NULL OR score IS NOT NULL
	UNION ALL
	SELECT
		execution.form_id,
		0,
		'预算执行率',
		'execution',
		execution.weight,
		execution.score,
		CAST(CAST(money.adjusted AS DOUBLE) AS VARCHAR) || '万元',
		CAST(CAST(money.executed AS DOUBLE) AS VARCHAR) || '万元',
		'comparable',
		false,
		CASE WHEN money.adjusted > 0 THEN CAST(money.executed AS DOUBLE) / money.adjusted * 100 END,
		CASE WHEN money.adjusted > 0 AND money.executed IS NOT NULL THEN 'execution' ELSE 'stated' END,
		false
	FROM execution
	LEFT JOIN money USING (form_id)
)

SELECT
	form.report_id,
	report.unit_id,
	report.year,
	listed.*,
	CASE
		WHEN completion IS NULL THEN CAST(score AS DOUBLE)
		ELSE CAST(weight AS DOUBLE) * least(1, completion / 100)
	END AS deserved
FROM listed
JOIN form USING (form_id)
JOIN report USING (report_id)
