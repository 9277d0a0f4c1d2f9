-- Accounts of goals without a result.
WITH told AS (
	SELECT
		form.report_id,
		goal.form_id,
		expected.raw AS goal,
		expected.fact_id AS goal_fact,
		actual.raw AS result,
		actual.fact_id AS result_fact,
		trim(expected.raw) = trim(actual.raw) AS copied
	FROM goal
	JOIN form USING (form_id)
	JOIN fact AS expected ON expected.fact_id = goal.expected_fact_id
	JOIN fact AS actual ON actual.fact_id = goal.actual_fact_id
)

SELECT
	report_id,
	form_id,
	'no-result|' || goal AS subject,
	'no-result|' || goal AS root,
	true AS testable,
	NOT regexp_matches(result, '\d')
	AND (copied OR regexp_matches(result, '确保|推进|推动|加强|提升|提高|进行了|开展了|为了|下发|继续')) AS hit,
	CASE WHEN copied THEN 'S3' ELSE 'S4' END AS severity,
	'arguable' AS certainty,
	[
		{'name': 'goal', 'value': goal, 'unit': '', 'fact': goal_fact},
		{'name': 'result', 'value': result, 'unit': '', 'fact': result_fact},
		{'name': 'copied', 'value': CASE WHEN copied THEN '照抄预期目标，' END, 'unit': '', 'fact': NULL},
		{'name': 'copied_en', 'value': CASE WHEN copied THEN 'it repeats the goal and' END, 'unit': '', 'fact': NULL}
	] AS figures
FROM told

UNION ALL BY NAME

-- programmes whose result in the text is an intention: one finding a report, since one hand wrote them all
SELECT
	form.report_id,
	stated_claim.form_id,
	'intentions' AS subject,
	'intentions' AS root,
	true AS testable,
	true AS hit,
	'S4' AS severity,
	'arguable' AS certainty,
	list({'name': 'intention', 'value': '“' || fact.raw || '”', 'unit': '', 'fact': fact.fact_id} ORDER BY fact.fact_id)
	|| [
		{'name': 'programmes', 'value': CAST(count(*) AS VARCHAR), 'unit': '个', 'fact': NULL}
	] AS figures
FROM stated_claim
JOIN fact USING (fact_id)
JOIN form ON form.form_id = stated_claim.form_id
WHERE stated_claim.kind = 'intention'
GROUP BY form.report_id, stated_claim.form_id
