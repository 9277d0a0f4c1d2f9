-- Places outside the unit's own city that a kept text names.
SELECT
	fact_place.report_id,
	fact_place.form_id,
	'foreign-place|' || foreign_place.name AS subject,
	'foreign-place|' || foreign_place.name AS root,
	true AS testable,
	true AS hit,
	'S2' AS severity,
	'certain' AS certainty,
	foreign_place.name AS stated,
	[
		{'name': 'place', 'value': foreign_place.name, 'unit': '', 'fact': NULL},
		{'name': 'text', 'value': fact_place.raw, 'unit': '', 'fact': foreign_place.fact_id}
	] AS figures
FROM foreign_place
JOIN fact_place USING (fact_id)

UNION ALL BY NAME

SELECT
	report_id,
	'foreign-place|' || raw AS subject,
	'foreign-place|' || raw AS root,
	problem_id,
	true AS testable,
	true AS hit,
	'S2' AS severity,
	'certain' AS certainty,
	raw AS stated,
	[
		{'name': 'place', 'value': raw, 'unit': '', 'fact': NULL},
		{'name': 'text', 'value': note, 'unit': '', 'fact': NULL}
	] AS figures
FROM problem
WHERE code = 'foreign-place'
