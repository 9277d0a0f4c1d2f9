-- Targets that were missed without a word about it.
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
