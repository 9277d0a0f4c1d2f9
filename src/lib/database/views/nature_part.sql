-- The preferred amount of a unit, year, stage and nature (基本, 项目, 人员, 公用, 三公 …) in 万元. The text is believed before the tables:
-- tables print the split of the appropriation, the text that of the spending.
CREATE VIEW nature_part AS
SELECT
	unit_id,
	year,
	report_id,
	form_id,
	nature,
	line,
	stage,
	wan,
	status,
	fact_id,
	half_digit
FROM unit_amount
WHERE scope <> 'programme' AND nature IS NOT NULL AND wan IS NOT NULL
QUALIFY
	row_number() OVER (
		PARTITION BY unit_id, year, nature, stage
		ORDER BY
			CASE form WHEN 'narrative' THEN 1 WHEN 'base-data' THEN 2 ELSE form_rank + 3 END,
			report_id,
			form_seq,
			seq
	) = 1
