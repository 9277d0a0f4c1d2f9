-- One root cause with the findings that follow from it, in the order in which they are to be asked: by severity, and of equally grave
-- ones no second of a unit before every unit had its first. The gravest finding says what it is about; the largest amount weighs it.
CREATE VIEW lead AS
WITH member AS (
	SELECT
		finding.*,
		report.unit_id,
		report.year,
		report.kind AS stage,
		unit.sort_rank,
		row_number() OVER (
			PARTITION BY lead_key
			ORDER BY finding.severity, finding.certainty DESC, coalesce(amount_wan, 0) DESC, finding.finding_id
		) AS place,
		count(*) OVER (PARTITION BY lead_key) AS findings,
		max(amount_wan) OVER (PARTITION BY lead_key) AS largest_wan
	FROM finding
	JOIN report USING (report_id)
	JOIN unit USING (unit_id)
),

turned AS (
	SELECT
		*,
		row_number() OVER (
			PARTITION BY severity, unit_id, year
			ORDER BY certainty DESC, coalesce(largest_wan, 0) DESC, lead_key
		) AS turn
	FROM member
	WHERE place = 1
)

SELECT
	CAST(
		row_number() OVER (
			ORDER BY severity, turn, certainty DESC, coalesce(largest_wan, 0) DESC, unit_id, lead_key
		) AS INTEGER
	) AS lead_id,
	lead_key,
	split_part(lead_key, '|', 2) AS family,
	unit_id,
	year,
	stage,
	report_id,
	nullif(array_to_string(string_split(lead_key, '|')[5:], '|'), '') AS about,
	severity,
	certainty,
	largest_wan AS amount_wan,
	CAST(findings AS INTEGER) AS findings,
	finding_id,
	rule,
	message_zh,
	message_en,
	formula
FROM turned
