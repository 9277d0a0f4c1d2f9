-- Findings that have the same answers to every filter but those of units and years are of one group; numbered in the order of its columns.
CREATE VIEW finding_group AS
SELECT
	CAST(
		row_number() OVER (ORDER BY class, severity, certainty, rule, form_kind, amount_band, status, news, stage) AS INTEGER
	) AS group_id,
	*
FROM (SELECT DISTINCT class, severity, certainty, rule, form_kind, amount_band, status, news, stage FROM filed_finding)
