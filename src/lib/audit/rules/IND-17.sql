-- Results that another figure of the report contradicts.
WITH conflict AS (
	SELECT
		completion.report_id,
		completion.form_id,
		completion.form,
		completion.programme,
		completion.level3,
		any_value(completion.target_raw) AS target_raw,
		any_value(completion.target_fact_id) AS target_fact_id,
		any_value(completion.actual_raw) AS actual_raw,
		any_value(completion.actual_fact_id) AS actual_fact_id,
		bool_or(rival.contradicts) AS contradicts,
		bool_or(rival.contradicts AND rival.strong) AS strong,
		-- the target is met by one figure and missed by another
		bool_or(rival.contradicts AND rival.meets <> (completion.verdict = 'met' OR completion.comparability = 'NC-CONFLICT')) AS decides,
		list({'name': 'rival', 'value': CAST(rival.value AS VARCHAR) || rival.unit, 'unit': '', 'fact': rival.fact_id} ORDER BY rival.preference, rival.fact_id)
			FILTER (rival.contradicts) AS rivals,
		list({'name': 'completion', 'value': CAST(CAST(round(rival.completion, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%', 'unit': '%', 'fact': NULL}
			ORDER BY rival.preference, rival.fact_id) FILTER (rival.contradicts) AS completions
	FROM indicator_completion AS completion
	JOIN rival_claim AS rival USING (indicator_id)
	GROUP BY completion.report_id, completion.form_id, completion.form, completion.programme, completion.level3
)

SELECT
	report_id,
	form_id,
	'conflict|' || form || '|' || coalesce(programme, '') || '|' || level3 AS subject,
	'conflict|' || form || '|' || coalesce(programme, '') || '|' || level3 AS root,
	true AS testable,
	contradicts AS hit,
	CASE WHEN strong AND decides THEN 'S2' WHEN strong THEN 'S3' ELSE 'S4' END AS severity,
	CASE WHEN strong AND decides THEN 'certain' ELSE 'arguable' END AS certainty,
	actual_raw AS stated,
	coalesce(rivals, []) || coalesce(completions, []) || [
		{'name': 'indicator', 'value': level3, 'unit': '', 'fact': NULL},
		{'name': 'target', 'value': target_raw, 'unit': '', 'fact': target_fact_id},
		{'name': 'actual', 'value': actual_raw, 'unit': '', 'fact': actual_fact_id}
	] AS figures
FROM conflict
