-- Every stated figure with its place and whose it is: what a reader follows back to the document.
CREATE VIEW fact_place AS
SELECT
	fact.fact_id,
	fact.fact_key,
	fact.form_id,
	form.report_id,
	report.report_key,
	report.unit_id,
	report.year,
	document.file,
	document.source,
	form.form,
	form.title AS form_title,
	form.programme,
	fact.raw,
	fact.status,
	fact.basis,
	fact.confidence,
	fact.section,
	fact.table_title,
	fact.row_label,
	fact.column_label,
	fact.line,
	fact.page
FROM fact
JOIN form USING (form_id)
JOIN report USING (report_id)
JOIN document USING (document_id)
