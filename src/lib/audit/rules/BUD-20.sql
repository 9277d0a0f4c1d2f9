-- Programmes that were booked under a class their purpose does not fit.
WITH programme AS (
	SELECT report_id, form_id, unit_id, year, programme, executed, executed_fact
	FROM money_set
	WHERE scope = 'programme' AND executed > 0
),

booked AS (
	SELECT
		programme.*,
		class.nature,
		class.line,
		class.wan AS class_wan,
		class.fact_id AS class_fact,
		class.wan = programme.executed AS same,
		regexp_matches(programme.programme, '表彰|奖励|招商|企业|产业|经济')
		AND class.nature IN ('功能科目:社会保障和就业', '功能科目:卫生健康', '功能科目:住房保障', '功能科目:教育') AS reward,
		regexp_matches(programme.programme, '补贴|补助|奖励|慰问') AND class.nature = '项目:运行维护' AS personal
	FROM programme
	JOIN nature_part AS class
		ON class.unit_id = programme.unit_id AND class.year IS NOT DISTINCT FROM programme.year
		AND class.stage = 'executed'
		AND (class.nature LIKE '功能科目:%' OR class.nature = '项目:运行维护')
),

-- all project money stands in one class, so that the subsidy stands there too
single AS (
	SELECT unit_id, year, wan
	FROM nature_part
	WHERE nature = '项目' AND stage = 'executed'
)

SELECT
	booked.report_id,
	booked.form_id,
	booked.programme,
	'class|' || booked.programme AS subject,
	'class|' || booked.class_fact AS root,
	true AS testable,
	booked.reward AND booked.same OR booked.personal AND booked.class_wan = coalesce(single.wan, -1) AS hit,
	'S3' AS severity,
	'arguable' AS certainty,
	booked.executed AS amount_wan,
	[
		{'name': 'programme', 'value': booked.programme, 'unit': '', 'fact': NULL},
		{'name': 'amount', 'value': CAST(booked.executed AS VARCHAR), 'unit': '万元', 'fact': booked.executed_fact},
		{'name': 'class', 'value': booked.line, 'unit': '', 'fact': NULL},
		{'name': 'class_amount', 'value': CAST(booked.class_wan AS VARCHAR), 'unit': '万元', 'fact': booked.class_fact},
		{'name': 'link', 'value': CASE WHEN booked.same THEN '与' ELSE '列入' END, 'unit': '', 'fact': NULL},
		{'name': 'link_en', 'value': CASE WHEN booked.same THEN 'equals' ELSE 'stands within' END, 'unit': '', 'fact': NULL}
	] AS figures
FROM booked
LEFT JOIN single ON single.unit_id = booked.unit_id AND single.year IS NOT DISTINCT FROM booked.year
WHERE booked.reward OR booked.personal
