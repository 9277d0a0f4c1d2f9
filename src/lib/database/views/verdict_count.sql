-- How many indicators of each form came to which verdict. `answered` is whether the form states an actual.
CREATE VIEW verdict_count AS
SELECT
	indicator.report_id,
	indicator.unit_id,
	indicator.year,
	indicator.form_id,
	form.form,
	form.seq,
	form.programme,
	indicator.verdict,
	coalesce(indicator.measured, false) AS measured,
	indicator.actual_raw IS NOT NULL AS answered,
	CAST(count(*) AS INTEGER) AS indicators
FROM indicator_completion AS indicator
JOIN form USING (form_id)
GROUP BY ALL
