-- Every report as a list shows it: whose it is, its forms in their order, and how much there is in it: the figures it states, what could
-- not be understood, its findings.
CREATE VIEW report_tally AS
SELECT
	report.report_id,
	report.report_key,
	unit.unit_id,
	unit.name AS unit_name,
	unit.short_name,
	region.name AS district,
	unit.region_code,
	unit.level,
	unit.unit_type,
	unit.sort_rank,
	report.year,
	report.kind,
	document.file,
	document.source,
	coalesce(forms.forms, []) AS forms,
	CAST(coalesce(facts.facts, 0) AS INTEGER) AS facts,
	CAST(coalesce(problems.problems, 0) AS INTEGER) AS problems,
	CAST(coalesce(found.findings, 0) AS INTEGER) AS findings,
	CAST(coalesce(found.grave, 0) AS INTEGER) AS grave_findings
FROM report
JOIN unit USING (unit_id)
JOIN document USING (document_id)
LEFT JOIN region ON region.region_code = unit.region_code
LEFT JOIN (SELECT report_id, list(form ORDER BY seq) AS forms FROM form GROUP BY report_id) AS forms USING (report_id)
LEFT JOIN (
	SELECT form.report_id, count(*) AS facts FROM fact JOIN form USING (form_id) GROUP BY form.report_id
) AS facts USING (report_id)
LEFT JOIN (SELECT report_id, count(*) AS problems FROM problem GROUP BY report_id) AS problems USING (report_id)
LEFT JOIN (
	SELECT report_id, count(*) AS findings, count(*) FILTER (severity IN ('S1', 'S2')) AS grave
	FROM finding
	GROUP BY report_id
) AS found USING (report_id)
