-- Every unit and year with what its reports are, and with what a filter asks. `has_evaluation` is false where only targets
-- were set, so that figures which such documents never carry are out of scope and not missing.
CREATE VIEW unit_year AS
SELECT
	report.unit_id,
	report.year,
	min(report.report_id) AS report_id,
	max(report.report_id) AS last_report_id,
	bool_or(report.kind = 'evaluation') AS has_evaluation,
	count(*) FILTER (report.kind = 'evaluation') AS evaluations,
	count(*) FILTER (report.kind = 'target') AS targets,
	list_sort(list_distinct(flatten(list(forms.kinds)))) AS forms,
	unit.short_name,
	unit.region_code,
	unit.level,
	unit.unit_type,
	unit.sort_rank
FROM report
JOIN unit USING (unit_id)
LEFT JOIN (SELECT report_id, list(form ORDER BY seq) AS kinds FROM form GROUP BY report_id) AS forms USING (report_id)
GROUP BY
	report.unit_id, report.year, unit.short_name, unit.region_code, unit.level, unit.unit_type, unit.sort_rank
