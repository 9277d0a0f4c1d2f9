-- Rates other than execution that no quotient of the report's own money gives.
WITH said AS (
	SELECT
		form.report_id, form.form_id, form.form, report.unit_id, report.year,
		stated_rate.of, stated_rate.percent, stated_rate.half_digit, fact.raw, stated_rate.fact_id, fact.line
	FROM stated_rate
	JOIN fact USING (fact_id)
	JOIN form ON form.form_id = stated_rate.form_id
	JOIN report USING (report_id)
	WHERE stated_rate.kind <> 'execution' AND stated_rate.percent IS NOT NULL AND stated_rate.programme IS NULL AND form.programme IS NULL
	UNION ALL BY NAME
	-- a rate of the unit's money that stands among its indicators
	SELECT
		report_id, form_id, form, unit_id, year,
		level3 AS of, actual_low AS percent, 0.005 AS half_digit, actual_raw AS raw, actual_fact_id AS fact_id
	FROM indicator_completion
	WHERE
		form = 'unit-evaluation' AND actual_class = 'percent' AND actual_low = actual_high
		AND coalesce(actual_comparator, '=') = '=' AND actual_status = 'reported'
),

kinded AS (
	SELECT
		*,
		CASE
			WHEN regexp_matches(of, '预算调整(率|幅度|比例)') THEN 'revision'
			WHEN regexp_matches(of, '^(项目|专项)?(财政|预算)?(资金|预算|经费)(使用|支出|支付)(完成)?率$') AND form = 'narrative' THEN 'use'
			WHEN regexp_matches(of, '结转结余率|结余结转率|^结余率|^结转率') THEN 'balance'
			WHEN regexp_matches(of, '三公.{0,4}(控制|执行|支出)率') OR form = 'narrative' AND regexp_matches(of, '^控制率') THEN 'official'
			WHEN regexp_matches(of, '采购.{0,4}(执行|完成)率') THEN 'procurement'
			WHEN regexp_matches(raw, '(增长|增加|上升|提高|下降|减少|降低|压减|压缩)了?约?[\d.]+%') THEN 'growth'
		END AS kind
	FROM said
),

-- every pair of amounts that such a rate can be of, in 万元
pair AS (
	SELECT
		report_id, 'revision' AS kind, CAST(NULL AS INTEGER) AS form_id, CAST(NULL AS INTEGER) AS line, initial AS second,
		'initial' AS second_name, initial_fact AS second_fact, abs(adjusted - initial) AS first, 'adjustment' AS first_name, adjusted_fact AS first_fact
	FROM money_year
	UNION ALL BY NAME
	SELECT
		report_id, 'revision' AS kind, initial AS second, 'initial' AS second_name, initial_fact AS second_fact,
		abs(adjustment) AS first, 'adjustment' AS first_name, adjustment_fact AS first_fact
	FROM money_set WHERE scope = 'unit'
	UNION ALL BY NAME
	SELECT
		spent.report_id, 'use' AS kind, plan.wan AS second, 'budget' AS second_name, plan.fact_id AS second_fact,
		spent.wan AS first, 'executed' AS first_name, spent.fact_id AS first_fact
	FROM unit_amount AS spent
	JOIN unit_amount AS plan
		ON plan.form_id = spent.form_id AND plan.programme IS NOT DISTINCT FROM spent.programme
		AND plan.stage IN ('initial', 'adjusted', 'budget', 'income', 'requested')
	WHERE spent.stage = 'executed'
	UNION ALL BY NAME
	SELECT
		money.report_id, 'balance' AS kind, coalesce(money.adjusted, money.budget, money.initial) AS second, 'adjusted' AS second_name,
		coalesce(money.adjusted_fact, money.budget_fact, money.initial_fact) AS second_fact,
		money.carry_out AS first, 'carry-out' AS first_name, money.carry_out_fact AS first_fact
	FROM money_set AS money
	UNION ALL BY NAME
	SELECT
		spent.report_id, CASE spent.nature WHEN '三公' THEN 'official' ELSE 'procurement' END AS kind, CAST(NULL AS INTEGER) AS form_id,
		plan.wan AS second, 'budget' AS second_name, plan.fact_id AS second_fact,
		spent.wan AS first, 'executed' AS first_name, spent.fact_id AS first_fact
	FROM unit_amount AS spent
	JOIN unit_amount AS plan
		ON plan.report_id = spent.report_id AND plan.nature = spent.nature AND plan.stage IN ('initial', 'adjusted', 'budget')
	WHERE spent.stage = 'executed' AND spent.nature IN ('三公', '政府采购')
	UNION ALL BY NAME
	SELECT
		now.report_id, 'growth' AS kind, now.form_id, fact.line, prior.wan AS second, 'prior' AS second_name, prior.fact_id AS second_fact,
		now.wan AS first, 'current' AS first_name, now.fact_id AS first_fact
	FROM unit_amount AS now
	JOIN fact USING (fact_id)
	JOIN unit_amount AS prior ON prior.form_id = now.form_id AND prior.stage IN ('prior-executed', 'prior-initial')
	JOIN fact AS before ON before.fact_id = prior.fact_id AND before.line = fact.line
	WHERE now.stage IN ('executed', 'budget', 'initial') AND now.form = 'narrative'
),

-- of two growths in one paragraph nobody knows which money is whose
told AS (
	SELECT *
	FROM kinded
	WHERE kind IS NOT NULL
	QUALIFY kind <> 'growth' OR count(*) OVER (PARTITION BY form_id, line, kind) = 1
),

compared AS (
	SELECT
		told.*,
		pair.* EXCLUDE (report_id, form_id, line, kind),
		-- growth is told without its sign
		CASE told.kind WHEN 'growth' THEN abs(first - second) ELSE first END * 100 / second AS quotient
	FROM told
	JOIN pair
		ON pair.report_id = told.report_id AND pair.kind = told.kind
		AND coalesce(pair.form_id, told.form_id) = told.form_id AND coalesce(pair.line, told.line, 0) = coalesce(told.line, 0)
	WHERE first IS NOT NULL AND second > 0
)

SELECT
	report_id,
	form_id,
	'rate|' || kind || '|' || form || '|' || of AS subject,
	'rate|' || kind || '|' || of AS root,
	true AS testable,
	NOT bool_or(abs(quotient - percent) <= half_digit + CAST($slack AS DECIMAL(20, 6))) AS hit,
	'S3' AS severity,
	'arguable' AS certainty,
	CAST(percent AS VARCHAR) || '%' AS stated,
	any_value(nearest) AS computed,
	[
		{'name': 'of', 'value': CASE WHEN kind = 'growth' THEN raw ELSE of END, 'unit': '', 'fact': fact_id},
		{'name': 'stated', 'value': CAST(percent AS VARCHAR) || '%', 'unit': '%', 'fact': fact_id},
		{'name': 'first_name', 'value': arg_min(first_name, distance), 'unit': '', 'fact': NULL},
		{'name': 'first', 'value': CAST(arg_min(first, distance) AS VARCHAR), 'unit': '万元', 'fact': arg_min(first_fact, distance)},
		{'name': 'second_name', 'value': arg_min(second_name, distance), 'unit': '', 'fact': NULL},
		{'name': 'second', 'value': CAST(arg_min(second, distance) AS VARCHAR), 'unit': '万元', 'fact': arg_min(second_fact, distance)},
		{'name': 'recomputed', 'value': any_value(nearest), 'unit': '%', 'fact': NULL}
	] AS figures
FROM (
	SELECT
		*,
		row(abs(quotient - percent), first_fact, second_fact) AS distance,
		CAST(CAST(round(CAST(arg_min(quotient, row(abs(quotient - percent), first_fact, second_fact)) OVER (PARTITION BY fact_id) AS DOUBLE), 2) AS DECIMAL(20, 2)) AS VARCHAR)
		|| '%' AS nearest
	FROM compared
)
GROUP BY report_id, form_id, form, kind, of, raw, percent, half_digit, fact_id
