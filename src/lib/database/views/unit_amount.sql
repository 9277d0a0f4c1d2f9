-- Amounts of the budget with whose they are. Money in custody, non-tax income and money of beneficiaries never enter.
-- In a form about one programme the amounts without a name are that programme's.
-- form_rank: which kind of form is believed first where one figure per unit and year is shown.
CREATE VIEW unit_amount AS
SELECT
	amount.fact_id,
	amount.form_id,
	form.report_id,
	report.unit_id,
	report.year,
	report.kind,
	form.form,
	form.seq AS form_seq,
	CASE form.form
		WHEN 'unit-evaluation' THEN 1
		WHEN 'base-data' THEN 2
		WHEN 'narrative' THEN 3
		WHEN 'unit-target' THEN 4
		ELSE 5
	END AS form_rank,
	amount.seq,
	amount.line,
	amount.scope,
	CASE WHEN amount.scope = 'programme' THEN coalesce(amount.programme, form.programme) END AS programme,
	amount.stage,
	amount.nature,
	amount.relation,
	amount.stated_scope,
	amount.sum_group,
	amount.wan,
	fact.status,
	fact.basis,
	fact.raw,
	amount.printed_unit,
	amount.half_digit
FROM amount
JOIN fact USING (fact_id)
JOIN form ON form.form_id = amount.form_id
JOIN report USING (report_id)
WHERE amount.money_scope = 'budget'
