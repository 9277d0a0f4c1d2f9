-- Sentences of goals, results and explanations whose subject is another organisation.
WITH told AS (
	SELECT goal.form_id, 'expected' AS place, fact.raw AS text, fact.fact_id
	FROM goal
	JOIN fact ON fact.fact_id = goal.expected_fact_id
	UNION ALL
	SELECT goal.form_id, 'actual', fact.raw, fact.fact_id
	FROM goal
	JOIN fact ON fact.fact_id = goal.actual_fact_id
	UNION ALL
	SELECT form_id, 'explanation', explanation, coalesce(actual_fact_id, target_fact_id)
	FROM indicator_completion
	WHERE explanation IS NOT NULL
),

subjects AS (
	SELECT
		told.*,
		unnest(regexp_extract_all(
			text,
			'(?:^|[。；;，,\s])(\p{Han}{2,8}[省市县区旗乡镇]\p{Han}{1,12}?(?:局|委员会|办公室|中心|医院|学校|馆|站|所|院|处|队|会))(?:20\d\d年)?(?:圆满|全面|按时|按期|认真|积极|严格|已|共|按|完成|顺利|如期|始终|坚持|紧紧|深入|持续)',
			1
		)) AS other
	FROM told
)

SELECT
	form.report_id,
	subjects.form_id,
	'other-subject|' || form.form || '|' || coalesce(form.programme, '') || '|' || other AS subject,
	'other-subject|' || other AS root,
	true AS testable,
	-- who the report names as its own, in whole or in short, is no other
	NOT bool_or(contains(known.name, other) OR contains(other, known.name)) AS hit,
	'S3' AS severity,
	'arguable' AS certainty,
	other AS stated,
	any_value(unit.name) AS computed,
	[
		{'name': 'unit', 'value': any_value(unit.name), 'unit': '', 'fact': NULL},
		{'name': 'place', 'value': min(place), 'unit': '', 'fact': NULL},
		{'name': 'other', 'value': other, 'unit': '', 'fact': NULL},
		{
			'name': 'text',
			'value': min(CASE WHEN length(text) > 60 THEN regexp_extract(text, other || '.{0,40}') ELSE text END),
			'unit': '', 'fact': min(subjects.fact_id)
		}
	] AS figures
FROM subjects
JOIN form USING (form_id)
JOIN report USING (report_id)
JOIN unit USING (unit_id)
JOIN (
	SELECT unit_id, NULL AS report_id, name FROM unit
	UNION ALL
	SELECT unit_id, NULL, unnest(aliases) FROM unit
	UNION ALL
	SELECT report.unit_id, report.report_id, stated_field.text
	FROM stated_field
	JOIN form USING (form_id)
	JOIN report USING (report_id)
) AS known ON known.unit_id = unit.unit_id AND length(known.name) >= 2
WHERE report.kind <> 'other' AND NOT starts_with(unit.name, '未识别')
GROUP BY form.report_id, subjects.form_id, form.form, form.programme, other
