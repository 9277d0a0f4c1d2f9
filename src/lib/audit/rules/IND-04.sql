-- Explanations of lost points that name no cause, as one finding a form: whoever wrote one so wrote them all.
WITH judged AS (
	SELECT
		*,
		coalesce(
			length(trim(explanation)) <= CAST($length AS INTEGER)
			-- words that would fit any indicator; what happened in the world is a cause, however short
			AND (
				regexp_matches(trim(explanation), '^[无/\-—。.]+$|^(客观|主观|工作|其他|特殊|历史|外部|有关)?(的)?(原因|因素)$')
				OR regexp_matches(explanation, '加强|提高|提升|继续|改善|改进|更好|更多|更加|更满意|让.+有|节约|节省|进一步|努力|完善|优化|落实|重视|加大|加快|强化|有待|做好|抓好|偏差|未完成|扣分|正常|按.{0,6}(执行|完成)')
			)
			AND NOT regexp_matches(explanation, '因[^素]|由于|受.*影响|导致|所致|鉴于|停工|到货|调整|取消|推迟|延期|延迟|滞后|疫情|死亡|动态|减少|不足|变更|退出|故障|损坏|暂停|未到|晚|下降|迁出|终止|增多|增加|上涨|冲突|征地|天气|暴雨|降雨|结转|次年|下年|年后|跨年|未批|未拨|未下达|尚未')
			OR trim(explanation) = trim(level3),
			false
		) AS is_empty
	FROM indicator_completion
	WHERE score < weight AND coalesce(trim(explanation), '') <> ''
)

SELECT
	report_id,
	form_id,
	'empty-words|' || form || '|' || coalesce(programme, '') AS subject,
	'empty-words|' || form || '|' || coalesce(programme, '') AS root,
	true AS testable,
	bool_or(is_empty) AS hit,
	'S4' AS severity,
	'arguable' AS certainty,
	coalesce(
		list(
			{
				'name': 'row',
				'value': '“' || level3 || '”扣' || regexp_replace(CAST(weight - score AS VARCHAR), '\.?0+$', '') || '分：“' || trim(explanation) || '”',
				'unit': '',
				'fact': coalesce(actual_fact_id, target_fact_id)
			}
			ORDER BY seq
		) FILTER (is_empty),
		[]
	) || [{'name': 'count', 'value': CAST(count(*) FILTER (is_empty) AS VARCHAR), 'unit': '项', 'fact': NULL}] AS figures
FROM judged
GROUP BY report_id, form_id, form, programme
