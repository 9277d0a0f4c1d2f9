-- How much there is in each report: its forms in their order, the figures it states, what could not be understood, and its findings.
CREATE VIEW report_tally AS
SELECT
	report.report_id,
	coalesce(forms.forms, []) AS forms,
	coalesce(facts.facts, 0) AS facts,
	coalesce(problems.problems, 0) AS problems,
	coalesce(found.findings, 0) AS findings,
	coalesce(found.grave, 0) AS grave_findings
FROM report
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
