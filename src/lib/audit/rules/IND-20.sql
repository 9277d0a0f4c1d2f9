-- Targets that were missed without a word about it.
WITH goal_number AS (
	SELECT
		goal_id,
		form_id,
		fact_id,
		is_goal,
		raw,
		printed,
		CAST(regexp_extract(printed, '\d+(\.\d+)?') AS DECIMAL(20, 6)) AS value,
		replace(regexp_extract(printed, '\d(\p{Han}{1,2}?)\p{Han}{2}$', 1), '名', '人') AS unit,
		right(printed, 2) AS words
	FROM (
		SELECT
			*,
			-- 800名残疾人: the number, what counts it, and what it counts
			unnest(regexp_extract_all(
				regexp_replace(raw, '(\d),(\d{3})', '\1\2', 'g'),
				'\d+(?:\.\d+)?(?:人|名|户|台|处|个|套|栋|件|份|家|辆|公里|亩|场|期|座|条|项|例|批|册|间|所)\p{Han}{2}'
			)) AS printed
		FROM (
			SELECT goal_id, goal.form_id, fact_id, true AS is_goal, raw
			FROM goal
			JOIN fact ON fact.fact_id = goal.expected_fact_id
			UNION ALL
			SELECT goal_id, goal.form_id, fact_id, false, raw
			FROM goal
			JOIN fact ON fact.fact_id = goal.actual_fact_id
		)
	)
	-- two numbers of one kind cannot be told apart
	QUALIFY count(*) OVER (PARTITION BY fact_id, is_goal, unit, words) = 1
)

SELECT
	report_id,
	form_id,
	'missed|' || form || '|' || coalesce(programme, '') || '|' || level3 AS subject,
	'missed|' || form || '|' || coalesce(programme, '') || '|' || level3 AS root,
	comparability = 'comparable' AS testable,
	verdict = 'missed' AND coalesce(trim(explanation), '') = '' AS hit,
	'S3' AS severity,
	CASE WHEN direction_source = 'default' THEN 'arguable' ELSE 'certain' END AS certainty,
	target_raw AS stated,
	actual_raw AS computed,
	CASE WHEN comparability <> 'comparable' THEN comparability END AS reason,
	[
		{'name': 'indicator', 'value': level3, 'unit': '', 'fact': NULL},
		{'name': 'target', 'value': target_raw, 'unit': '', 'fact': target_fact_id},
		{'name': 'actual', 'value': actual_raw, 'unit': '', 'fact': actual_fact_id},
		{'name': 'completion', 'value': CAST(CAST(round(coalesce(completion_high, completion_low), 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%', 'unit': '%', 'fact': NULL}
	] AS figures
FROM indicator_completion
WHERE actual_fact_id IS NOT NULL

UNION ALL BY NAME

SELECT
	form.report_id,
	output.form_id,
	output.programme,
	'missed|' || output.programme AS subject,
	'output|' || output.programme AS root,
	true AS testable,
	output.done < output.task AS hit,
	'S2' AS severity,
	'certain' AS certainty,
	CAST(output.task AS VARCHAR) || output.unit AS stated,
	CAST(output.done AS VARCHAR) || output.unit AS computed,
	CAST(output.done - output.task AS VARCHAR) || output.unit AS difference,
	[
		{'name': 'programme', 'value': output.programme, 'unit': '', 'fact': NULL},
		{'name': 'task', 'value': CAST(output.task AS VARCHAR) || output.unit, 'unit': '', 'fact': output.task_fact},
		{'name': 'stage', 'value': output.done_subject, 'unit': '', 'fact': NULL},
		{'name': 'done', 'value': CAST(output.done AS VARCHAR) || output.unit, 'unit': '', 'fact': output.done_fact},
		{'name': 'most', 'value': CAST(output.most AS VARCHAR) || output.unit, 'unit': '', 'fact': output.most_fact}
	] AS figures
FROM programme_output AS output
JOIN form ON form.form_id = output.form_id

UNION ALL BY NAME

-- a number of the goal that stands in its result again, smaller, in the same words
SELECT
	form.report_id,
	said.form_id,
	'missed-goal|' || form.form || '|' || coalesce(form.programme, '') || '|' || said.goal_id || said.unit || said.words AS subject,
	'missed-goal|' || form.form || '|' || coalesce(form.programme, '') || '|' || said.goal_id || said.unit || said.words AS root,
	true AS testable,
	done.value < said.value AND NOT regexp_matches(done.raw, '因|由于|受.{0,8}影响|原因|尚未|未能|调整|减少') AS hit,
	'S3' AS severity,
	'arguable' AS certainty,
	said.printed AS stated,
	done.printed AS computed,
	[
		{'name': 'said', 'value': said.printed, 'unit': '', 'fact': said.fact_id},
		{'name': 'told', 'value': done.printed, 'unit': '', 'fact': done.fact_id}
	] AS figures
FROM goal_number AS said
JOIN goal_number AS done ON done.goal_id = said.goal_id AND done.unit = said.unit AND done.words = said.words
JOIN form ON form.form_id = said.form_id
WHERE said.is_goal AND NOT done.is_goal
