-- Explanations of lost points that name no cause.
SELECT
	report_id,
	form_id,
	'empty-words|' || form || '|' || coalesce(programme, '') || '|' || level3 AS subject,
	'empty-words|' || form || '|' || coalesce(programme, '') || '|' || level3 AS root,
	true AS testable,
	length(trim(explanation)) <= CAST($length AS INTEGER)
	AND NOT regexp_matches(explanation, '因|由于|受.*影响|导致|所致|鉴于|停工|到货|调整|取消|推迟|延期|延迟|滞后|疫情|死亡|动态|减少|不足|变更|退出|故障|损坏|暂停|未到|晚|下降|迁出|终止')
	OR trim(explanation) = trim(level3) AS hit,
	'S4' AS severity,
	'arguable' AS certainty,
	[
		{'name': 'indicator', 'value': level3, 'unit': '', 'fact': NULL},
		{'name': 'target', 'value': target_raw, 'unit': '', 'fact': target_fact_id},
		{'name': 'actual', 'value': actual_raw, 'unit': '', 'fact': actual_fact_id},
		{'name': 'explanation', 'value': explanation, 'unit': '', 'fact': NULL},
		{'name': 'lost', 'value': CAST(weight - score AS VARCHAR), 'unit': '分', 'fact': NULL}
	] AS figures
FROM indicator_completion
WHERE score < weight AND coalesce(trim(explanation), '') <> ''
