-- The budget stages that one form states as totals for the unit or for one programme, side by side, in 万元.
-- Of a programme that is itself a part of a larger fund, the part is its total.
CREATE VIEW money_set AS
WITH total AS (
	SELECT *
	FROM unit_amount
	WHERE
		nature IS NULL AND wan IS NOT NULL
		AND (scope = 'programme' OR scope = 'unit' AND (relation IS NULL OR relation = 'total'))
	QUALIFY
		row_number() OVER (
			-- a form is one unit's: naming it lets a question about one unit read no other's amounts
			PARTITION BY unit_id, form_id, scope, programme, stage
			ORDER BY coalesce(relation, 'total') = 'total' DESC, seq
		) = 1
)
SELECT
	unit_id,
	year,
	report_id,
	form_id,
	form,
	scope,
	programme,
	min(seq) AS seq,
	max(wan) FILTER (stage = 'requested') AS requested,
	max(fact_id) FILTER (stage = 'requested') AS requested_fact,
	max(wan) FILTER (stage = 'carry-in') AS carry_in,
	max(fact_id) FILTER (stage = 'carry-in') AS carry_in_fact,
	max(wan) FILTER (stage = 'initial') AS initial,
	max(fact_id) FILTER (stage = 'initial') AS initial_fact,
	max(status) FILTER (stage = 'initial') AS initial_status,
	max(wan) FILTER (stage = 'adjustment') AS adjustment,
	max(fact_id) FILTER (stage = 'adjustment') AS adjustment_fact,
	max(wan) FILTER (stage = 'adjusted') AS adjusted,
	max(fact_id) FILTER (stage = 'adjusted') AS adjusted_fact,
	max(wan) FILTER (stage = 'budget') AS budget,
	max(fact_id) FILTER (stage = 'budget') AS budget_fact,
	max(wan) FILTER (stage = 'executed') AS executed,
	max(fact_id) FILTER (stage = 'executed') AS executed_fact,
	max(status) FILTER (stage = 'executed') AS executed_status,
	max(wan) FILTER (stage = 'carry-out') AS carry_out,
	max(fact_id) FILTER (stage = 'carry-out') AS carry_out_fact,
	sum(half_digit) AS half_digits
FROM total
GROUP BY unit_id, year, report_id, form_id, form, scope, programme
