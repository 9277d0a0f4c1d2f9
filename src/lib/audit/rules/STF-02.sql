-- The stated control rate against the one that its own row gives.
WITH claim AS (
	SELECT
		*,
		-- half a unit of the last printed digit of the rate
		CASE length(regexp_extract(stated_control_rate_raw, '\.(\d+)', 1))
			WHEN 0 THEN 0.5 WHEN 1 THEN 0.05 WHEN 2 THEN 0.005 ELSE 0.0005
		END + CAST($slack AS DECIMAL(20, 6)) AS tolerance_points
	FROM staffing_claim
	WHERE stated_control_rate IS NOT NULL
),

compared AS (
	SELECT
		*,
		establishment > 0 AND in_post IS NOT NULL AS testable,
		abs(stated_control_rate * establishment - in_post * 100) > tolerance_points * establishment AS differs
	FROM claim
),

other AS (
	SELECT
		compared.form_id,
		compared.claim,
		people.in_post,
		min(people.in_post_fact) AS fact
	FROM compared
	JOIN staffing_claim AS people ON people.report_id = compared.report_id
	WHERE
		people.in_post <> compared.in_post
		AND abs(compared.stated_control_rate * compared.establishment - people.in_post * 100)
		<= compared.tolerance_points * compared.establishment
	GROUP BY compared.form_id, compared.claim, people.in_post
	QUALIFY row_number() OVER (PARTITION BY compared.form_id, compared.claim ORDER BY people.in_post) = 1
),

told AS (
	SELECT
		compared.*,
		other.in_post AS other_in_post,
		other.fact AS other_fact,
		CAST(CAST(round(CAST(compared.in_post AS DOUBLE) / compared.establishment * 100, 2) AS DECIMAL(20, 2)) AS VARCHAR)
		|| '%' AS recomputed
	FROM compared
	LEFT JOIN other ON other.form_id = compared.form_id AND other.claim = compared.claim
)

SELECT
	report_id,
	form_id,
	'control-rate' AS subject,
	'staffing' AS root,
	testable,
	coalesce(testable AND differs, false) AS hit,
	'S2' AS severity,
	'certain' AS certainty,
	CAST(stated_control_rate AS VARCHAR) || '%' AS stated,
	recomputed AS computed,
	CAST(CAST(stated_control_rate - round(CAST(in_post AS DOUBLE) / establishment * 100, 2) AS DECIMAL(20, 2)) AS VARCHAR)
	|| '个百分点' AS difference,
	CAST(tolerance_points AS VARCHAR) || '个百分点' AS tolerance,
	CASE WHEN NOT testable THEN 'establishment, in-post' END AS reason,
	[
		{'name': 'establishment', 'value': CAST(establishment AS VARCHAR), 'unit': '人', 'fact': establishment_fact},
		{'name': 'in_post', 'value': CAST(in_post AS VARCHAR), 'unit': '人', 'fact': in_post_fact},
		{'name': 'stated', 'value': CAST(stated_control_rate AS VARCHAR) || '%', 'unit': '%', 'fact': stated_control_rate_fact},
		{'name': 'recomputed', 'value': recomputed, 'unit': '%', 'fact': NULL},
		{'name': 'other', 'value': CAST(other_in_post AS VARCHAR), 'unit': '人', 'fact': other_fact}
	] AS figures
FROM told
