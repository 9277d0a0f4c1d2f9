-- Indicators whose name and measure do not fit each other.
WITH judged AS (
	SELECT
		*,
		CASE
			WHEN regexp_matches(level3, '租金|收入|金额') AND target_unit IN ('㎡', '平方米', '处', '户') THEN 'money'
			WHEN contains(level3, '户数') AND target_unit = '人' OR contains(level3, '人数') AND target_unit = '户' THEN 'people'
			WHEN target_class = 'numeric' AND regexp_matches(trim(target_raw), '^[≥≤><=＝]?\s*\d+(\.\d+)?$')
				AND NOT regexp_matches(level3, '[（(].*[)）]')
				-- 合格率 0.95 is a quotient
				AND NOT (regexp_matches(level3, '[率度]$') AND target_value <= 1)
				-- 培训班期数, 受益户数: the name says what is counted
				AND NOT regexp_matches(trim(level3), '(数量|次数|期数|人数|天数|批次|户数|套数|个数|台数|份数|件数|场数|处数|项数|家数|场次|人次|总数|面积|里程)$')
				THEN 'unit'
			WHEN target_class = 'percent' AND NOT regexp_matches(level3 || target_raw, '率|比|度|占|百分|达标|性$|合规|规范|覆盖|到位|完成|及时|准确|合格|缩短|提高|提升|增长|增加|上升|下降|降低|减少|节约|节省|改善|[增降]幅|份额') THEN 'measure'
			-- a ceiling on what there should be more of, a floor under what it costs
			WHEN target_comparator IN ('<=', '<') AND contains(level2, '数量') AND NOT regexp_matches(level3, '成本|费用|支出|经费|投诉|事故|违|超|时间|时长|率|减少|下降|降低|存量|库存|剩余|残留|遗留|未|缺|隐患|空置|闲置|拖欠|逾期|重复|死亡|发病|伤亡|案件|内涝|病害|差错|漏|坏|污|排放|能耗|用量|退|流失')
				THEN 'ceiling'
			WHEN target_comparator IN ('>=', '>') AND (level1_class = 'cost' OR contains(level2, '成本'))
				AND NOT regexp_matches(level3, '节约|节省|降低|下降|减少|率|收入|标准|发放|补助|补贴|奖励|工资')
				THEN 'floor'
			WHEN regexp_matches(level3, '[；;].+') AND target_class IN ('numeric', 'percent') THEN 'two'
		END AS fault
	FROM indicator_completion
	WHERE target_class NOT IN ('blank', 'not-applicable')
)

-- one finding a form and fault: whoever wrote one such row wrote them all
SELECT
	report_id,
	form_id,
	'measure|' || form || '|' || coalesce(programme, '') || '|' || coalesce(fault, '') AS subject,
	'measure|' || form || '|' || coalesce(programme, '') || '|' || coalesce(fault, '') AS root,
	true AS testable,
	fault IS NOT NULL AS hit,
	CASE fault WHEN 'money' THEN 'S3' WHEN 'unit' THEN 'S5' WHEN 'two' THEN 'S5' ELSE 'S4' END AS severity,
	CASE fault WHEN 'money' THEN 'certain' WHEN 'people' THEN 'certain' ELSE 'arguable' END AS certainty,
	list({'name': 'row', 'value': '“' || level3 || '”' || target_raw, 'unit': '', 'fact': target_fact_id} ORDER BY seq) || [
		{'name': 'count', 'value': CAST(count(*) AS VARCHAR), 'unit': '项', 'fact': NULL},
		{
			'name': 'kind',
			'value': CASE fault
				WHEN 'money' THEN '名称是金额，计量却不是货币' WHEN 'people' THEN '户数与人数不能互换' WHEN 'unit' THEN '没有计量单位'
				WHEN 'measure' THEN '名称没有说明计量的是什么比率' WHEN 'ceiling' THEN '数量指标写成上限'
				WHEN 'floor' THEN '成本指标写成下限' ELSE '一行含两件事，一个指标值' END,
			'unit': '', 'fact': NULL
		},
		{
			'name': 'kind_en',
			'value': CASE fault
				WHEN 'money' THEN 'the name is an amount, the measure is not' WHEN 'people' THEN 'households and persons differ'
				WHEN 'unit' THEN 'no unit' WHEN 'measure' THEN 'the name does not say which rate it is'
				WHEN 'ceiling' THEN 'a quantity with an upper limit' WHEN 'floor' THEN 'a cost with a lower limit'
				ELSE 'two matters in one row' END,
			'unit': '', 'fact': NULL
		}
	] AS figures
FROM judged
GROUP BY report_id, form_id, form, programme, fault
