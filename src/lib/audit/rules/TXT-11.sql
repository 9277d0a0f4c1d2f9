-- Self-evaluations that lack a title or a date.
WITH element AS (
	SELECT
		report.report_id,
		report.whole,
		trim(document.title) = '' AS untitled,
		(
			SELECT min(fact.fact_id)
			FROM fact
			JOIN form USING (form_id)
			WHERE form.report_id = report.report_id
		) AS first_fact,
		NOT EXISTS (
			SELECT 1
			FROM stated_date
			JOIN form USING (form_id)
			WHERE form.report_id = report.report_id AND stated_date.kind IN ('filled', 'reported')
		) AS undated
	FROM report
	JOIN document USING (document_id)
	WHERE report.kind = 'evaluation'
)

SELECT
	report_id,
	'elements' AS subject,
	'elements' AS root,
	whole AS testable,
	whole AND (untitled OR undated) AS hit,
	-- a page that publishes a report often prints its date outside of it
	CASE WHEN untitled THEN 'S4' ELSE 'S5' END AS severity,
	'certain' AS certainty,
	CASE WHEN NOT whole THEN 'whole report' END AS reason,
	[
		{'name': 'missing', 'value': CASE WHEN untitled AND undated THEN '标题和日期' WHEN untitled THEN '标题' ELSE '填报日期' END, 'unit': '', 'fact': NULL},
		{'name': 'missing_en', 'value': CASE WHEN untitled AND undated THEN 'title and no date' WHEN untitled THEN 'title' ELSE 'date' END, 'unit': '', 'fact': NULL},
		{'name': 'first', 'value': '', 'unit': '', 'fact': first_fact}
	] AS figures
FROM element
