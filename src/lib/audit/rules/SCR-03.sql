-- The weights by class against the templates that are known.
WITH template AS (
	SELECT *
	FROM (VALUES (50, 30, 10, 0, 10), (40, 20, 10, 20, 10)) AS template (output, benefit, satisfaction, cost, execution)
),

summed AS (
	SELECT
		completion.report_id,
		completion.form_id,
		any_value(completion.form) AS form,
		any_value(completion.programme) AS programme,
		coalesce(sum(weight) FILTER (level1_class = 'output'), 0) AS output,
		coalesce(sum(weight) FILTER (level1_class = 'benefit'), 0) AS benefit,
		coalesce(sum(weight) FILTER (level1_class = 'satisfaction'), 0) AS satisfaction,
		coalesce(sum(weight) FILTER (level1_class = 'cost'), 0) AS cost,
		count(*) FILTER (level1_class = 'other' AND weight IS NOT NULL) AS unknown,
		min(target_fact_id) AS first_fact,
		sum(weight) AS total,
		bool_and(report.whole) AND bool_or(target_class NOT IN ('blank', 'not-applicable')) AS whole
	FROM indicator_completion AS completion
	JOIN report USING (report_id)
	GROUP BY completion.report_id, completion.form_id
)

SELECT
	summed.report_id,
	summed.form_id,
	'template|' || form || '|' || coalesce(programme, '') AS subject,
	'template|' || form || '|' || coalesce(programme, '') AS root,
	whole AND total IS NOT NULL AND unknown = 0 AND claim.execution_weight IS NOT NULL AS testable,
	whole AND total IS NOT NULL AND unknown = 0 AND claim.execution_weight IS NOT NULL
	AND NOT EXISTS (
		SELECT 1
		FROM template
		WHERE
			template.output = summed.output AND template.benefit = summed.benefit
			AND template.satisfaction = summed.satisfaction AND template.cost = summed.cost
			AND template.execution = claim.execution_weight
	) AS hit,
	-- points that add up to 100 are a template that is not known here
	CASE WHEN total + claim.execution_weight = 100 THEN 'S5' ELSE 'S4' END AS severity,
	'arguable' AS certainty,
	CASE WHEN NOT whole THEN 'whole form' WHEN total IS NULL OR unknown > 0 OR claim.execution_weight IS NULL THEN 'weights' END AS reason,
	[
		{'name': 'output', 'value': CAST(output AS VARCHAR), 'unit': '分', 'fact': first_fact},
		{'name': 'benefit', 'value': CAST(benefit AS VARCHAR), 'unit': '分', 'fact': NULL},
		{'name': 'satisfaction', 'value': CAST(satisfaction AS VARCHAR), 'unit': '分', 'fact': NULL},
		{'name': 'cost', 'value': CAST(cost AS VARCHAR), 'unit': '分', 'fact': NULL},
		{'name': 'execution', 'value': CAST(claim.execution_weight AS VARCHAR), 'unit': '分', 'fact': NULL}
	] AS figures
FROM summed
LEFT JOIN (SELECT form_id, execution_weight FROM score_claim) AS claim ON claim.form_id = summed.form_id
