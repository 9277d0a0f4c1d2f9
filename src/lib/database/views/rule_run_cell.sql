-- How often each rule was tested in reports that have the same answers to every filter but the unit.
CREATE VIEW rule_run_cell AS
SELECT
	year,
	region_code,
	level,
	unit_type,
	kind,
	rule,
	CAST(sum(tested) AS INTEGER) AS tested,
	CAST(sum(not_testable) AS INTEGER) AS not_testable,
	CAST(sum(found) AS INTEGER) AS found
FROM rule_run
JOIN report_tally USING (report_id)
GROUP BY ALL
