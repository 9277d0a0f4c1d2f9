-- How indicators are set and reported (M-IND), for each form and, where a report has several, for the report as a whole.
CREATE VIEW metric_indicator AS
WITH filled AS (
	SELECT
		*,
		target_class IN ('qualitative', 'condition', 'reference') AS is_wordy,
		coalesce(actual_class, 'blank') NOT IN ('blank', 'not-applicable') AS has_actual
	FROM indicator_completion
	WHERE target_class NOT IN ('blank', 'not-applicable')
),

counted AS (
	SELECT
		unit_id,
		year,
		report_id,
		form_id,
		any_value(programme) AS programme,
		grouping(form_id) = 1 AS is_whole,
		count(DISTINCT form_id) AS forms,
		count(*) AS rows,
		count(*) FILTER (is_wordy) AS wordy,
		sum(weight) AS weights,
		sum(weight) FILTER (is_wordy) AS wordy_weights,
		count(*) FILTER (has_actual) AS answered,
		count(*) FILTER (has_actual AND copied) AS copied,
		count(*) FILTER (comparability = 'comparable') AS comparable,
		count(*) FILTER (verdict = 'met') AS met,
		count(*) FILTER (verdict = 'met' AND NOT measured) AS met_unmeasured,
		count(*) FILTER (NOT is_wordy AND has_actual) AS quantitative,
		count(*) FILTER (measured) AS measured
	FROM filled
	GROUP BY GROUPING SETS ((unit_id, year, report_id, form_id), (unit_id, year, report_id))
),

wanted AS (
	SELECT
		*,
		CASE WHEN is_whole THEN NULL ELSE programme END AS of_programme,
		CASE WHEN is_whole THEN 'report' END AS claim
	FROM counted
	WHERE NOT is_whole OR forms > 1
),

asked AS (
	SELECT
		'M-IND-03' AS metric, *, met AS numerator, comparable AS denominator, 'comparable' AS denominator_name,
		answered = 0 AS unanswered,
		CASE WHEN met_unmeasured > 0 THEN ['includes-unmeasured'] ELSE [] END AS flags
	FROM wanted
	UNION ALL BY NAME
	SELECT
		'M-IND-04' AS metric, *, wordy AS numerator, rows AS denominator, 'indicators' AS denominator_name,
		false AS unanswered
	FROM wanted
	UNION ALL BY NAME
	SELECT
		'M-IND-04-weight' AS metric, *, coalesce(wordy_weights, 0) AS numerator, weights AS denominator,
		'weights' AS denominator_name, weights IS NULL AS unanswered
	FROM wanted
	UNION ALL BY NAME
	SELECT
		'M-IND-05' AS metric, *, copied AS numerator, answered AS denominator, 'actuals' AS denominator_name,
		answered = 0 AS unanswered
	FROM wanted
	UNION ALL BY NAME
	SELECT
		'M-IND-06' AS metric, *, measured AS numerator, quantitative AS denominator, 'actuals' AS denominator_name,
		answered = 0 AS unanswered
	FROM wanted
)

SELECT
	asked.metric,
	asked.unit_id,
	asked.year,
	asked.report_id,
	asked.form_id,
	asked.claim,
	asked.of_programme AS programme,
	CAST(asked.numerator AS DECIMAL(20, 6)) AS numerator,
	CAST(asked.denominator AS DECIMAL(20, 6)) AS denominator,
	asked.denominator_name,
	'%' AS unit,
	CASE
		WHEN NOT asked.unanswered THEN NULL
		WHEN form.form LIKE '%target%' OR (asked.claim = 'report' AND report.kind = 'target') THEN 'out-of-scope'
		ELSE 'missing'
	END AS absent,
	CASE WHEN asked.unanswered THEN asked.denominator_name END AS reason,
	asked.flags
FROM asked
JOIN report USING (report_id)
LEFT JOIN form ON form.form_id = asked.form_id
