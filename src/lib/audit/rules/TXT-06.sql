-- Counts of one sentence that claim to be the parts of a total.
WITH counted AS (
	SELECT
		stated_count.*,
		sum(CASE WHEN role = 'part' THEN value END) OVER (PARTITION BY stated_count.form_id, sum_group ORDER BY stated_count.fact_id) AS so_far,
		max(CASE WHEN role = 'total' THEN value END) OVER (PARTITION BY stated_count.form_id, sum_group) AS whole,
		form.report_id,
		fact.status
	FROM stated_count
	JOIN form USING (form_id)
	JOIN fact ON fact.fact_id = stated_count.fact_id
	WHERE stated_count.sum_group IS NOT NULL AND stated_count.role IS NOT NULL
),

summed AS (
	SELECT
		report_id,
		form_id,
		sum_group,
		sum(value) FILTER (role = 'part') AS parts,
		max(value) FILTER (role = 'total') AS total,
		arg_max(subject, row(value, fact_id)) FILTER (role = 'total') AS total_subject,
		arg_max(fact_id, row(value, fact_id)) FILTER (role = 'total') AS total_fact,
		arg_max(unit, row(value, fact_id)) FILTER (role = 'total') AS unit,
		count(*) FILTER (role = 'part' AND value IS NULL) AS unread,
		bool_or(status = 'approximate') AS approximate,
		-- the first of them are the total already: what follows is told for another reason
		bool_or(role = 'part' AND so_far = whole) AS reached,
		count(*) FILTER (role = 'part') AS listed,
		list({'name': 'part', 'value': CAST(value AS VARCHAR), 'unit': unit, 'fact': fact_id} ORDER BY fact_id)
			FILTER (role = 'part') AS part_figures,
		list({'name': 'part_subject', 'value': subject, 'unit': '', 'fact': NULL} ORDER BY fact_id)
			FILTER (role = 'part') AS subject_figures,
		list(subject ORDER BY fact_id) FILTER (role = 'part') AS subjects
	FROM counted
	GROUP BY report_id, form_id, sum_group
),

judged AS (
	SELECT
		*,
		coalesce(sum_group LIKE 'subset:%' AND parts < total, false) AS is_short,
		CASE WHEN approximate THEN total * CAST($approximate AS DECIMAL(20, 6)) / 100 ELSE 0 END AS allowed
	FROM summed
)

SELECT
	report_id,
	form_id,
	'count-identity|' || coalesce(total_subject, '') || '|' || array_to_string(subjects, '+') AS subject,
	'count-identity|' || coalesce(total_subject, '') AS root,
	parts IS NOT NULL AND total IS NOT NULL AND unread = 0 AS testable,
	coalesce(
		unread = 0 AND NOT reached AND abs(parts - total) > allowed
		-- a list of some (subset) may be less than the total, but hardly by a little
		AND NOT (is_short AND (listed < 3 OR (total - parts) * 100 > total * CAST($short AS DECIMAL(20, 6)))),
		false
	) AS hit,
	CASE WHEN is_short THEN 'S3' ELSE 'S2' END AS severity,
	CASE WHEN approximate OR is_short THEN 'arguable' ELSE 'certain' END AS certainty,
	CAST(total AS VARCHAR) || unit AS stated,
	CAST(parts AS VARCHAR) || unit AS computed,
	CAST(parts - total AS VARCHAR) || unit AS difference,
	CASE WHEN approximate THEN $approximate || '%' ELSE '0' END AS tolerance,
	CASE WHEN parts IS NULL OR total IS NULL OR unread > 0 THEN 'parts, total' END AS reason,
	part_figures || subject_figures || [
		{'name': 'total', 'value': CAST(total AS VARCHAR), 'unit': unit, 'fact': total_fact},
		{'name': 'sum', 'value': CAST(parts AS VARCHAR), 'unit': unit, 'fact': NULL},
		{'name': 'gap', 'value': CAST(abs(parts - total) AS VARCHAR), 'unit': unit, 'fact': NULL}
	] AS figures
FROM judged
