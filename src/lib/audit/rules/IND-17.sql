-- Results that another figure of the report contradicts.
WITH conflict AS (
	SELECT
		completion.report_id,
		completion.form_id,
		completion.form,
		completion.programme,
		completion.level3,
		any_value(completion.target_raw) AS target_raw,
		any_value(completion.target_fact_id) AS target_fact_id,
		any_value(completion.actual_raw) AS actual_raw,
		any_value(completion.actual_fact_id) AS actual_fact_id,
		bool_or(rival.contradicts) AS contradicts,
		bool_or(rival.contradicts AND rival.strong) AS strong,
		-- the target is met by one figure and missed by another
		bool_or(rival.contradicts AND rival.meets <> (completion.verdict = 'met' OR completion.comparability = 'NC-CONFLICT')) AS decides,
		list({'name': 'rival', 'value': CAST(rival.value AS VARCHAR) || rival.unit, 'unit': '', 'fact': rival.fact_id} ORDER BY rival.preference, rival.fact_id)
			FILTER (rival.contradicts) AS rivals,
		list({'name': 'completion', 'value': CAST(CAST(round(rival.completion, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%', 'unit': '%', 'fact': NULL}
			ORDER BY rival.preference, rival.fact_id) FILTER (rival.contradicts) AS completions
	FROM indicator_completion AS completion
	JOIN rival_claim AS rival USING (indicator_id)
	GROUP BY completion.report_id, completion.form_id, completion.form, completion.programme, completion.level3
),

-- what a form says that its work cost, and how much of its budget it spent, stands in its block of money too
spent AS (
	SELECT
		completion.*,
		indicator.actual_unit,
		CASE WHEN actual_unit = '万元' THEN '总成本' ELSE '执行率' END AS measure,
		CASE WHEN actual_unit = '万元' THEN money.executed ELSE money.executed * 100 / money.adjusted END AS counted,
		money.executed,
		money.executed_fact,
		CASE WHEN actual_unit = '%' THEN money.executed * 100 / nullif(money.initial, 0) END AS by_initial
	FROM indicator_completion AS completion
	JOIN indicator USING (indicator_id)
	JOIN money_set AS money
		ON money.form_id = completion.form_id
		AND money.executed > 0 AND coalesce(money.adjusted, money.budget, 1) > 0
		AND (money.scope = 'programme' OR completion.form = 'unit-evaluation')
	WHERE
		completion.actual_low = completion.actual_high AND coalesce(completion.actual_comparator, '=') = '='
		AND completion.actual_status = 'reported'
		AND (
			-- of a unit as a whole such a row may be about one kind of expense
			indicator.actual_unit = '万元' AND money.scope = 'programme'
			AND regexp_matches(completion.level3, '总成本|总支出|总投资|总费用|项目(支出|经费|成本|资金)|成本(控制|总额)|资金(总额|支出)|预算(控制|执行)(数|额|总额)?$|控制(总额|数)')
			AND NOT regexp_matches(completion.level3, '单|每|人均|户均|平均|标准|节约|节省|收入|人员|公用|三公|培训|会议|差旅|采购|其中|自筹|配套|补助')
			OR indicator.actual_unit = '%'
			AND regexp_matches(completion.level3, '^[^、，]{0,8}(预算|资金)(执行|支出|使用|完成|支付)(完成)?率$')
			AND NOT regexp_matches(completion.level3, '三公|公用|采购|到位|合规')
		)
	QUALIFY count(*) OVER (PARTITION BY completion.form_id, indicator.actual_unit) = 1
),

-- a rate that the text names as the form names it
rate_of_text AS (
	SELECT completion.*, rate.percent, rate.half_digit, rate.fact_id AS rate_fact, rate.raw AS rate_raw
	FROM indicator_completion AS completion
	JOIN (
		SELECT stated_rate.*, form.report_id, fact.raw
		FROM stated_rate
		JOIN form USING (form_id)
		JOIN fact ON fact.fact_id = stated_rate.fact_id
		WHERE form.form = 'narrative' AND stated_rate.kind <> 'execution' AND percent IS NOT NULL AND fact.status = 'reported'
	) AS rate
		ON rate.report_id = completion.report_id
		AND regexp_replace(rate.of, '[^\p{Han}]|(均|已|约)?(达到?|为)$', '', 'g') = regexp_replace(completion.level3, '[^\p{Han}]', '', 'g')
	WHERE completion.actual_class = 'percent' AND completion.actual_status = 'reported' AND length(rate.of) >= 4 AND completion.form <> 'narrative'
	-- the same name in two forms, or twice in the text, is of two things
	QUALIFY
		count(*) OVER (PARTITION BY completion.report_id, rate.fact_id) = 1
		AND count(*) OVER (PARTITION BY completion.indicator_id) = 1
)

SELECT
	report_id,
	form_id,
	'conflict|' || form || '|' || coalesce(programme, '') || '|' || level3 AS subject,
	'conflict|' || form || '|' || coalesce(programme, '') || '|' || level3 AS root,
	true AS testable,
	contradicts AS hit,
	CASE WHEN strong AND decides THEN 'S2' WHEN strong THEN 'S3' ELSE 'S4' END AS severity,
	CASE WHEN strong AND decides THEN 'certain' ELSE 'arguable' END AS certainty,
	actual_raw AS stated,
	coalesce(rivals, []) || coalesce(completions, []) || [
		{'name': 'indicator', 'value': level3, 'unit': '', 'fact': NULL},
		{'name': 'target', 'value': target_raw, 'unit': '', 'fact': target_fact_id},
		{'name': 'actual', 'value': actual_raw, 'unit': '', 'fact': actual_fact_id}
	] AS figures
FROM conflict

UNION ALL BY NAME

SELECT
	report_id,
	form_id,
	'rate|' || form || '|' || coalesce(programme, '') || '|' || level3 AS subject,
	'conflict|' || form || '|' || coalesce(programme, '') || '|' || level3 AS root,
	true AS testable,
	coalesce(percent + half_digit < actual_low OR percent - half_digit > actual_high, false) AS hit,
	'S3' AS severity,
	'arguable' AS certainty,
	actual_raw AS stated,
	[
		{'name': 'indicator', 'value': level3, 'unit': '', 'fact': NULL},
		{'name': 'target', 'value': target_raw, 'unit': '', 'fact': target_fact_id},
		{'name': 'actual', 'value': actual_raw, 'unit': '', 'fact': actual_fact_id},
		{'name': 'rival', 'value': rate_raw, 'unit': '', 'fact': rate_fact}
	] AS figures
FROM rate_of_text

UNION ALL BY NAME

SELECT
	report_id,
	form_id,
	'money|' || form || '|' || coalesce(programme, '') || '|' || level3 AS subject,
	'money|' || form || '|' || coalesce(programme, '') || '|' || level3 AS root,
	counted IS NOT NULL AS testable,
	coalesce(
		abs(actual_low - counted) > greatest(0.01, counted * CAST($gap AS DECIMAL(20, 6)) / 100)
		-- a rate against the initial budget is BUD-01's and BUD-02's matter
		AND coalesce(abs(actual_low - by_initial) > 0.51, true),
		false
	) AS hit,
	'S3' AS severity,
	'arguable' AS certainty,
	CASE WHEN counted IS NULL THEN 'adjusted, executed' END AS reason,
	actual_raw AS stated,
	[
		{'name': 'indicator', 'value': level3, 'unit': '', 'fact': NULL},
		{'name': 'target', 'value': target_raw, 'unit': '', 'fact': target_fact_id},
		{'name': 'actual', 'value': actual_raw, 'unit': '', 'fact': actual_fact_id},
		{
			'name': 'rival',
			'value': CASE measure
				WHEN '总成本' THEN '资金表执行数' || regexp_replace(CAST(executed AS VARCHAR), '\.?0+$', '') || '万元'
				ELSE '按资金表复算' || CAST(CAST(round(counted, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%'
			END,
			'unit': '', 'fact': executed_fact
		}
	] AS figures
FROM spent
