-- Misprints that the import or the registry recognised, and doubled words of headings.
SELECT
	report_id,
	'doubled-unit|' || raw AS subject,
	'doubled-unit|' || raw AS root,
	problem_id,
	true AS testable,
	true AS hit,
	'S5' AS severity,
	'certain' AS certainty,
	raw AS stated,
	[
		{'name': 'raw', 'value': raw, 'unit': '', 'fact': NULL}
	] AS figures
FROM problem
WHERE code = 'doubled-unit'

UNION ALL BY NAME

SELECT
	form.report_id,
	stated_field.form_id,
	'name|' || stated_field.text AS subject,
	'name|' || stated_field.text AS root,
	true AS testable,
	stated_field.is_misprint AS hit,
	'S4' AS severity,
	'certain' AS certainty,
	stated_field.text AS stated,
	stated_field.unit_name AS computed,
	[
		{'name': 'raw', 'value': stated_field.text, 'unit': '', 'fact': stated_field.fact_id},
		{'name': 'right', 'value': stated_field.unit_name, 'unit': '', 'fact': NULL}
	] AS figures
FROM stated_field
JOIN form USING (form_id)
WHERE stated_field.unit_name IS NOT NULL

UNION ALL BY NAME

SELECT
	report_id,
	'doubled-word|' || raw AS subject,
	'doubled-word|' || raw AS root,
	problem_id,
	true AS testable,
	true AS hit,
	'S5' AS severity,
	'certain' AS certainty,
	raw AS stated,
	[
		{'name': 'raw', 'value': raw, 'unit': '', 'fact': NULL}
	] AS figures
FROM problem
WHERE code = 'blank-row' AND contains(raw, '指标指标')
