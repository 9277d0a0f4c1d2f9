-- Results and explanations that stand in the unit's report of the year before too.
WITH told AS (
	SELECT form.report_id, form.form_id, form.form, coalesce(form.programme, '') AS named, fact.raw AS text, fact.fact_id
	FROM goal
	JOIN form USING (form_id)
	JOIN fact ON fact.fact_id = goal.actual_fact_id
	UNION ALL
	SELECT report_id, form_id, form, coalesce(programme, ''), explanation, coalesce(actual_fact_id, target_fact_id)
	FROM indicator_completion
	WHERE explanation IS NOT NULL
),

text AS (
	SELECT
		told.*,
		report.unit_id,
		report.year,
		regexp_replace(text, '20\d\d|[\s，,。.；;：:、（）()“”]', '', 'g') AS bare
	FROM told
	JOIN report USING (report_id)
	WHERE report.kind = 'evaluation'
),

same_text AS (
	SELECT
		now.report_id,
		count(DISTINCT now.bare) AS texts,
		list({'name': 'text', 'value': CASE WHEN length(now.text) > 60 THEN now.text[:59] || '…' ELSE now.text END, 'unit': '', 'fact': now.fact_id}
			ORDER BY now.fact_id)[1:2] AS places,
		list({'name': 'before', 'value': prior.text[:60], 'unit': '', 'fact': prior.fact_id} ORDER BY now.fact_id)[1:2] AS priors
	FROM text AS now
	JOIN text AS prior ON prior.unit_id = now.unit_id AND prior.year = now.year - 1 AND prior.bare = now.bare
	WHERE length(now.bare) >= CAST($length AS INTEGER)
	GROUP BY now.report_id
),

-- what was met exactly, and what cannot be more than all, is no measured result
measured AS (
	SELECT *, regexp_replace(coalesce(programme, ''), '20\d\d年度?|[\s()（）"“”]', '', 'g') AS bare
	FROM indicator_completion
	WHERE
		measured AND NOT copied AND actual_class IN ('numeric', 'percent') AND actual_low = actual_high
		AND actual_low <> 0 AND NOT (actual_class = 'percent' AND actual_low = 100)
),

same_rows AS (
	SELECT
		now.report_id,
		count(*) AS rows,
		count(*) FILTER (prior.actual_low = now.actual_low) AS same,
		list({'name': 'row', 'value': now.level3 || now.actual_raw, 'unit': '', 'fact': now.actual_fact_id} ORDER BY now.actual_fact_id)
			FILTER (prior.actual_low = now.actual_low) AS places,
		list({'name': 'before', 'value': prior.actual_raw, 'unit': '', 'fact': prior.actual_fact_id} ORDER BY now.actual_fact_id)
			FILTER (prior.actual_low = now.actual_low) AS priors
	FROM measured AS now
	JOIN measured AS prior
		ON prior.unit_id = now.unit_id AND prior.year = now.year - 1 AND prior.form = now.form AND prior.bare = now.bare
		AND prior.level3 = now.level3
	GROUP BY now.report_id
),

tested AS (
	SELECT DISTINCT later.report_id
	FROM report AS later
	JOIN report AS earlier ON earlier.unit_id = later.unit_id AND earlier.year = later.year - 1
	WHERE later.kind = 'evaluation' AND earlier.kind = 'evaluation'
)

SELECT
	report_id,
	'repeats-year' AS subject,
	'repeats-year' AS root,
	true AS testable,
	same_text.texts IS NOT NULL OR many AS hit,
	CASE WHEN many AND same_text.texts IS NOT NULL THEN 'S2' ELSE 'S3' END AS severity,
	'arguable' AS certainty,
	coalesce(same_text.places, []) || coalesce(same_text.priors, [])
	|| CASE WHEN same_text.texts IS NULL THEN [] ELSE [{'name': 'texts', 'value': CAST(same_text.texts AS VARCHAR), 'unit': '处', 'fact': NULL}] END
	|| CASE
		WHEN many THEN
			same_rows.places[1:6] || same_rows.priors[1:6] || [
				{'name': 'rows', 'value': CAST(same_rows.rows AS VARCHAR), 'unit': '项', 'fact': NULL},
				{'name': 'same', 'value': CAST(same_rows.same AS VARCHAR), 'unit': '项', 'fact': NULL}
			]
		ELSE []
	END AS figures
FROM tested
LEFT JOIN same_text USING (report_id)
LEFT JOIN (
	SELECT *, coalesce(same >= 3 AND same * 100 >= rows * CAST($share AS DECIMAL(20, 6)), false) AS many FROM same_rows
) AS same_rows USING (report_id)
