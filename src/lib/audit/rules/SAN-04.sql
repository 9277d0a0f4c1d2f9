-- Self-evaluations without a figure for 三公 or for procurement.
WITH told AS (
	SELECT
		report.report_id,
		-- also where the words of the amount say it and its nature was not recognised
		bool_or(amount.nature LIKE '三公%' OR contains(amount.line, '三公')) AS has_hospitality,
		bool_or(amount.nature = '政府采购' OR contains(amount.line, '政府采购')) AS has_procurement
	FROM report
	LEFT JOIN form USING (report_id)
	LEFT JOIN amount USING (form_id)
	WHERE report.kind = 'evaluation'
	GROUP BY report.report_id
	-- a form of one programme has no room for either; a unit's own report has
	HAVING bool_or(
		form.form IN ('narrative', 'base-data')
		-- a text is about the unit by its title, or when it states the unit's spending
		AND (regexp_matches(replace(form.title, '部门预算项目', '项目'), '整体|部门|单位') OR amount.scope = 'unit' AND amount.stage = 'executed')
		AND form.programme IS NULL
		AND NOT (regexp_matches(form.title, '项目|政策|专项|转移支付|资金') AND NOT regexp_matches(replace(form.title, '部门预算项目', '项目'), '整体|部门|单位'))
	)
),

trigger_word AS (
	SELECT
		form.report_id,
		fact.fact_id,
		regexp_extract(coalesce(amount.programme, '') || coalesce(stated_count.subject, ''), '公务用车|公车|派车|公务接待|接待') AS word
	FROM fact
	JOIN form USING (form_id)
	LEFT JOIN amount ON amount.fact_id = fact.fact_id
	LEFT JOIN stated_count ON stated_count.fact_id = fact.fact_id
	WHERE word <> ''
	QUALIFY row_number() OVER (PARTITION BY form.report_id ORDER BY amount.programme IS NULL, fact.fact_id) = 1
)

SELECT
	told.report_id,
	'disclosure' AS subject,
	'disclosure' AS root,
	true AS testable,
	NOT (coalesce(has_hospitality, false) AND coalesce(has_procurement, false)) AS hit,
	CASE WHEN trigger_word.fact_id IS NOT NULL AND NOT coalesce(has_hospitality, false) THEN 'S3' ELSE 'S4' END AS severity,
	'certain' AS certainty,
	[
		{
			'name': 'missing',
			'value': CASE
				WHEN NOT coalesce(has_hospitality, false) AND NOT coalesce(has_procurement, false) THEN '“三公经费”和政府采购金额'
				WHEN NOT coalesce(has_hospitality, false) THEN '“三公经费”'
				ELSE '政府采购金额'
			END,
			'unit': '', 'fact': NULL
		},
		{
			'name': 'missing_en',
			'value': CASE
				WHEN NOT coalesce(has_hospitality, false) AND NOT coalesce(has_procurement, false) THEN 'the three public expenses and procurement'
				WHEN NOT coalesce(has_hospitality, false) THEN 'the three public expenses'
				ELSE 'procurement'
			END,
			'unit': '', 'fact': NULL
		},
		{'name': 'trigger', 'value': CASE WHEN NOT coalesce(has_hospitality, false) THEN trigger_word.word END, 'unit': '', 'fact': trigger_word.fact_id},
		{'name': 'total', 'value': CAST(money.executed AS VARCHAR), 'unit': '万元', 'fact': money.executed_fact}
	] AS figures
FROM told
JOIN report ON report.report_id = told.report_id
LEFT JOIN money_year AS money ON money.unit_id = report.unit_id AND money.year IS NOT DISTINCT FROM report.year
LEFT JOIN trigger_word ON trigger_word.report_id = told.report_id
