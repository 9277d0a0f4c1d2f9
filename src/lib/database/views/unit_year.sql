-- Every unit and year with what its reports are: `has_evaluation` is false where only targets were set, so that
-- figures which such documents never carry are out of scope and not missing.
CREATE VIEW unit_year AS
SELECT
	unit_id,
	year,
	min(report_id) AS report_id,
	bool_or(kind = 'evaluation') AS has_evaluation
FROM report
GROUP BY unit_id, year
