-- Basic and project spending: do they add up where they stand, and do all places agree?
WITH part AS (
	SELECT
		unit_amount.*,
		fact.line AS text_line,
		min(unit_amount.seq) OVER (PARTITION BY unit_amount.form_id) AS first_seq
	FROM unit_amount
	JOIN fact USING (fact_id)
	WHERE scope <> 'programme' AND stage = 'executed' AND nature IN ('基本', '项目') AND wan IS NOT NULL
	QUALIFY row_number() OVER (PARTITION BY unit_amount.form_id, nature ORDER BY unit_amount.seq) = 1
),

sums AS (
	SELECT
		part.report_id,
		part.form_id,
		part.form,
		max(part.wan) FILTER (part.nature = '基本') AS basic,
		max(part.fact_id) FILTER (part.nature = '基本') AS basic_fact,
		max(part.wan) FILTER (part.nature = '项目') AS project,
		max(part.fact_id) FILTER (part.nature = '项目') AS project_fact,
		coalesce(any_value(total.executed), any_value(above.wan)) AS total,
		coalesce(any_value(total.executed_fact), any_value(above.fact_id)) AS total_fact,
		-- 支出总计 holds what is carried over, 本年支出合计 does not: parts add up to one of the totals that a text states
		coalesce(any_value(total.totals), [any_value(above.wan)]) AS totals,
		greatest(0.01, coalesce(sum(part.half_digit), 0) + coalesce(any_value(total.half_digit), any_value(above.half_digit), 0)) AS tolerance_wan
	FROM part
	LEFT JOIN (
		SELECT
			form_id,
			wan AS executed,
			fact_id AS executed_fact,
			half_digit,
			list(wan) OVER (PARTITION BY form_id) AS totals
		FROM unit_amount
		WHERE scope = 'unit' AND stage = 'executed' AND nature IS NULL AND wan IS NOT NULL
		-- 本年支出 may be a part of 支出总计, and is what its own parts add up to
		QUALIFY
			row_number() OVER (PARTITION BY form_id ORDER BY coalesce(relation, 'total') = 'total' DESC, seq) = 1
			AND coalesce(relation, 'total') = 'total'
	) AS total ON total.form_id = part.form_id
	-- 实际支出1236万元，其中：基本支出…，项目支出…: the amount that stands before its parts in a text
	LEFT JOIN (
		SELECT unit_amount.*, fact.line AS text_line
		FROM unit_amount
		JOIN fact USING (fact_id)
		WHERE form = 'narrative' AND scope = 'line' AND stage = 'executed' AND nature IS NULL AND wan IS NOT NULL
	) AS above
		ON above.form_id = part.form_id AND above.seq = part.first_seq - 1 AND above.text_line = part.text_line
	GROUP BY part.report_id, part.form_id, part.form
),

-- the form prints its split without a stage: where its budget equals its spending, the split is that of both
form_split AS (
	SELECT unit_amount.*
	FROM unit_amount
	JOIN money_set ON money_set.form_id = unit_amount.form_id AND money_set.scope = 'unit'
	WHERE
		unit_amount.form = 'unit-evaluation'
		AND unit_amount.scope <> 'programme'
		AND unit_amount.stage IN ('adjusted', 'budget')
		AND unit_amount.nature IN ('基本', '项目')
		AND unit_amount.wan IS NOT NULL
		AND money_set.adjusted = money_set.executed
),

-- a split that is printed without a stage is that of the budget or of the spending: it adds up to one of the totals of its form
undated AS (
	SELECT
		unit_amount.report_id,
		unit_amount.form_id,
		unit_amount.form,
		max(unit_amount.wan) FILTER (unit_amount.nature = '基本') AS basic,
		max(unit_amount.fact_id) FILTER (unit_amount.nature = '基本') AS basic_fact,
		max(unit_amount.wan) FILTER (unit_amount.nature = '项目') AS project,
		max(unit_amount.fact_id) FILTER (unit_amount.nature = '项目') AS project_fact,
		any_value(coalesce(totals.adjusted, totals.budget, totals.requested)) AS total,
		any_value(coalesce(totals.adjusted_fact, totals.budget_fact, totals.requested_fact)) AS total_fact,
		list_distinct(list_filter(
			[
				any_value(totals.requested), any_value(totals.initial), any_value(totals.adjusted),
				any_value(totals.budget), any_value(totals.executed)
			],
			total -> total IS NOT NULL
		)) AS totals,
		greatest(0.01, coalesce(sum(unit_amount.half_digit), 0) + coalesce(any_value(totals.half_digits), 0)) AS tolerance_wan
	FROM unit_amount
	JOIN money_set AS totals ON totals.form_id = unit_amount.form_id AND totals.scope = 'unit'
	WHERE
		unit_amount.form IN ('unit-evaluation', 'unit-target')
		AND unit_amount.scope <> 'programme'
		AND unit_amount.stage IN ('adjusted', 'budget', 'requested')
		AND unit_amount.nature IN ('基本', '项目')
		AND unit_amount.wan IS NOT NULL
	GROUP BY unit_amount.report_id, unit_amount.form_id, unit_amount.form
	HAVING
		count(DISTINCT unit_amount.nature) = 2
		-- a form with several splits says its stages, and `part` has that of the spending
		AND count(*) = 2
		AND NOT bool_or(unit_amount.form_id IN (SELECT form_id FROM part))
),

claim AS (
	SELECT * FROM part
	UNION ALL BY NAME
	SELECT * FROM form_split
),

split AS (
	SELECT
		least(a.report_id, b.report_id) AS report_id,
		a.nature,
		a.wan AS one,
		a.fact_id AS one_fact,
		b.wan AS two,
		b.fact_id AS two_fact,
		abs(a.wan - b.wan) AS difference,
		greatest(0.01, coalesce(a.half_digit, 0), coalesce(b.half_digit, 0)) AS tolerance_wan
	FROM claim AS a
	JOIN claim AS b
		ON b.unit_id = a.unit_id
		AND b.year IS NOT DISTINCT FROM a.year
		AND b.nature = a.nature
		AND b.form_id > a.form_id
)

SELECT
	report_id,
	form_id,
	'basic-project-sum|' || form AS subject,
	'basic-project' AS root,
	coalesce(basic + project + total IS NOT NULL, false) AS testable,
	coalesce(
		total IS NOT NULL AND len(list_filter(totals, one -> abs(basic + project - one) <= tolerance_wan)) = 0, false
	) AND basic + project IS NOT NULL AS hit,
	'S2' AS severity,
	'certain' AS certainty,
	CAST(total AS VARCHAR) || '万元' AS stated,
	CAST(basic + project AS VARCHAR) || '万元' AS computed,
	CAST(basic + project - total AS VARCHAR) || '万元' AS difference,
	CAST(tolerance_wan AS VARCHAR) || '万元' AS tolerance,
	abs(basic + project - total) AS amount_wan,
	CASE WHEN basic + project + total IS NULL THEN 'basic, project, total' END AS reason,
	[
		{'name': 'basic', 'value': CAST(basic AS VARCHAR), 'unit': '万元', 'fact': basic_fact},
		{'name': 'project', 'value': CAST(project AS VARCHAR), 'unit': '万元', 'fact': project_fact},
		{'name': 'total', 'value': CAST(total AS VARCHAR), 'unit': '万元', 'fact': total_fact},
		{'name': 'sum', 'value': CAST(basic + project AS VARCHAR), 'unit': '万元', 'fact': NULL},
		{'name': 'gap', 'value': CAST(abs(basic + project - total) AS VARCHAR), 'unit': '万元', 'fact': NULL}
	] AS figures
FROM (SELECT * FROM sums UNION ALL BY NAME SELECT * FROM undated)

UNION ALL BY NAME

SELECT
	report_id,
	'split|' || nature AS subject,
	'basic-project' AS root,
	true AS testable,
	difference > tolerance_wan AS hit,
	'S2' AS severity,
	'certain' AS certainty,
	CAST(one AS VARCHAR) || '万元' AS stated,
	CAST(two AS VARCHAR) || '万元' AS computed,
	CAST(difference AS VARCHAR) || '万元' AS difference,
	CAST(tolerance_wan AS VARCHAR) || '万元' AS tolerance,
	difference AS amount_wan,
	[
		{'name': 'split_line', 'value': nature || '支出', 'unit': '', 'fact': NULL},
		{'name': 'one', 'value': CAST(one AS VARCHAR), 'unit': '万元', 'fact': one_fact},
		{'name': 'two', 'value': CAST(two AS VARCHAR), 'unit': '万元', 'fact': two_fact},
		{'name': 'difference', 'value': CAST(difference AS VARCHAR), 'unit': '万元', 'fact': NULL}
	] AS figures
FROM split
