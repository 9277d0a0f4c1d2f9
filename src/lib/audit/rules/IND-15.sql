-- Deadlines, and results, that lie before the year they belong to.
SELECT
	report_id,
	form_id,
	'old-deadline|' || form || '|' || coalesce(programme, '') || '|' || level3 AS subject,
	'old-deadline|' || form || '|' || coalesce(programme, '') || '|' || level3 AS root,
	target_date IS NOT NULL AND year IS NOT NULL AS testable,
	coalesce(target_date < make_date(year, 1, 1), false) AS hit,
	'S2' AS severity,
	'certain' AS certainty,
	CAST(target_date AS VARCHAR) AS stated,
	CAST(make_date(year, 1, 1) AS VARCHAR) AS computed,
	[
		{'name': 'indicator', 'value': level3, 'unit': '', 'fact': NULL},
		{'name': 'target', 'value': target_raw, 'unit': '', 'fact': target_fact_id},
		{'name': 'year', 'value': CAST(year AS VARCHAR), 'unit': '', 'fact': NULL},
		{'name': 'date', 'value': CAST(target_date AS VARCHAR), 'unit': '', 'fact': NULL},
		{'name': 'first_day', 'value': CAST(make_date(year, 1, 1) AS VARCHAR), 'unit': '', 'fact': NULL}
	] AS figures
FROM indicator_completion
WHERE target_class = 'date'

UNION ALL BY NAME

-- a result whose only years are earlier ones, and that says that it is as of then
SELECT
	report_id,
	form_id,
	'old-result|' || form || '|' || coalesce(programme, '') || '|' || coalesce(named, raw) AS subject,
	'old-result|' || form || '|' || coalesce(programme, '') || '|' || coalesce(named, raw) AS root,
	true AS testable,
	coalesce(
		list_max(years) < year
		AND (
			is_date
			OR regexp_matches(raw, '截至|截止|至20\d\d年|12月31日|年底|年末|^\D{0,6}20\d\d年度?[，,]?(全年|共|累计|计划)?(完成|实施|开展|组织|举办|新建|建成|发放|购置|改造|培训|实现|计划)')
		)
		-- a programme of several years, or of an earlier one, may be told of
		AND NOT regexp_matches(coalesce(programme, '') || coalesce(level3, ''), '20\d\d')
		AND NOT regexp_matches(raw, '20\d\d年?\s*[-—–~～至到]'),
		false
	) AS hit,
	'S3' AS severity,
	'arguable' AS certainty,
	CAST(list_max(years) AS VARCHAR) AS stated,
	CAST(year AS VARCHAR) AS computed,
	[
		{'name': 'result_of', 'value': named, 'unit': '', 'fact': expected_fact},
		{'name': CASE WHEN named IS NULL THEN 'goal' ELSE 'result' END, 'value': raw, 'unit': '', 'fact': fact_id},
		{'name': 'year', 'value': CAST(year AS VARCHAR), 'unit': '', 'fact': NULL},
		{'name': 'result_year', 'value': CAST(list_max(years) AS VARCHAR), 'unit': '', 'fact': NULL}
	] AS figures
FROM (
	SELECT
		*,
		list_transform(regexp_extract_all(raw, '(20\d\d)\s*年', 1), text -> CAST(text AS INTEGER)) AS years
	FROM (
		SELECT
			form.report_id, goal.form_id, form.form, form.programme, report.year,
			expected.raw AS named, expected.fact_id AS expected_fact, actual.raw, actual.fact_id, false AS is_date
		FROM goal
		JOIN form USING (form_id)
		JOIN report USING (report_id)
		JOIN fact AS expected ON expected.fact_id = goal.expected_fact_id
		JOIN fact AS actual ON actual.fact_id = goal.actual_fact_id
		WHERE report.kind = 'evaluation'
		UNION ALL BY NAME
		-- the goal itself, where no result repeats it
		SELECT
			form.report_id, goal.form_id, form.form, form.programme, report.year,
			expected.raw, expected.fact_id, false AS is_date
		FROM goal
		JOIN form USING (form_id)
		JOIN report USING (report_id)
		JOIN fact AS expected ON expected.fact_id = goal.expected_fact_id
		LEFT JOIN fact AS actual ON actual.fact_id = goal.actual_fact_id
		WHERE actual.raw IS NULL OR NOT regexp_matches(actual.raw, '20\d\d\s*年')
		UNION ALL BY NAME
		SELECT
			report_id, form_id, form, programme, year,
			level3 AS named, target_fact_id AS expected_fact, actual_raw AS raw, actual_fact_id AS fact_id, level3,
			actual_date IS NOT NULL AND actual_date < make_date(year, 1, 1) AS is_date
		FROM indicator_completion
		WHERE actual_raw IS NOT NULL AND NOT (target_class = 'date' AND target_date < make_date(year, 1, 1))
	)
)
WHERE year IS NOT NULL AND len(years) > 0
