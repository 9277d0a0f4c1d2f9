-- What one unit of output cost, against the same programme of the year before.
WITH output AS (
	SELECT
		completion.unit_id,
		completion.year,
		completion.report_id,
		completion.form_id,
		completion.programme,
		regexp_replace(completion.programme, '20\d\d年度?|[\s()（）"“”]', '', 'g') AS bare,
		completion.level3,
		completion.actual_low AS count,
		completion.actual_raw,
		completion.actual_fact_id,
		indicator.actual_unit,
		money.executed,
		money.executed_fact
	FROM indicator_completion AS completion
	JOIN indicator USING (indicator_id)
	JOIN money_set AS money
		ON money.form_id = completion.form_id AND money.scope = 'programme' AND money.executed >= CAST($wan AS DECIMAL(20, 6))
	WHERE
		completion.form = 'project-evaluation' AND contains(completion.level2, '数量')
		AND completion.actual_class = 'numeric' AND completion.actual_low = completion.actual_high AND completion.actual_low > 0
		AND completion.programme IS NOT NULL
	QUALIFY count(*) OVER (PARTITION BY completion.form_id, completion.level3) = 1
),

paired AS (
	SELECT
		now.*,
		prior.count AS prior_count,
		prior.actual_raw AS prior_raw,
		prior.actual_fact_id AS prior_fact,
		prior.executed AS prior_wan,
		prior.executed_fact AS prior_wan_fact,
		-- cost × count of the other year, so that nothing is divided
		CAST(now.executed AS DOUBLE) * prior.count / (CAST(prior.executed AS DOUBLE) * now.count) AS ratio
	FROM output AS now
	JOIN output AS prior
		ON prior.unit_id = now.unit_id AND prior.year = now.year - 1 AND prior.bare = now.bare AND prior.level3 = now.level3
		AND prior.actual_unit IS NOT DISTINCT FROM now.actual_unit
	-- one programme of a name in a year
	QUALIFY
		count(*) OVER (PARTITION BY now.unit_id, now.year, now.bare, now.level3) = 1
		-- the first of its quantities stands for the others
		AND row_number() OVER (PARTITION BY now.form_id ORDER BY now.actual_fact_id) = 1
)

SELECT
	report_id,
	form_id,
	programme,
	'unit-cost|' || bare || '|' || level3 AS subject,
	'unit-cost|' || bare AS root,
	true AS testable,
	ratio > 1 + CAST($percent AS DOUBLE) / 100 OR ratio < 1 / (1 + CAST($percent AS DOUBLE) / 100) AS hit,
	'S4' AS severity,
	'arguable' AS certainty,
	[
		{'name': 'programme', 'value': programme, 'unit': '', 'fact': NULL},
		{'name': 'indicator', 'value': level3, 'unit': '', 'fact': NULL},
		{'name': 'now_wan', 'value': CAST(executed AS VARCHAR), 'unit': '万元', 'fact': executed_fact},
		{'name': 'now', 'value': actual_raw, 'unit': '', 'fact': actual_fact_id},
		{'name': 'prior_wan', 'value': CAST(prior_wan AS VARCHAR), 'unit': '万元', 'fact': prior_wan_fact},
		{'name': 'prior', 'value': prior_raw, 'unit': '', 'fact': prior_fact},
		{
			'name': 'rate',
			'value': CASE WHEN ratio > 1 THEN '+' ELSE '' END || CAST(CAST(round((ratio - 1) * 100, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%',
			'unit': '%', 'fact': NULL
		}
	] AS figures
FROM paired
