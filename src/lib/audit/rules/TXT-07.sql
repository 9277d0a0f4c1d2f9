-- Sibling rows of one form with the same figures in every column.
WITH row_of AS (
	SELECT
		unit_amount.report_id,
		unit_amount.form_id,
		any_value(unit_amount.form) AS form,
		any_value(form.programme) AS programme,
		unit_amount.line,
		any_value(unit_amount.nature) AS nature,
		min(unit_amount.seq) AS seq,
		count(*) FILTER (unit_amount.wan <> 0) AS figures_told,
		list(unit_amount.stage || '=' || unit_amount.wan ORDER BY unit_amount.stage) AS content,
		list({'name': 'figure', 'value': CAST(unit_amount.wan AS VARCHAR), 'unit': '万元', 'fact': unit_amount.fact_id} ORDER BY unit_amount.seq) AS told
	FROM unit_amount
	JOIN form ON form.form_id = unit_amount.form_id
	WHERE unit_amount.relation IN ('part', 'subset') AND unit_amount.nature IS NOT NULL AND unit_amount.wan IS NOT NULL
		AND unit_amount.form <> 'narrative'
	GROUP BY unit_amount.report_id, unit_amount.form_id, unit_amount.line
)

SELECT
	a.report_id,
	a.form_id,
	'duplicate|' || a.form || '|' || coalesce(a.programme, '') || '|' || a.line || '|' || b.line AS subject,
	'fund-sources|' || coalesce(a.programme, '') AS root,
	true AS testable,
	true AS hit,
	'S3' AS severity,
	'certain' AS certainty,
	a.told || b.told || [
		{'name': 'one_line', 'value': a.line, 'unit': '', 'fact': NULL},
		{'name': 'two_line', 'value': b.line, 'unit': '', 'fact': NULL}
	] AS figures
FROM row_of AS a
JOIN row_of AS b
	ON b.form_id = a.form_id AND b.seq > a.seq AND b.content = a.content
	AND a.nature <> b.nature
	AND NOT starts_with(b.nature, a.nature) AND NOT starts_with(a.nature, b.nature)
WHERE a.figures_told >= CAST($figures AS INTEGER)
