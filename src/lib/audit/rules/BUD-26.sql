-- Programmes whose money ran ahead of their output, or far behind it.
WITH progress AS (
	SELECT
		money.*,
		output.task,
		output.task_fact,
		output.done,
		output.done_fact,
		output.done_subject,
		output.unit AS output_unit,
		CAST(money.executed AS DOUBLE) / money.initial * 100 - CAST(output.done AS DOUBLE) / output.task * 100 AS gap
	FROM programme_output AS output
	JOIN money_set AS money ON money.form_id = output.form_id AND money.programme = output.programme
	WHERE money.initial > 0 AND money.executed IS NOT NULL
)

SELECT
	report_id,
	form_id,
	programme,
	'money-output|' || programme AS subject,
	'output|' || programme AS root,
	true AS testable,
	-- cross-multiplied, so that the comparison is exact
	executed * task * 100 - done * initial * 100 > initial * task * CAST($points AS DECIMAL(20, 6)) AS hit,
	'S2' AS severity,
	'arguable' AS certainty,
	CAST(CAST(round(CAST(executed AS DOUBLE) / nullif(initial, 0) * 100, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%' AS stated,
	CAST(CAST(round(CAST(done AS DOUBLE) / nullif(task, 0) * 100, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%' AS computed,
	CAST(CAST(round(gap, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '个百分点' AS difference,
	$points || '个百分点' AS tolerance,
	executed AS amount_wan,
	[
		{'name': 'programme', 'value': programme, 'unit': '', 'fact': NULL},
		{'name': 'initial', 'value': CAST(initial AS VARCHAR), 'unit': '万元', 'fact': initial_fact},
		{'name': 'executed', 'value': CAST(executed AS VARCHAR), 'unit': '万元', 'fact': executed_fact},
		{'name': 'money_rate', 'value': CAST(CAST(round(CAST(executed AS DOUBLE) / nullif(initial, 0) * 100, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%', 'unit': '%', 'fact': NULL},
		{'name': 'task', 'value': CAST(task AS VARCHAR), 'unit': '', 'fact': task_fact},
		{'name': 'done', 'value': CAST(done AS VARCHAR), 'unit': '', 'fact': done_fact},
		{'name': 'done_subject', 'value': done_subject, 'unit': '', 'fact': NULL},
		{'name': 'unit', 'value': output_unit, 'unit': '', 'fact': NULL},
		{'name': 'output_rate', 'value': CAST(CAST(round(CAST(done AS DOUBLE) / nullif(task, 0) * 100, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%', 'unit': '%', 'fact': NULL},
		{'name': 'gap', 'value': CAST(CAST(round(gap, 2) AS DECIMAL(20, 2)) AS VARCHAR), 'unit': '个百分点', 'fact': NULL}
	] AS figures
FROM progress

UNION ALL BY NAME

-- every output is said to be there, and most of its money was not spent
SELECT
	done.report_id,
	done.form_id,
	done.programme,
	'output-money|' || coalesce(done.programme, '') AS subject,
	'output-money|' || coalesce(done.programme, '') AS root,
	done.met >= 3 AS testable,
	done.met >= 3 AND done.met = done.comparable
	AND money.executed * 100 < money.adjusted * CAST($unpaid AS DECIMAL(20, 6)) AS hit,
	'S4' AS severity,
	'arguable' AS certainty,
	money.adjusted - money.executed AS amount_wan,
	CASE WHEN done.met < 3 THEN 'indicators' END AS reason,
	[
		{'name': 'adjusted', 'value': CAST(money.adjusted AS VARCHAR), 'unit': '万元', 'fact': money.adjusted_fact},
		{'name': 'paid', 'value': CAST(money.executed AS VARCHAR), 'unit': '万元', 'fact': money.executed_fact},
		{
			'name': 'paid_rate',
			'value': CAST(CAST(round(CAST(money.executed AS DOUBLE) / money.adjusted * 100, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%',
			'unit': '%', 'fact': NULL
		},
		{'name': 'outputs', 'value': CAST(done.met AS VARCHAR), 'unit': '项', 'fact': NULL}
	] || done.rows[:3] AS figures
FROM (
	SELECT
		report_id,
		form_id,
		programme,
		count(*) FILTER (comparability = 'comparable') AS comparable,
		count(*) FILTER (verdict = 'met') AS met,
		list({'name': 'output', 'value': level3 || '：' || actual_raw, 'unit': '', 'fact': actual_fact_id} ORDER BY seq)
			FILTER (verdict = 'met') AS rows
	FROM indicator_completion
	WHERE form = 'project-evaluation' AND (level1_class = 'output' OR regexp_matches(level2, '数量|质量'))
	GROUP BY report_id, form_id, programme
) AS done
JOIN money_set AS money ON money.form_id = done.form_id AND money.adjusted > 0 AND money.executed IS NOT NULL
