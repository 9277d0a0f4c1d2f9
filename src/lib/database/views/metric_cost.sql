-- Cost saving (M-BUD-19): planned cost against actual, from cost indicators in 万元 whose actual is a plain number.
CREATE VIEW metric_cost AS
SELECT
	'M-BUD-19' AS metric,
	unit_id,
	year,
	report_id,
	form_id,
	level3 AS claim,
	programme,
	'%' AS unit,
	target_value - actual_high AS numerator,
	target_value AS denominator,
	'target' AS denominator_name,
	['only-if-output-met'] AS flags,
	[target_fact_id, actual_fact_id] AS fact_ids
FROM indicator_completion
WHERE level1_class = 'cost' AND target_unit = '万元' AND measured AND actual_low = actual_high
