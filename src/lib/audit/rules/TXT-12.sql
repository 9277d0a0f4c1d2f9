-- What a report says of itself in words against its own figures: tight funds, execution without deviation, every target met.
WITH claim AS (
	SELECT
		form.report_id,
		report.unit_id,
		report.year,
		stated_claim.form_id,
		form.form,
		stated_claim.kind,
		coalesce(stated_claim.programme, form.programme) AS programme,
		fact.raw,
		fact.fact_id
	FROM stated_claim
	JOIN fact USING (fact_id)
	JOIN form ON form.form_id = stated_claim.form_id
	JOIN report USING (report_id)
	WHERE report.kind = 'evaluation'
),

-- every line of money with a budget or a balance, by report
line AS (
	SELECT
		report_id,
		form_id,
		coalesce(programme, '整体支出') AS name,
		scope = 'unit' AS is_unit,
		coalesce(adjusted, budget) AS budget,
		coalesce(adjusted_fact, budget_fact) AS budget_fact,
		executed,
		executed_fact,
		CASE WHEN adjustment < 0 THEN adjustment END AS cut,
		CASE WHEN adjustment < 0 THEN adjustment_fact END AS cut_fact,
		CASE WHEN carry_out > 0 THEN carry_out END AS carry_out,
		CASE WHEN carry_out > 0 THEN carry_out_fact END AS carry_out_fact
	FROM money_set
),

judged AS (
	SELECT
		*,
		budget > 0 AND executed IS NOT NULL
		AND executed * 100 < budget * CAST($low AS DECIMAL(20, 6)) AS is_low,
		CAST(CAST(round(CAST(executed AS DOUBLE) / nullif(budget, 0) * 100, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%' AS rate
	FROM line
),

tight AS (
	SELECT
		claim.report_id,
		claim.form_id,
		min(claim.raw) AS raw,
		min(claim.fact_id) AS claim_fact,
		count(judged.name) AS lines,
		bool_or(judged.is_low OR judged.cut IS NOT NULL OR judged.carry_out IS NOT NULL) AS contradicted,
		list(
			{
				'name': 'line',
				'value': '“' || judged.name || '”'
				|| coalesce('调减' || regexp_replace(CAST(-judged.cut AS VARCHAR), '\.?0+$', '') || '万元', '')
				|| coalesce('结转' || regexp_replace(CAST(judged.carry_out AS VARCHAR), '\.?0+$', '') || '万元', '')
				|| CASE WHEN judged.is_low THEN '执行率' || judged.rate ELSE '' END,
				'unit': '',
				'fact': coalesce(judged.cut_fact, judged.carry_out_fact, judged.executed_fact)
			}
			ORDER BY judged.is_unit DESC, judged.budget DESC, judged.name
		) FILTER (judged.is_low OR judged.cut IS NOT NULL OR judged.carry_out IS NOT NULL) AS against
	FROM claim
	LEFT JOIN judged
		ON judged.report_id = claim.report_id
		-- a claim about one programme is about its money
		AND (claim.programme IS NULL OR judged.name = claim.programme OR claim.form = 'narrative' AND judged.is_unit)
	WHERE claim.kind = 'tight-funds'
	GROUP BY claim.report_id, claim.form_id
),

deviation AS (
	SELECT
		claim.report_id,
		claim.form_id,
		claim.form,
		claim.programme,
		claim.raw,
		claim.fact_id AS claim_fact,
		judged.*  EXCLUDE (report_id, form_id)
	FROM claim
	LEFT JOIN judged
		ON judged.report_id = claim.report_id
		AND (judged.form_id = claim.form_id OR claim.form = 'narrative' AND judged.is_unit)
		AND judged.budget > 0
	WHERE claim.kind = 'no-deviation'
	QUALIFY
		row_number() OVER (
			PARTITION BY claim.form_id
			ORDER BY judged.is_low DESC NULLS LAST, judged.budget DESC NULLS LAST, claim.fact_id
		) = 1
),

missed AS (
	SELECT
		claim.report_id,
		claim.form_id,
		min(claim.raw) AS raw,
		min(claim.fact_id) AS claim_fact,
		count(completion.indicator_id) AS comparable,
		count(completion.indicator_id) FILTER (completion.verdict = 'missed') AS count,
		list(
			{
				'name': 'missed',
				'value': completion.level3 || '（' || completion.target_raw || '，' || completion.actual_raw || '）',
				'unit': '',
				'fact': completion.actual_fact_id
			}
			ORDER BY completion.form_id, completion.seq
		) FILTER (completion.verdict = 'missed') AS against
	FROM (SELECT * FROM claim WHERE kind = 'all-met' QUALIFY row_number() OVER (PARTITION BY form_id ORDER BY fact_id) = 1) AS claim
	LEFT JOIN indicator_completion AS completion
		ON completion.report_id = claim.report_id
		AND (completion.form_id = claim.form_id OR claim.form = 'narrative')
		AND completion.comparability = 'comparable'
	GROUP BY claim.report_id, claim.form_id
)

SELECT
	report_id,
	form_id,
	'tight-funds' AS subject,
	'tight-funds' AS root,
	lines > 0 AS testable,
	coalesce(contradicted, false) AS hit,
	'S3' AS severity,
	'arguable' AS certainty,
	CASE WHEN lines = 0 THEN 'budget, executed' END AS reason,
	[
		{'name': 'claim', 'value': raw, 'unit': '', 'fact': claim_fact}
	] || coalesce(against[:4], []) AS figures
FROM tight

UNION ALL BY NAME

SELECT
	report_id,
	form_id,
	'no-deviation|' || form || '|' || coalesce(programme, '') AS subject,
	'no-deviation|' || form || '|' || coalesce(programme, '') AS root,
	coalesce(budget > 0 AND executed IS NOT NULL, false) AS testable,
	coalesce(
		is_low OR executed * 100 > budget * (200 - CAST($low AS DECIMAL(20, 6))), false
	) AS hit,
	'S3' AS severity,
	'arguable' AS certainty,
	CASE WHEN NOT coalesce(budget > 0 AND executed IS NOT NULL, false) THEN 'budget, executed' END AS reason,
	[
		{'name': 'claim', 'value': raw, 'unit': '', 'fact': claim_fact},
		{'name': 'budget', 'value': CAST(budget AS VARCHAR), 'unit': '万元', 'fact': budget_fact},
		{'name': 'executed', 'value': CAST(executed AS VARCHAR), 'unit': '万元', 'fact': executed_fact},
		{'name': 'rate', 'value': rate, 'unit': '%', 'fact': NULL}
	] AS figures
FROM deviation

UNION ALL BY NAME

SELECT
	report_id,
	form_id,
	'all-met' AS subject,
	'all-met' AS root,
	comparable > 0 AS testable,
	count > 0 AS hit,
	'S3' AS severity,
	'arguable' AS certainty,
	CASE WHEN comparable = 0 THEN 'indicators' END AS reason,
	[
		{'name': 'claim', 'value': raw, 'unit': '', 'fact': claim_fact},
		{'name': 'missed_count', 'value': CAST(count AS VARCHAR), 'unit': '项', 'fact': NULL}
	] || coalesce(against[:4], []) AS figures
FROM missed

UNION ALL BY NAME

-- full marks, or all targets met, in a text that tells of one that was not
SELECT
	pair.report_id,
	pair.form_id,
	'all-told|' || pair.planned_of AS subject,
	'all-met' AS root,
	true AS testable,
	pair.done < pair.planned AS hit,
	'S3' AS severity,
	'arguable' AS certainty,
	[
		{'name': 'claim', 'value': any_value(said.raw), 'unit': '', 'fact': any_value(said.fact_id)},
		{
			'name': 'missed',
			'value': pair.planned_of || regexp_replace(CAST(pair.planned AS VARCHAR), '\.?0+$', '') || pair.unit || '，'
			|| pair.done_of || regexp_replace(CAST(pair.done AS VARCHAR), '\.?0+$', '') || pair.unit,
			'unit': '', 'fact': pair.done_fact
		},
		{'name': 'missed_count', 'value': '1', 'unit': '项', 'fact': NULL}
	] AS figures
FROM told_pair AS pair
JOIN (
	SELECT form_id, raw, fact_id
	FROM claim
	WHERE kind = 'all-met'
	UNION ALL
	SELECT form_id, raw, fact_id
	FROM stated_score
	JOIN fact USING (form_id, fact_id)
	WHERE kind = 'total' AND score = 100
) AS said ON said.form_id = pair.form_id
GROUP BY pair.report_id, pair.form_id, pair.planned_of, pair.planned, pair.unit, pair.done_of, pair.done, pair.done_fact

UNION ALL BY NAME

SELECT
	form.report_id,
	form.form_id,
	'all-rates' AS subject,
	'all-met' AS root,
	true AS testable,
	bool_or(rate.percent < 100) AS hit,
	'S3' AS severity,
	'arguable' AS certainty,
	[
		{'name': 'claim', 'value': min(claim.raw), 'unit': '', 'fact': min(claim.fact_id)},
		{'name': 'missed', 'value': min(fact.raw) FILTER (rate.percent < 100), 'unit': '', 'fact': min(rate.fact_id) FILTER (rate.percent < 100)},
		{'name': 'missed_count', 'value': CAST(count(DISTINCT rate.fact_id) FILTER (rate.percent < 100) AS VARCHAR), 'unit': '项', 'fact': NULL}
	] AS figures
FROM claim
JOIN form ON form.form_id = claim.form_id AND form.form = 'narrative'
JOIN stated_rate AS rate ON rate.form_id = form.form_id
JOIN fact ON fact.fact_id = rate.fact_id
WHERE
	claim.kind = 'all-met' AND rate.kind = 'completion'
	AND regexp_matches(rate.of, '^(任务|目标|计划|总体|年度)*完成(率|比例)?(达到?|为)?$')
GROUP BY form.report_id, form.form_id
