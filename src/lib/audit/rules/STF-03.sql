-- Headcounts in post of one unit and year that differ from place to place.
WITH claim AS (
	SELECT *
	FROM staffing_claim
	WHERE in_post IS NOT NULL
),

conflict AS (
	SELECT
		a.unit_id,
		a.year,
		bool_or(
			a.in_post <> b.in_post
			AND a.in_post - coalesce(a.dispatched, 0) <> b.in_post - coalesce(b.dispatched, 0)
			AND a.in_post - coalesce(a.dispatched, 0) <> b.in_post
			AND (a.as_of IS NULL OR b.as_of IS NULL OR a.as_of = b.as_of)
		) AS differs,
		count(*) > 0 AS several
	FROM claim AS a
	JOIN claim AS b
		ON b.unit_id = a.unit_id
		AND b.year IS NOT DISTINCT FROM a.year
		AND (b.form_id, b.claim) <> (a.form_id, a.claim)
	GROUP BY a.unit_id, a.year
)

SELECT
	min(claim.report_id) AS report_id,
	'in-post' AS subject,
	'staffing' AS root,
	true AS testable,
	any_value(conflict.differs) AS hit,
	'S2' AS severity,
	'certain' AS certainty,
	CAST(min(claim.in_post) AS VARCHAR) || '人' AS stated,
	CAST(max(claim.in_post) AS VARCHAR) || '人' AS computed,
	CAST(max(claim.in_post) - min(claim.in_post) AS VARCHAR) || '人' AS difference,
	'0人' AS tolerance,
	list({'name': 'in_post', 'value': CAST(claim.in_post AS VARCHAR), 'unit': '人', 'fact': claim.in_post_fact}
		ORDER BY claim.form_id, claim.claim)
	|| [{
		'name': 'difference', 'value': CAST(max(claim.in_post) - min(claim.in_post) AS VARCHAR),
		'unit': '人', 'fact': NULL
	}] AS figures
FROM claim
JOIN conflict ON conflict.unit_id = claim.unit_id AND conflict.year IS NOT DISTINCT FROM claim.year
GROUP BY claim.unit_id, claim.year
