-- Macro indicators of small funds.
WITH fund AS (
	SELECT form_id, wan, fact_id
	FROM unit_amount
	WHERE scope = 'programme' AND nature IS NULL AND wan > 0 AND stage IN ('requested', 'adjusted', 'executed')
	QUALIFY row_number() OVER (PARTITION BY form_id ORDER BY stage = 'requested' DESC, seq) = 1
)

SELECT
	completion.report_id,
	completion.form_id,
	'macro|' || form || '|' || coalesce(programme, '') || '|' || level3 AS subject,
	'macro|' || form || '|' || coalesce(programme, '') || '|' || level3 AS root,
	true AS testable,
	fund.wan < CAST($fund AS DECIMAL(20, 6)) AND (
		regexp_matches(level3, '经济增长|生产总值|GDP|财政收入|城镇化率')
		-- training and posts can move the employment of those who have them
		OR regexp_matches(level3, '就业率|失业率') AND NOT regexp_matches(completion.programme, '就业|培训|技能|岗位|创业|招聘|失业')
	) AS hit,
	'S4' AS severity,
	'arguable' AS certainty,
	fund.wan AS amount_wan,
	[
		{'name': 'indicator', 'value': level3, 'unit': '', 'fact': NULL},
		{'name': 'target', 'value': target_raw, 'unit': '', 'fact': target_fact_id},
		{'name': 'programme', 'value': completion.programme, 'unit': '', 'fact': NULL},
		{'name': 'amount', 'value': CAST(fund.wan AS VARCHAR), 'unit': '万元', 'fact': fund.fact_id}
	] AS figures
FROM indicator_completion AS completion
JOIN fund ON fund.form_id = completion.form_id
WHERE completion.programme IS NOT NULL AND target_class NOT IN ('blank', 'not-applicable')
