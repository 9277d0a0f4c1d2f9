-- Indicators under a class that is not theirs.
WITH judged AS (
	SELECT
		*,
		CASE
			WHEN (level1_class = 'satisfaction' OR contains(level2, '满意')) AND regexp_matches(level3, '回复率|办结率|完成率|及时率|知晓率')
				AND NOT contains(level3, '满意')
				THEN 'response'
			WHEN contains(level2, '数量') AND regexp_matches(level3, '故障率|合格率|达标率|差错率|准确率') THEN 'failure'
			WHEN target_class = 'date' AND regexp_matches(target_raw, '^\s*定性') THEN 'deadline'
			WHEN contains(level2, '生态')
				AND NOT regexp_matches(level3 || target_raw, '生态|环境|环保|绿|污染|节能|减排|垃圾|水|空气|噪|低碳|节约|资源|卫生|碳|林|草|植|湿地|覆盖|造林|土|河|湖|海|排放|削减|COD|氨氮|PM|成灾|病虫|有害生物|物种|生物|灾害|耕地|地力|农药|化肥|秸秆|粪|沙|荒|矿山|清洁|能耗|用电|用水|再生|回收')
				THEN 'ecology'
		END AS fault
	FROM indicator_completion
	WHERE target_class NOT IN ('blank', 'not-applicable')
)

SELECT
	report_id,
	form_id,
	'class|' || form || '|' || coalesce(programme, '') || '|' || level3 AS subject,
	'class|' || form || '|' || coalesce(programme, '') || '|' || level3 AS root,
	true AS testable,
	fault IS NOT NULL AS hit,
	CASE fault WHEN 'response' THEN 'S3' WHEN 'failure' THEN 'S4' ELSE 'S5' END AS severity,
	CASE fault WHEN 'ecology' THEN 'arguable' ELSE 'certain' END AS certainty,
	[
		{'name': 'indicator', 'value': level3, 'unit': '', 'fact': NULL},
		{'name': 'target', 'value': target_raw, 'unit': '', 'fact': target_fact_id},
		{'name': 'class', 'value': CASE WHEN fault = 'deadline' THEN '定性指标' ELSE level2 END, 'unit': '', 'fact': NULL},
		{
			'name': 'right',
			'value': CASE fault
				WHEN 'response' THEN '质量或时效类，回复率不是满意率' WHEN 'failure' THEN '质量类' WHEN 'deadline' THEN '时效类的定量期限'
				ELSE '与生态效益无关的内容' END,
			'unit': '', 'fact': NULL
		},
		{
			'name': 'right_en',
			'value': CASE fault
				WHEN 'response' THEN 'one of quality or timeliness: a response rate is not satisfaction' WHEN 'failure' THEN 'one of quality'
				WHEN 'deadline' THEN 'a deadline, which can be measured' ELSE 'not about ecology' END,
			'unit': '', 'fact': NULL
		}
	] AS figures
FROM judged
