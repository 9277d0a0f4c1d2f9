-- The one preferred total per unit, year and stage, for charts. Every other claim stays in `amount`.
-- Where a text states no total, its 一般公共预算 (of a unit without other funds) is the nearest to one.
CREATE VIEW headline AS
SELECT
	unit_id,
	year,
	report_id,
	form_id,
	stage,
	wan,
	status,
	fact_id,
	printed_unit,
	half_digit
FROM unit_amount
WHERE
	scope = 'unit'
	AND (nature IS NULL AND (relation IS NULL OR relation = 'total') OR nature = '一般公共预算' AND form = 'narrative')
	AND wan IS NOT NULL
QUALIFY
	row_number() OVER (
		PARTITION BY unit_id, year, stage
		ORDER BY nature IS NULL DESC, form_rank, report_id, form_seq, seq
	) = 1
