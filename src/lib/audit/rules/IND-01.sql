-- Scores that are higher than the completion of their indicator deserves.
WITH missed AS (
	SELECT
		*,
		comparability = 'NC-CONFLICT' AS elsewhere,
		-- on the best reading of a misprint
		CASE WHEN comparability = 'NC-CONFLICT' THEN rival_completion ELSE coalesce(completion_high, completion_low) END AS completion
	FROM indicator_completion
	WHERE weight > 0 AND score IS NOT NULL AND (verdict = 'missed' OR comparability = 'NC-CONFLICT')
	UNION ALL BY NAME
	-- of several contradicting figures the lowest is told as well
	SELECT
		indicator_completion.* EXCLUDE (rival_fact_id, rival_value, rival_completion),
		rival.fact_id AS rival_fact_id,
		rival.value AS rival_value,
		CAST(rival.completion AS DECIMAL(20, 6)) AS rival_completion,
		true AS elsewhere,
		CAST(rival.completion AS DECIMAL(20, 6)) AS completion
	FROM indicator_completion
	JOIN rival_claim AS rival USING (indicator_id)
	WHERE
		weight > 0 AND score IS NOT NULL AND comparability = 'NC-CONFLICT'
		AND rival.strong AND rival.contradicts AND NOT rival.meets
		AND rival.fact_id <> indicator_completion.rival_fact_id
),

judged AS (
	SELECT
		*,
		CAST(round(weight * least(completion, 100) / 100, 2) AS DECIMAL(20, 2)) AS deserved,
		completion < 100 AND (score = weight OR (score - CAST($margin AS DECIMAL(20, 6))) * 100 > weight * completion) AS generous
	FROM missed
)

SELECT
	report_id,
	form_id,
	'generous|' || form || '|' || coalesce(programme, '') || '|' || level3 AS subject,
	'score|' || form || '|' || coalesce(programme, '') || '|' || level3 AS root,
	completion IS NOT NULL AS testable,
	coalesce(generous, false) AS hit,
	CASE WHEN elsewhere THEN 'S3' ELSE 'S2' END AS severity,
	CASE WHEN elsewhere OR direction_source = 'default' THEN 'arguable' ELSE 'certain' END AS certainty,
	CAST(score AS VARCHAR) || '分' AS stated,
	CAST(deserved AS VARCHAR) || '分' AS computed,
	CAST(score - deserved AS VARCHAR) || '分' AS difference,
	$margin || '分' AS tolerance,
	CASE WHEN completion IS NULL THEN 'completion' END AS reason,
	[
		{'name': 'indicator', 'value': level3, 'unit': '', 'fact': NULL},
		{'name': 'target', 'value': target_raw, 'unit': '', 'fact': target_fact_id},
		{'name': 'actual', 'value': actual_raw, 'unit': '', 'fact': actual_fact_id},
		{'name': 'rival', 'value': CASE WHEN elsewhere THEN CAST(rival_value AS VARCHAR) END, 'unit': '', 'fact': CASE WHEN elsewhere THEN rival_fact_id END},
		{'name': 'completion', 'value': CAST(CAST(round(completion, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%', 'unit': '%', 'fact': NULL},
		{'name': 'weight', 'value': CAST(weight AS VARCHAR), 'unit': '分', 'fact': NULL},
		{'name': 'score', 'value': CAST(score AS VARCHAR), 'unit': '分', 'fact': NULL},
		{'name': 'deserved', 'value': CAST(deserved AS VARCHAR), 'unit': '分', 'fact': NULL}
	] AS figures
FROM judged

UNION ALL BY NAME

-- a date that was missed has no share of completion: full points for it are all that can be told
SELECT
	report_id,
	form_id,
	'generous|' || form || '|' || coalesce(programme, '') || '|' || level3 AS subject,
	'score|' || form || '|' || coalesce(programme, '') || '|' || level3 AS root,
	true AS testable,
	score = weight AS hit,
	'S3' AS severity,
	'arguable' AS certainty,
	CAST(score AS VARCHAR) || '分' AS stated,
	[
		{'name': 'indicator', 'value': level3, 'unit': '', 'fact': NULL},
		{'name': 'target', 'value': target_raw, 'unit': '', 'fact': target_fact_id},
		{'name': 'actual', 'value': actual_raw, 'unit': '', 'fact': actual_fact_id},
		{'name': 'weight', 'value': CAST(weight AS VARCHAR), 'unit': '分', 'fact': NULL},
		{'name': 'score', 'value': CAST(score AS VARCHAR), 'unit': '分', 'fact': NULL}
	] AS figures
FROM indicator_completion
WHERE target_class = 'date' AND verdict = 'missed' AND weight > 0 AND score IS NOT NULL
