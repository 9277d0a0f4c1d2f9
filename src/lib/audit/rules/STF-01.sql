-- More people in post than the establishment allows, by every headcount that the report states.
WITH outside AS (
	-- 在职25人，其中事业编制21人、编外聘用4人: parts of a headcount that the establishment does not hold
	SELECT stated_count.form_id, fact.line, sum(value) AS value, min(stated_count.fact_id) AS fact_id
	FROM stated_count
	JOIN fact USING (fact_id)
	WHERE role = 'part' AND unit IN ('人', '名') AND regexp_matches(subject, '编外|聘用|临聘|派遣|临时|合同制|辅助|协管|雇员')
	GROUP BY stated_count.form_id, fact.line
),

claim AS (
	SELECT
		staffing_pair.* REPLACE (
			dispatched_included OR outside.value < in_post AS dispatched_included,
			coalesce(dispatched, outside.value) AS dispatched,
			coalesce(dispatched_fact, outside.fact_id) AS dispatched_fact
		),
		in_post - coalesce(dispatched, CASE WHEN outside.value < in_post THEN outside.value END, 0) AS people
	FROM staffing_pair
	JOIN fact ON fact.fact_id = in_post_fact
	LEFT JOIN outside ON outside.form_id = in_post_form_id AND outside.line = fact.line
),

compared AS (
	SELECT
		report_id,
		establishment,
		min(form_id) AS form_id,
		min(establishment_fact) AS establishment_fact,
		max(people) AS most,
		max(people) * 100 > establishment * CAST($limit AS DECIMAL(20, 6)) AS over,
		list({'name': 'in_post', 'value': CAST(in_post AS VARCHAR), 'unit': '人', 'fact': in_post_fact}
			ORDER BY in_post, in_post_fact) AS headcounts,
		list({'name': 'dispatched', 'value': CAST(dispatched AS VARCHAR), 'unit': '人', 'fact': dispatched_fact}
			ORDER BY in_post) FILTER (dispatched_included) AS dispatched,
		list({
			'name': 'rate',
			'value': CAST(CAST(round(CAST(people AS DOUBLE) / establishment * 100, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%',
			'unit': '%', 'fact': NULL
		} ORDER BY people) AS rates,
		list({'name': 'over', 'value': CAST(people - establishment AS VARCHAR), 'unit': '人', 'fact': NULL}
			ORDER BY people) FILTER (people > establishment) AS surplus
	FROM claim
	WHERE establishment > 0
	GROUP BY report_id, establishment
)

SELECT
	report_id,
	form_id,
	'staffing' AS subject,
	'staffing' AS root,
	true AS testable,
	over AS hit,
	CASE
		WHEN most * 100 > establishment * CAST($serious AS DECIMAL(20, 6)) THEN 'S1'
		WHEN most * 100 > establishment * CAST($high AS DECIMAL(20, 6)) THEN 'S2'
		ELSE 'S3'
	END AS severity,
	'certain' AS certainty,
	CAST(establishment AS VARCHAR) || '人' AS stated,
	CAST(most AS VARCHAR) || '人' AS computed,
	CAST(most - establishment AS VARCHAR) || '人' AS difference,
	'0人' AS tolerance,
	[{'name': 'establishment', 'value': CAST(establishment AS VARCHAR), 'unit': '人', 'fact': establishment_fact}]
	|| headcounts || coalesce(dispatched, []) || rates || coalesce(surplus, []) AS figures
FROM compared

UNION ALL BY NAME

SELECT
	report_id,
	'staffing' AS subject,
	false AS testable,
	false AS hit,
	'establishment, in-post' AS reason
FROM report
WHERE kind = 'evaluation' AND report_id NOT IN (SELECT report_id FROM compared)
