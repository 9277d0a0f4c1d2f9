-- How many findings of each class and severity are in reports that have the same answers to every filter but the unit.
CREATE VIEW finding_cell AS
SELECT year, region_code, level, unit_type, kind, class, severity, CAST(count(*) AS INTEGER) AS findings
FROM finding
JOIN report_tally USING (report_id)
GROUP BY ALL
