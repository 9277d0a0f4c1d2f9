-- The weights of each form and the points it took off, by class of indicator. Rows without a weight do not count, and those without a
-- score took nothing off. `lost_where_met` are points lost on rows whose data say that the target was met.
CREATE VIEW lost_points AS
WITH scored AS (
	SELECT form_id, level1_class, weight, weight - score AS lost, verdict
	FROM indicator_completion
	WHERE weight IS NOT NULL
	UNION ALL
	SELECT form_id, 'execution', weight, weight - score, 'execution'
	FROM stated_score
	WHERE kind = 'execution' AND weight IS NOT NULL
	QUALIFY row_number() OVER (PARTITION BY form_id ORDER BY score IS NULL, fact_id) = 1
)

SELECT
	form.report_id,
	report.unit_id,
	report.year,
	form.form_id,
	form.form,
	scored.level1_class,
	sum(scored.weight) AS weight,
	coalesce(sum(scored.lost), 0) AS lost,
	coalesce(sum(scored.lost) FILTER (scored.verdict = 'met'), 0) AS lost_where_met
FROM scored
JOIN form USING (form_id)
JOIN report USING (report_id)
GROUP BY ALL
