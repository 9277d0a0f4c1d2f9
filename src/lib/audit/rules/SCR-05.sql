-- Execution scores against the rate that they are said to follow from.
WITH scored AS (
	SELECT
		stated_score.*,
		form.report_id,
		form.form,
		form.programme,
		money.adjusted,
		money.adjusted_fact,
		money.executed,
		money.executed_fact,
		-- 0.985 in a column of rates is 98.5 %
		CASE
			WHEN rate.percent <= 1.5 AND abs(rate.percent * money.adjusted - money.executed) <= 0.005 * money.adjusted
				THEN rate.percent * 100
			ELSE rate.percent
		END AS percent,
		rate.fact_id AS rate_fact,
		-- the score typed into the rate cell is no rate
		rate.percent = stated_score.score OR rate.percent = stated_score.weight AS slip
	FROM stated_score
	JOIN form USING (form_id)
	LEFT JOIN (
		SELECT * FROM money_set QUALIFY row_number() OVER (PARTITION BY form_id ORDER BY seq) = 1
	) AS money ON money.form_id = stated_score.form_id
	LEFT JOIN (
		SELECT * FROM stated_rate
		WHERE kind = 'execution'
		QUALIFY row_number() OVER (PARTITION BY form_id, of ORDER BY fact_id) = 1
	) AS rate ON rate.form_id = stated_score.form_id AND rate.of = stated_score.of
	WHERE stated_score.kind = 'execution' AND stated_score.score IS NOT NULL AND stated_score.weight > 0
),

judged AS (
	SELECT
		*,
		CASE
			WHEN adjusted > 0 AND executed IS NOT NULL
				THEN abs(score * adjusted - least(executed, adjusted) * weight) > CAST($margin AS DECIMAL(20, 6)) * adjusted
		END AS off_computed,
		CASE
			WHEN percent IS NOT NULL AND NOT slip
				THEN abs(score * 100 - least(percent, 100) * weight) > CAST($margin AS DECIMAL(20, 6)) * 100
		END AS off_stated
	FROM scored
)

SELECT
	report_id,
	form_id,
	'execution-score|' || form || '|' || coalesce(programme, '') AS subject,
	'execution-rate|' || form || '|' || coalesce(programme, '') AS root,
	coalesce(off_computed, off_stated) IS NOT NULL AS testable,
	coalesce(off_computed, false) OR coalesce(off_stated, false) AS hit,
	'S3' AS severity,
	'certain' AS certainty,
	CAST(score AS VARCHAR) || '分' AS stated,
	$margin || '分' AS tolerance,
	CASE WHEN coalesce(off_computed, off_stated) IS NULL THEN 'adjusted, executed' END AS reason,
	[
		{'name': 'score', 'value': CAST(score AS VARCHAR), 'unit': '分', 'fact': fact_id},
		{'name': 'weight', 'value': CAST(weight AS VARCHAR), 'unit': '分', 'fact': NULL},
		{'name': 'basis', 'value': CASE WHEN off_computed THEN '复算' ELSE '所列' END, 'unit': '', 'fact': NULL},
		{'name': 'basis_en', 'value': CASE WHEN off_computed THEN 'recomputed' ELSE 'stated' END, 'unit': '', 'fact': NULL},
		{'name': 'rate', 'value': CASE WHEN off_computed THEN CAST(CAST(round(CAST(executed AS DOUBLE) / nullif(adjusted, 0) * 100, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%' ELSE CAST(percent AS VARCHAR) || '%' END, 'unit': '%', 'fact': CASE WHEN off_computed THEN executed_fact ELSE rate_fact END},
		{'name': 'deserved', 'value': CAST(CAST(round(CASE WHEN off_computed THEN CAST(least(executed, adjusted) AS DOUBLE) / adjusted * weight ELSE CAST(least(percent, 100) AS DOUBLE) * weight / 100 END, 2) AS DECIMAL(20, 2)) AS VARCHAR), 'unit': '分', 'fact': CASE WHEN off_computed THEN adjusted_fact END}
	] AS figures
FROM judged
