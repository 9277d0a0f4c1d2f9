-- Goals of one label that two forms word almost alike.
WITH worded AS (
	SELECT
		form.report_id,
		goal.form_id,
		fact.fact_id,
		fact.row_label,
		regexp_replace(fact.raw, '[\s。；;，,]', '', 'g') AS bare,
		fact.raw
	FROM goal
	JOIN form USING (form_id)
	JOIN fact ON fact.fact_id = goal.expected_fact_id
	WHERE length(fact.raw) >= 12 AND fact.row_label IS NOT NULL
)

SELECT
	a.report_id,
	a.form_id,
	'wording|' || a.row_label || '|' || a.bare AS subject,
	'wording|' || a.row_label || '|' || a.bare AS root,
	true AS testable,
	a.bare <> b.bare AND levenshtein(a.bare, b.bare) * 100 <= length(a.bare) * CAST($distance AS INTEGER) AS hit,
	'S5' AS severity,
	'certain' AS certainty,
	[
		{'name': 'label', 'value': a.row_label, 'unit': '', 'fact': NULL},
		{'name': 'one', 'value': a.raw, 'unit': '', 'fact': a.fact_id},
		{'name': 'two', 'value': b.raw, 'unit': '', 'fact': b.fact_id}
	] AS figures
FROM worded AS a
JOIN worded AS b ON b.report_id = a.report_id AND b.form_id > a.form_id AND b.row_label = a.row_label
