-- How many reports with indicators, or a total score, in a form of each kind have the same answers to every filter but the unit.
CREATE VIEW form_cell AS
SELECT
	tally.year,
	tally.region_code,
	tally.level,
	tally.unit_type,
	tally.kind,
	form.form,
	CAST(count(DISTINCT form.report_id) AS INTEGER) AS reports
FROM form
JOIN report_tally AS tally USING (report_id)
WHERE
	form.form_id IN (SELECT form_id FROM indicator)
	OR form.form_id IN (SELECT form_id FROM stated_score WHERE kind = 'total')
GROUP BY ALL
