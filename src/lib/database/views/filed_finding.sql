-- Every finding with all that a filter asks of it: whose it is, of which kind of form, what an auditor decided, and how much money it is about.
CREATE VIEW filed_finding AS
SELECT
	finding.*,
	-- findings of one root cause stand together, where the gravest of them stands
	min(finding.severity) OVER (PARTITION BY finding.lead_key) AS lead_severity,
	unit.unit_id,
	unit.short_name,
	unit.sort_rank,
	unit.region_code,
	unit.level,
	unit.unit_type,
	report.year,
	report.kind AS stage,
	coalesce(form.form, 'report') AS form_kind,
	CASE
		WHEN finding.amount_wan IS NULL THEN 'none'
		WHEN abs(finding.amount_wan) >= 100 THEN '100'
		WHEN abs(finding.amount_wan) >= 10 THEN '10'
		WHEN abs(finding.amount_wan) >= 1 THEN '1'
		ELSE '0'
	END AS amount_band,
	-- what was decided of a lead holds for each of its findings that nobody decided on its own
	coalesce(register.status, of_lead.status, 'new') AS status,
	CASE WHEN register.status IS NULL THEN of_lead.reason ELSE register.reason END AS reason,
	CASE WHEN register.status IS NULL THEN of_lead.note ELSE register.note END AS note,
	CASE WHEN finding.is_new THEN 'new' WHEN NOT finding.is_new THEN 'still' END AS news
FROM finding
JOIN report USING (report_id)
JOIN unit USING (unit_id)
LEFT JOIN form ON form.form_id = finding.form_id
LEFT JOIN register USING (fingerprint)
LEFT JOIN register AS of_lead ON of_lead.fingerprint = finding.lead_key
