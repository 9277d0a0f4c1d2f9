-- Reports that say themselves that other spending crowds out the money for running the unit.
SELECT
	form.report_id,
	stated_claim.form_id,
	'crowding-out' AS subject,
	'crowding-out' AS root,
	true AS testable,
	true AS hit,
	'S3' AS severity,
	'arguable' AS certainty,
	list({'name': 'claim', 'value': '“' || fact.raw || '”', 'unit': '', 'fact': fact.fact_id} ORDER BY fact.fact_id) AS figures
FROM stated_claim
JOIN fact USING (fact_id)
JOIN form ON form.form_id = stated_claim.form_id
WHERE stated_claim.kind = 'crowding-out'
GROUP BY form.report_id, stated_claim.form_id
