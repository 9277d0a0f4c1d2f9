-- Indicator tables without a filled row of quantity or of quality.
WITH wanted AS (
	SELECT *
	FROM (VALUES ('数量', 'quantity'), ('质量', 'quality')) AS wanted (class, class_en)
),

counted AS (
	SELECT
		completion.report_id,
		completion.form_id,
		any_value(completion.form) AS form,
		any_value(completion.programme) AS programme,
		wanted.class,
		any_value(wanted.class_en) AS class_en,
		count(*) AS rows,
		count(*) FILTER (
			contains(completion.level2, wanted.class) AND completion.target_class NOT IN ('blank', 'not-applicable')
		) AS filled,
		-- a form that nobody filled in lacks more than one class
		bool_or(completion.target_class NOT IN ('blank', 'not-applicable')) AS begun,
		bool_or(contains(completion.level2, wanted.class) AND completion.target_class = 'not-applicable') AS not_applicable,
		bool_or(regexp_matches(completion.level2, '数量|质量|时效|效益')) AS has_classes,
		-- a row without a printed class may be of any
		bool_or(trim(completion.level2) = '' AND completion.target_class <> 'blank') AS unclassed,
		bool_and(report.whole) AS whole,
		min(completion.target_fact_id) FILTER (contains(completion.level2, wanted.class)) AS blank_fact,
		min(completion.level2) FILTER (contains(completion.level2, wanted.class)) AS blank_row
	FROM indicator_completion AS completion
	JOIN report USING (report_id)
	CROSS JOIN wanted
	GROUP BY completion.report_id, completion.form_id, wanted.class
)

SELECT
	report_id,
	form_id,
	'no-' || class_en || '|' || form || '|' || coalesce(programme, '') AS subject,
	'no-' || class_en || '|' || form || '|' || coalesce(programme, '') AS root,
	rows >= 3 AND has_classes AND (NOT unclassed OR blank_row IS NOT NULL) AND whole AND begun AS testable,
	rows >= 3 AND has_classes AND (NOT unclassed OR blank_row IS NOT NULL) AND whole AND begun AND filled = 0 AND NOT not_applicable AS hit,
	'S3' AS severity,
	'certain' AS certainty,
	CASE WHEN NOT whole THEN 'whole form' WHEN NOT begun THEN 'targets' WHEN unclassed AND blank_row IS NULL THEN 'classes' WHEN NOT (rows >= 3 AND has_classes) THEN 'rows' END AS reason,
	[
		{'name': 'missing', 'value': class, 'unit': '', 'fact': NULL},
		{'name': 'missing_en', 'value': class_en, 'unit': '', 'fact': NULL},
		{'name': 'row', 'value': blank_row, 'unit': '', 'fact': blank_fact}
	] AS figures
FROM counted
