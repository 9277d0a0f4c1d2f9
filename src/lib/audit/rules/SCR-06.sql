-- Stated grades against the score they follow from.
WITH graded AS (
	SELECT
		stated_score.*,
		form.report_id,
		form.form,
		form.programme,
		regexp_extract(grade, '优|良|中|差') AS mark,
		CASE
			WHEN score * 100 >= weight * 90 THEN '优' WHEN score * 100 >= weight * 80 THEN '良'
			WHEN score * 100 >= weight * 60 THEN '中' ELSE '差'
		END AS expected
	FROM (
		-- of a score that can pass out of 100 the full mark need not be printed
		SELECT * REPLACE (coalesce(weight, CASE WHEN score BETWEEN 60 AND 100 THEN 100 END) AS weight), weight IS NULL AS assumed
		FROM stated_score
	) AS stated_score
	JOIN form USING (form_id)
	WHERE stated_score.kind = 'total' AND stated_score.grade IS NOT NULL
)

SELECT
	report_id,
	form_id,
	'grade|' || form || '|' || coalesce(programme, CASE WHEN assumed THEN of ELSE '' END) AS subject,
	'grade|' || form || '|' || coalesce(programme, '') AS root,
	score IS NOT NULL AND weight IS NOT NULL AND mark <> '' AS testable,
	coalesce(mark <> '' AND mark <> expected AND weight IS NOT NULL, false) AS hit,
	'S3' AS severity,
	CASE WHEN assumed THEN 'arguable' ELSE 'certain' END AS certainty,
	grade AS stated,
	expected AS computed,
	CASE WHEN score IS NULL OR weight IS NULL THEN 'score' END AS reason,
	[
		{'name': 'score', 'value': CAST(score AS VARCHAR), 'unit': '分', 'fact': fact_id},
		{'name': 'grade', 'value': grade, 'unit': '', 'fact': NULL},
		{'name': 'expected', 'value': expected, 'unit': '', 'fact': NULL}
	] AS figures
FROM graded
