-- The preferred totals of a unit and year side by side, in 万元.
CREATE VIEW money_year AS
SELECT
	unit_id,
	year,
	min(report_id) AS report_id,
	max(wan) FILTER (stage = 'requested') AS requested,
	max(fact_id) FILTER (stage = 'requested') AS requested_fact,
	max(wan) FILTER (stage = 'initial') AS initial,
	max(fact_id) FILTER (stage = 'initial') AS initial_fact,
	max(wan) FILTER (stage = 'adjusted') AS adjusted,
	max(fact_id) FILTER (stage = 'adjusted') AS adjusted_fact,
	max(wan) FILTER (stage = 'budget') AS budget,
	max(fact_id) FILTER (stage = 'budget') AS budget_fact,
	max(wan) FILTER (stage = 'executed') AS executed,
	max(fact_id) FILTER (stage = 'executed') AS executed_fact
FROM headline
GROUP BY unit_id, year
