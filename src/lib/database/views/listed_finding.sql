-- Every finding in its place of the whole list, by root causes with the gravest first: small enough to be gone through for any filter.
CREATE VIEW listed_finding AS
SELECT
	CAST(row_number() OVER (ORDER BY lead_severity, sort_rank, unit_id, year, lead_key, severity, rule, fingerprint) AS INTEGER) AS place,
	finding_id,
	CAST(dense_rank() OVER (ORDER BY lead_severity, sort_rank, unit_id, year, lead_key) AS INTEGER) AS lead_rank,
	year,
	sort_rank,
	-- as finding_group numbers them
	CAST(
		dense_rank() OVER (ORDER BY class, severity, certainty, rule, form_kind, amount_band, status, news, stage) AS INTEGER
	) AS group_id
FROM filed_finding
