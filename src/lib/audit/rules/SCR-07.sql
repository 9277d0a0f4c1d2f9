-- High totals of reports in which graver rules found something certain. $found: report:severity:certainty:rule, by comma,
-- of the rules asked before this one.
WITH entry AS (
	SELECT unnest(string_split($found, ',')) AS text
),

grave AS (
	SELECT
		CAST(split_part(text, ':', 1) AS INTEGER) AS report_id,
		count(DISTINCT split_part(text, ':', 4)) AS leads,
		string_agg(DISTINCT split_part(text, ':', 4), '、' ORDER BY split_part(text, ':', 4)) AS found
	FROM entry
	WHERE
		text <> '' AND split_part(text, ':', 2) IN ('S1', 'S2') AND split_part(text, ':', 3) = 'certain'
		-- what a rule says of the score itself needs no second finding
		AND NOT starts_with(split_part(text, ':', 4), 'SCR-') AND split_part(text, ':', 4) NOT IN ('IND-01', 'IND-25')
	GROUP BY ALL
)

SELECT
	claim.report_id,
	claim.form_id,
	'high-score|' || form || '|' || coalesce(programme, '') AS subject,
	'high-score' AS root,
	claim.score IS NOT NULL AS testable,
	coalesce(claim.score * 100 >= claim.weight * CAST($high AS DECIMAL(20, 6)) AND grave.leads > 0, false) AS hit,
	CASE WHEN grave.leads > 1 THEN 'S4' ELSE 'S5' END AS severity,
	'arguable' AS certainty,
	CAST(claim.score AS VARCHAR) || '分' AS stated,
	CASE WHEN claim.score IS NULL THEN 'total-score' END AS reason,
	[
		{'name': 'score', 'value': CAST(claim.score AS VARCHAR), 'unit': '分', 'fact': claim.score_fact},
		{'name': 'count', 'value': CAST(grave.leads AS VARCHAR), 'unit': '条', 'fact': NULL},
		{'name': 'found', 'value': grave.found, 'unit': '', 'fact': NULL}
	] AS figures
FROM score_claim AS claim
LEFT JOIN grave ON grave.report_id = claim.report_id
