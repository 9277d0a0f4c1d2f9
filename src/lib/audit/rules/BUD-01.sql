-- The stated execution rate against executed ÷ adjusted of the row that it stands in.
WITH line AS (
	SELECT
		form_id,
		line,
		programme,
		max(wan) FILTER (stage = 'initial') AS initial,
		max(fact_id) FILTER (stage = 'initial') AS initial_fact,
		max(wan) FILTER (stage = 'adjusted') AS adjusted,
		max(fact_id) FILTER (stage = 'adjusted') AS adjusted_fact,
		max(wan) FILTER (stage = 'executed') AS executed,
		max(fact_id) FILTER (stage = 'executed') AS executed_fact,
		min(seq) AS seq
	FROM unit_amount
	GROUP BY form_id, line, programme
),

stated AS (
	SELECT
		stated_rate.*,
		form.report_id,
		form.form,
		coalesce(form.programme, '') AS form_programme
	FROM stated_rate
	JOIN form USING (form_id)
	WHERE stated_rate.kind = 'execution' AND stated_rate.percent IS NOT NULL
),

matched AS (
	SELECT
		stated.*,
		coalesce(line.initial, total.initial) AS initial,
		coalesce(line.initial_fact, total.initial_fact) AS initial_fact,
		-- the one budget of a text is what it holds its spending against
		coalesce(line.adjusted, total.adjusted, total.budget) AS adjusted,
		coalesce(line.adjusted_fact, total.adjusted_fact, total.budget_fact) AS adjusted_fact,
		coalesce(line.executed, total.executed) AS executed,
		coalesce(line.executed_fact, total.executed_fact) AS executed_fact,
		stated.half_digit + CAST($slack AS DECIMAL(20, 6)) AS tolerance_points
	FROM stated
	LEFT JOIN line
		ON line.form_id = stated.form_id
		AND line.line = stated.of
		AND line.adjusted IS NOT NULL
		AND line.executed IS NOT NULL
	LEFT JOIN (
		SELECT * FROM money_set
		QUALIFY row_number() OVER (PARTITION BY form_id ORDER BY scope = 'unit' DESC, seq) = 1
	) AS total ON total.form_id = stated.form_id
),

compared AS (
	SELECT
		*,
		coalesce(adjusted > 0 AND executed IS NOT NULL, false) AS testable,
		abs(percent * adjusted - executed * 100) > tolerance_points * adjusted
		-- 0.96 without a sign is the quotient itself
		AND NOT (percent <= 2 AND abs(percent * 100 * adjusted - executed * 100) <= tolerance_points * 100 * adjusted) AS differs,
		abs(percent * initial - executed * 100) <= tolerance_points * initial AS by_initial,
		(
			SELECT min(score.score)
			FROM stated_score AS score
			WHERE
				score.form_id = matched.form_id
				AND score.kind = 'execution'
				AND (score.score = matched.percent OR score.weight = matched.percent)
		) AS slip
	FROM matched
)

SELECT
	report_id,
	form_id,
	'execution-rate|' || form || '|' || form_programme || '|' || of AS subject,
	'execution-rate|' || form || '|' || form_programme AS root,
	testable,
	coalesce(testable AND differs, false) AS hit,
	CASE WHEN slip IS NOT NULL THEN 'S3' ELSE 'S2' END AS severity,
	'certain' AS certainty,
	CAST(percent AS VARCHAR) || '%' AS stated,
	recomputed.text AS computed,
	CAST(CAST(percent - round(CAST(executed AS DOUBLE) / nullif(adjusted, 0) * 100, 2) AS DECIMAL(20, 2)) AS VARCHAR)
	|| '个百分点' AS difference,
	CAST(tolerance_points AS VARCHAR) || '个百分点' AS tolerance,
	CASE WHEN NOT testable THEN 'adjusted, executed' END AS reason,
	[
		{'name': 'stated', 'value': CAST(percent AS VARCHAR) || '%', 'unit': '%', 'fact': fact_id},
		{'name': 'adjusted', 'value': CAST(adjusted AS VARCHAR), 'unit': '万元', 'fact': adjusted_fact},
		{'name': 'executed', 'value': CAST(executed AS VARCHAR), 'unit': '万元', 'fact': executed_fact},
		{'name': 'recomputed', 'value': recomputed.text, 'unit': '%', 'fact': NULL}
	]
	|| CASE
		WHEN by_initial AND initial <> adjusted
			THEN [{'name': 'initial', 'value': CAST(initial AS VARCHAR), 'unit': '万元', 'fact': initial_fact}]
		ELSE []
	END
	|| CASE
		WHEN slip IS NOT NULL THEN [{'name': 'slip', 'value': CAST(slip AS VARCHAR), 'unit': '分', 'fact': NULL}]
		ELSE []
	END AS figures
FROM (
	SELECT
		*,
		{
			'text': CAST(CAST(round(CAST(executed AS DOUBLE) / nullif(adjusted, 0) * 100, 2) AS DECIMAL(20, 2)) AS VARCHAR)
			|| '%'
		} AS recomputed
	FROM compared
)
