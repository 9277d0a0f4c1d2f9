-- Programmes whose purpose belongs to a period that is over.
WITH ended AS (
	SELECT *
	FROM (VALUES ('新冠|疫情防控|核酸', 2023), ('脱贫攻坚|扶贫', 2021), ('营改增', 2018)) AS ended (words, last_year)
)

SELECT
	money.report_id,
	money.form_id,
	money.programme,
	'ended-period|' || money.programme AS subject,
	'ended-period|' || money.programme AS root,
	true AS testable,
	coalesce(ended.last_year < money.year, false) AS hit,
	'S3' AS severity,
	'arguable' AS certainty,
	money.executed AS amount_wan,
	[
		{'name': 'programme', 'value': money.programme, 'unit': '', 'fact': NULL},
		{'name': 'amount', 'value': CAST(money.executed AS VARCHAR), 'unit': '万元', 'fact': money.executed_fact},
		{'name': 'ended', 'value': CAST(ended.last_year AS VARCHAR), 'unit': '', 'fact': NULL},
		{'name': 'year', 'value': CAST(money.year AS VARCHAR), 'unit': '', 'fact': NULL}
	] AS figures
FROM money_set AS money
LEFT JOIN ended ON regexp_matches(money.programme, ended.words)
WHERE money.scope = 'programme' AND money.executed > 0
