-- One row for each place that states staffing, in 人; the stated control rate in %.
CREATE VIEW staffing_claim AS
SELECT
	form.report_id,
	report.unit_id,
	report.year,
	staffing.form_id,
	form.form,
	staffing.claim,
	max(staffing.as_of) AS as_of,
	max(value) FILTER (field = 'establishment') AS establishment,
	max(status) FILTER (field = 'establishment') AS establishment_status,
	max(fact_id) FILTER (field = 'establishment') AS establishment_fact,
	max(value) FILTER (field = 'in-post') AS in_post,
	max(status) FILTER (field = 'in-post') AS in_post_status,
	max(fact_id) FILTER (field = 'in-post') AS in_post_fact,
	max(value) FILTER (field = 'retired') AS retired,
	max(fact_id) FILTER (field = 'retired') AS retired_fact,
	max(value) FILTER (field = 'dispatched') AS dispatched,
	max(fact_id) FILTER (field = 'dispatched') AS dispatched_fact,
	max(value) FILTER (field = 'total') AS total,
	max(fact_id) FILTER (field = 'total') AS total_fact,
	max(value) FILTER (field = 'control-rate') AS stated_control_rate,
	max(fact_id) FILTER (field = 'control-rate') AS stated_control_rate_fact,
	max(raw) FILTER (field = 'control-rate') AS stated_control_rate_raw
FROM staffing
JOIN fact USING (fact_id)
JOIN form ON form.form_id = staffing.form_id
JOIN report USING (report_id)
GROUP BY form.report_id, report.unit_id, report.year, staffing.form_id, form.form, staffing.claim
