-- Every finding in its place of the whole list, the most severe first: small enough to be gone through for any filter.
CREATE VIEW listed_finding AS
SELECT
	CAST(row_number() OVER (ORDER BY severity, sort_rank, unit_id, year, rule, fingerprint) AS INTEGER) AS place,
	finding_id,
	year,
	sort_rank,
	-- as finding_group numbers them
	CAST(
		dense_rank() OVER (ORDER BY class, severity, certainty, rule, form_kind, amount_band, status, news, stage) AS INTEGER
	) AS group_id
FROM filed_finding
