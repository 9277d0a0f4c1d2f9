-- How many reports have the same answers to every filter but the unit.
CREATE VIEW report_cell AS
SELECT year, region_code, district, level, unit_type, kind, CAST(count(*) AS INTEGER) AS reports
FROM report_tally
GROUP BY ALL
