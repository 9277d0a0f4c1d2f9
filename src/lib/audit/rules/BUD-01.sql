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
		fact.line AS text_line,
		coalesce(form.programme, '') AS form_programme
	FROM stated_rate
	JOIN fact USING (fact_id)
	JOIN form ON form.form_id = stated_rate.form_id
	WHERE stated_rate.kind = 'execution' AND stated_rate.percent IS NOT NULL
),

-- budget and spending that one paragraph of a text tells, each once: its rate is theirs
told AS (
	SELECT
		unit_amount.form_id,
		fact.line AS text_line,
		max(wan) FILTER (stage = 'initial') AS initial,
		max(unit_amount.fact_id) FILTER (stage = 'initial') AS initial_fact,
		coalesce(max(wan) FILTER (stage = 'adjusted'), max(wan) FILTER (stage IN ('budget', 'income')), max(wan) FILTER (stage = 'initial')) AS adjusted,
		coalesce(
			max(unit_amount.fact_id) FILTER (stage = 'adjusted'),
			max(unit_amount.fact_id) FILTER (stage IN ('budget', 'income')),
			max(unit_amount.fact_id) FILTER (stage = 'initial')
		) AS adjusted_fact,
		max(wan) FILTER (stage = 'executed') AS executed,
		max(unit_amount.fact_id) FILTER (stage = 'executed') AS executed_fact
	FROM unit_amount
	JOIN fact ON fact.fact_id = unit_amount.fact_id
	WHERE unit_amount.form = 'narrative' AND wan IS NOT NULL AND stage IN ('initial', 'adjusted', 'budget', 'income', 'executed')
	GROUP BY unit_amount.form_id, fact.line
	HAVING count(*) = count(DISTINCT stage) AND count(*) FILTER (stage = 'executed') = 1 AND count(*) > 1
),

matched AS (
	SELECT
		stated.* EXCLUDE (text_line),
		coalesce(line.initial, told.initial, total.initial) AS initial,
		coalesce(line.initial_fact, told.initial_fact, total.initial_fact) AS initial_fact,
		-- the one budget of a text is what it holds its spending against
		coalesce(line.adjusted, told.adjusted, total.adjusted, total.budget) AS adjusted,
		coalesce(line.adjusted_fact, told.adjusted_fact, total.adjusted_fact, total.budget_fact) AS adjusted_fact,
		coalesce(line.executed, told.executed, total.executed) AS executed,
		coalesce(line.executed_fact, told.executed_fact, total.executed_fact) AS executed_fact,
		told.executed IS NOT NULL AND total.executed IS DISTINCT FROM told.executed AS is_told,
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
	LEFT JOIN told ON told.form_id = stated.form_id AND told.text_line = stated.text_line AND line.form_id IS NULL
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
	CASE WHEN is_told THEN 'arguable' ELSE 'certain' END AS certainty,
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
