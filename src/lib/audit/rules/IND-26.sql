-- Rates that cannot be more than all, above 100 %.
WITH rate AS (
	SELECT report_id, form_id, form, programme, level3 AS name, actual_raw AS raw, actual_low AS percent, actual_fact_id AS fact_id
	FROM indicator_completion
	WHERE actual_class = 'percent' AND coalesce(actual_comparator, '=') = '='
	UNION ALL
	SELECT form.report_id, form.form_id, form.form, stated_rate.programme, stated_rate.of, fact.raw, stated_rate.percent, stated_rate.fact_id
	FROM stated_rate
	JOIN fact USING (fact_id)
	JOIN form ON form.form_id = stated_rate.form_id
	WHERE stated_rate.kind <> 'execution'
)

SELECT
	report_id,
	form_id,
	'above-all|' || form || '|' || coalesce(programme, '') || '|' || name AS subject,
	'above-all|' || form || '|' || coalesce(programme, '') || '|' || name AS root,
	true AS testable,
	percent > 100 AS hit,
	'S3' AS severity,
	'certain' AS certainty,
	raw AS stated,
	'100%' AS computed,
	[
		{'name': 'indicator', 'value': name, 'unit': '', 'fact': NULL},
		{'name': 'actual', 'value': raw, 'unit': '', 'fact': fact_id}
	] AS figures
FROM rate
WHERE
	regexp_matches(name, '(合格|及时|准时|覆盖|达标|准确|完好|通过|有效|优良|优秀|按期|按时|开工|竣工|知晓|回收|入学|巩固|使用合规|公开|普及|投放|处置|处理|办结|安全)率$|满意(度|率)$')
	AND NOT regexp_matches(name, '增长|提高|提升|完成')
