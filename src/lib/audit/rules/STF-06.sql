-- A headcount in post that equals one which is said to include staff outside the establishment.
WITH including AS (
	SELECT *
	FROM staffing_claim
	WHERE dispatched > 0 AND coalesce(total, in_post) IS NOT NULL
),

compared AS (
	SELECT
		including.report_id,
		including.form_id,
		including.dispatched,
		including.dispatched_fact,
		coalesce(including.total, including.in_post) AS people,
		coalesce(including.total_fact, including.in_post_fact) AS people_fact,
		claim.in_post,
		claim.in_post_fact,
		coalesce(claim.establishment, including.establishment) AS establishment,
		coalesce(claim.establishment_fact, including.establishment_fact) AS establishment_fact
	FROM including
	JOIN staffing_claim AS claim ON claim.report_id = including.report_id AND claim.in_post IS NOT NULL
	-- a table of staff in post says more about the definition than the sentence itself
	QUALIFY
		row_number() OVER (
			PARTITION BY including.form_id, including.claim
			ORDER BY claim.form = 'base-data' DESC, claim.form_id, claim.claim
		) = 1
)

SELECT
	report_id,
	form_id,
	'dispatched-in-post' AS subject,
	'dispatched-in-post' AS root,
	true AS testable,
	in_post = people AS hit,
	'S3' AS severity,
	-- posts that are filed or counted by number may be in the establishment by law
	'arguable' AS certainty,
	CAST(in_post AS VARCHAR) || '人' AS stated,
	CAST(in_post - dispatched AS VARCHAR) || '人' AS computed,
	CAST(dispatched AS VARCHAR) || '人' AS difference,
	[
		{'name': 'people', 'value': CAST(people AS VARCHAR), 'unit': '人', 'fact': people_fact},
		{'name': 'dispatched', 'value': CAST(dispatched AS VARCHAR), 'unit': '人', 'fact': dispatched_fact},
		{'name': 'in_post', 'value': CAST(in_post AS VARCHAR), 'unit': '人', 'fact': in_post_fact},
		{'name': 'establishment', 'value': CAST(establishment AS VARCHAR), 'unit': '人', 'fact': establishment_fact},
		{'name': 'with', 'value': CAST(CAST(round(CAST(in_post AS DOUBLE) / nullif(establishment, 0) * 100, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%', 'unit': '%', 'fact': NULL},
		{'name': 'without', 'value': CAST(CAST(round(CAST(in_post - dispatched AS DOUBLE) / nullif(establishment, 0) * 100, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%', 'unit': '%', 'fact': NULL},
		{'name': 'net', 'value': CAST(in_post - dispatched AS VARCHAR), 'unit': '人', 'fact': NULL}
	] AS figures
FROM compared
