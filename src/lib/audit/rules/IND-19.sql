-- Documents that only set targets.
SELECT
	report.report_id,
	'target-only' AS subject,
	'target-only' AS root,
	true AS testable,
	report.kind = 'target' AND count(indicator.indicator_id) > 0 AS hit,
	'S5' AS severity,
	'certain' AS certainty,
	[
		{'name': 'count', 'value': CAST(count(indicator.indicator_id) AS VARCHAR), 'unit': '项', 'fact': min(indicator.target_fact_id)}
	] AS figures
FROM report
JOIN form USING (report_id)
LEFT JOIN indicator USING (form_id)
GROUP BY report.report_id, report.kind
