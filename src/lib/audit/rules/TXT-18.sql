-- Rates that a paragraph gives to its own counts: completion, growth, satisfaction; and questionnaires that more came back of than were sent.
WITH line_count AS (
	SELECT
		form.report_id,
		stated_count.form_id,
		fact.line,
		stated_count.subject,
		stated_count.value,
		stated_count.unit,
		stated_count.fact_id,
		lag(stated_count.value) OVER told AS before_value,
		lag(stated_count.subject) OVER told AS before_subject,
		lag(stated_count.fact_id) OVER told AS before_fact
	FROM stated_count
	JOIN fact USING (fact_id)
	JOIN form ON form.form_id = stated_count.form_id
	WHERE form.form = 'narrative' AND fact.line IS NOT NULL AND fact.status = 'reported' AND stated_count.value > 0
	WINDOW told AS (PARTITION BY stated_count.form_id, fact.line, stated_count.unit ORDER BY stated_count.fact_id)
),

survey AS (
	SELECT
		report_id,
		form_id,
		line,
		max(value) FILTER (regexp_matches(subject, '发放|发出|发送|问卷$') AND NOT regexp_matches(subject, '回收|收回|有效')) AS sent,
		max(fact_id) FILTER (regexp_matches(subject, '发放|发出|发送|问卷$') AND NOT regexp_matches(subject, '回收|收回|有效')) AS sent_fact,
		max(value) FILTER (regexp_matches(subject, '回收|收回')) AS returned,
		max(fact_id) FILTER (regexp_matches(subject, '回收|收回')) AS returned_fact,
		max(value) FILTER (regexp_matches(subject, '^(其中)?(非常|很)?满意$')) AS satisfied,
		max(fact_id) FILTER (regexp_matches(subject, '^(其中)?(非常|很)?满意$')) AS satisfied_fact,
		sum(value) FILTER (regexp_matches(subject, '满意$') AND NOT regexp_matches(subject, '不')) AS content
	FROM line_count
	WHERE unit IN ('份', '人', '名')
	GROUP BY report_id, form_id, line
),

pair AS (
	SELECT
		report_id, form_id, line, 'completion' AS kind, planned_fact AS first_fact, done_fact AS second_fact,
		planned_of || regexp_replace(CAST(planned AS VARCHAR), '\.?0+$', '') || unit AS first,
		done_of || regexp_replace(CAST(done AS VARCHAR), '\.?0+$', '') || unit AS second,
		[done * 100 / planned] AS quotients
	FROM told_pair
	WHERE unit <> '%'
	UNION ALL BY NAME
	-- 480户，完成年度任务500户的98%
	SELECT
		report_id, form_id, line, 'share' AS kind, fact_id AS first_fact, before_fact AS second_fact,
		subject || regexp_replace(CAST(value AS VARCHAR), '\.?0+$', '') || unit AS first,
		before_subject || regexp_replace(CAST(before_value AS VARCHAR), '\.?0+$', '') || unit AS second,
		[before_value * 100 / value] AS quotients
	FROM line_count
	WHERE regexp_matches(subject, '^(完成|占|达到)?(全年|年初|年度)?(任务|目标|计划)') AND before_value > 0
	UNION ALL BY NAME
	SELECT
		report_id, form_id, line, 'growth' AS kind, before_fact AS first_fact, fact_id AS second_fact,
		before_subject || regexp_replace(CAST(before_value AS VARCHAR), '\.?0+$', '') || unit AS first,
		subject || regexp_replace(CAST(value AS VARCHAR), '\.?0+$', '') || unit AS second,
		[abs(before_value - value) * 100 / value] AS quotients
	FROM line_count
	WHERE regexp_matches(subject, '^(同比|相比|较|比)?(于)?(上年|去年|上一年|上年度|同期|20\d\d年)') AND before_value > 0
	UNION ALL BY NAME
	SELECT
		report_id, form_id, line, 'satisfaction' AS kind, returned_fact AS first_fact, satisfied_fact AS second_fact,
		'收回' || regexp_replace(CAST(returned AS VARCHAR), '\.?0+$', '') || '份' AS first,
		'满意' || regexp_replace(CAST(satisfied AS VARCHAR), '\.?0+$', '') || CASE
			WHEN content > satisfied THEN '、基本满意' || regexp_replace(CAST(content - satisfied AS VARCHAR), '\.?0+$', '') ELSE ''
		END AS second,
		[content * 100 / returned, satisfied * 100 / returned] AS quotients
	FROM survey
	WHERE returned > 0 AND satisfied > 0
),

said AS (
	SELECT
		stated_rate.form_id, fact.line, stated_rate.percent, stated_rate.half_digit, fact.raw, stated_rate.fact_id,
		CASE
			WHEN regexp_matches(fact.raw, '^\p{Han}{1,2}的\d') THEN 'share'
			WHEN stated_rate.kind = 'satisfaction' THEN 'satisfaction'
			WHEN stated_rate.kind = 'completion' AND regexp_matches(stated_rate.of, '^(任务|目标|计划|总体|年度)*完成(率|比例)?$') THEN 'completion'
			WHEN regexp_matches(fact.raw, '(增长|增加|上升|提高|下降|减少|降低)了?约?[\d.]+%') THEN 'growth'
		END AS kind
	FROM stated_rate
	JOIN fact USING (fact_id)
	WHERE stated_rate.percent IS NOT NULL AND fact.line IS NOT NULL
),

-- of several pairs of a paragraph one has to give the rate, or of several rates one has to be given
compared AS (
	SELECT
		pair.*,
		said.percent,
		said.raw,
		said.fact_id AS said_fact,
		len(list_filter(quotients, quotient -> abs(quotient - said.percent) <= said.half_digit + CAST($slack AS DECIMAL(20, 6)))) > 0 AS fits
	FROM pair
	JOIN said ON said.form_id = pair.form_id AND said.line = pair.line AND said.kind = pair.kind
)

SELECT
	report_id,
	form_id,
	kind || '|' || regexp_replace(first, '[\d.]+.*$', '') AS subject,
	kind || '|' || regexp_replace(first, '[\d.]+.*$', '') AS root,
	true AS testable,
	NOT given AS hit,
	'S3' AS severity,
	'arguable' AS certainty,
	CAST(percent AS VARCHAR) || '%' AS stated,
	CAST(CAST(round(CAST(quotients[1] AS DOUBLE), 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%' AS computed,
	[
		{'name': 'first', 'value': first, 'unit': '', 'fact': first_fact},
		{'name': 'second', 'value': second, 'unit': '', 'fact': second_fact},
		{'name': 'recomputed', 'value': CAST(CAST(round(CAST(quotients[1] AS DOUBLE), 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%', 'unit': '%', 'fact': NULL},
		{'name': 'said', 'value': raw, 'unit': '', 'fact': said_fact}
	] AS figures
FROM (
	SELECT *, bool_or(fits) OVER (PARTITION BY form_id, line, kind) AS given
	FROM compared
	-- the last pair before the rate is the one it is told of
	QUALIFY row_number() OVER (PARTITION BY form_id, line, kind ORDER BY first_fact DESC, said_fact) = 1
)

UNION ALL BY NAME

SELECT
	report_id,
	form_id,
	'returns|' || line AS subject,
	'returns|' || line AS root,
	true AS testable,
	returned > sent AS hit,
	'S3' AS severity,
	'arguable' AS certainty,
	CAST(sent AS VARCHAR) AS stated,
	CAST(returned AS VARCHAR) AS computed,
	[
		{'name': 'first', 'value': '发放' || regexp_replace(CAST(sent AS VARCHAR), '\.?0+$', '') || '份', 'unit': '', 'fact': sent_fact},
		{'name': 'second', 'value': '收回多于发放', 'unit': '', 'fact': NULL},
		{'name': 'said', 'value': '收回' || regexp_replace(CAST(returned AS VARCHAR), '\.?0+$', '') || '份', 'unit': '', 'fact': returned_fact}
	] AS figures
FROM survey
WHERE sent IS NOT NULL AND returned IS NOT NULL
