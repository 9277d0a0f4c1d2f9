-- What the sentence about a programme's money says of its output: the number that was the task, and the last stage counted
-- (受理15台，审查7台，在建7台: 7 is what can be finished at most).
CREATE VIEW programme_output AS
WITH spoken AS (
	SELECT DISTINCT
		amount.form_id,
		amount.programme,
		fact.line
	FROM amount
	JOIN fact USING (fact_id)
	WHERE amount.scope = 'programme' AND amount.programme IS NOT NULL AND fact.line IS NOT NULL
),

counted AS (
	SELECT
		spoken.form_id,
		spoken.programme,
		stated_count.fact_id,
		stated_count.subject,
		stated_count.value,
		stated_count.unit,
		regexp_matches(stated_count.subject, '任务|目标|计划|应完成') AS is_task
	FROM spoken
	JOIN fact ON fact.form_id = spoken.form_id AND fact.line = spoken.line
	JOIN stated_count ON stated_count.fact_id = fact.fact_id
	WHERE stated_count.value IS NOT NULL AND fact.status IN ('reported', 'recognised')
)

SELECT
	task.form_id,
	task.programme,
	task.unit,
	task.value AS task,
	task.fact_id AS task_fact,
	arg_max(done.value, done.fact_id) AS done,
	arg_max(done.subject, done.fact_id) AS done_subject,
	max(done.fact_id) AS done_fact,
	max(done.value) AS most,
	arg_max(done.fact_id, row(done.value, done.fact_id)) AS most_fact
FROM counted AS task
JOIN counted AS done
	ON done.form_id = task.form_id
	AND done.programme = task.programme
	AND done.unit = task.unit
	AND NOT done.is_task
WHERE task.is_task AND task.value > 0
GROUP BY task.form_id, task.programme, task.unit, task.value, task.fact_id
