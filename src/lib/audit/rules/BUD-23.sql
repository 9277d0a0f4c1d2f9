-- Cost lines whose basis does not let the amount be computed.
WITH line AS (
	SELECT
		form.report_id,
		cost_line.*,
		form.programme AS form_programme,
		cost_line.unit_prices > 0
		-- a quantity is a number that no price unit follows
		AND NOT regexp_matches(
			regexp_replace(coalesce(basis_text, ''), '\d+(\.\d+)?\s*元\s*/[^；;，,。]*', '', 'g'), '\d'
		) AS unquantified,
		other.item AS other_item,
		other.wan AS other_wan
	FROM cost_line
	JOIN form USING (form_id)
	LEFT JOIN (
		SELECT *
		FROM cost_part
		WHERE item LIKE '%其他%' OR item LIKE '%其它%'
		QUALIFY row_number() OVER (PARTITION BY fact_id ORDER BY wan DESC, seq) = 1
	) AS other ON other.fact_id = cost_line.fact_id
	WHERE cost_line.relation = 'part' AND cost_line.wan > 0
),

compared AS (
	SELECT
		*,
		coalesce(other_wan * 100 > wan * CAST($other AS DECIMAL(20, 6)), false) AS padded
	FROM line
),

-- the one number of heads or things in a form that a price of the same form is a head
priced AS (
	SELECT
		price.report_id,
		price.form_id,
		price.form,
		price.programme,
		price.level3 AS price_name,
		price.target_raw AS price_raw,
		price.target_fact_id AS price_fact,
		price.target_value AS price,
		head.level3 AS head_name,
		head.target_raw AS head_raw,
		head.target_fact_id AS head_fact,
		head.target_value AS heads,
		head.target_value * price.target_value
		* CASE WHEN regexp_matches(price.target_unit, '月') THEN 12 ELSE 1 END
		/ CASE WHEN price.target_unit LIKE '万元%' THEN 1 ELSE 10000 END AS product
	FROM indicator_completion AS price
	JOIN indicator_completion AS head
		ON head.form_id = price.form_id
		AND head.target_class = 'numeric'
		AND head.target_unit = regexp_extract(price.target_unit, '^万?元/每?(人|户|名|亩|公里|个|座|间|件|套|台|次|场|生|头|只|株|平方米|㎡)', 1)
	WHERE regexp_matches(price.target_unit, '^万?元/') AND price.target_value > 0 AND head.target_value > 0
	QUALIFY count(*) OVER (PARTITION BY price.form_id) = 1
),

fund AS (
	SELECT form_id, wan, fact_id, coalesce(half_digit, 0) AS half_digit
	FROM unit_amount
	WHERE
		nature IS NULL AND wan > 0 AND stage IN ('requested', 'adjusted', 'budget', 'executed')
		AND form IN ('fund-target', 'project-evaluation')
		AND (relation IS NULL OR relation = 'total')
	QUALIFY row_number() OVER (PARTITION BY form_id ORDER BY stage IN ('adjusted', 'budget') DESC, stage = 'requested' DESC, wan DESC, seq) = 1
)

SELECT
	report_id,
	form_id,
	'costing|' || coalesce(form_programme, '') || '|' || item AS subject,
	'costing|' || coalesce(form_programme, '') || CASE WHEN unquantified THEN '' ELSE '|' || item END AS root,
	true AS testable,
	unquantified OR padded AS hit,
	CASE WHEN padded THEN 'S3' ELSE 'S4' END AS severity,
	'arguable' AS certainty,
	wan AS amount_wan,
	[
		{'name': 'item', 'value': item, 'unit': '', 'fact': NULL},
		{'name': 'amount', 'value': CAST(wan AS VARCHAR), 'unit': '万元', 'fact': fact_id},
		{'name': 'basis', 'value': CASE WHEN unquantified THEN basis_text END, 'unit': '', 'fact': NULL},
		{'name': 'other', 'value': CASE WHEN padded THEN other_item END, 'unit': '', 'fact': NULL},
		{'name': 'other_amount', 'value': CASE WHEN padded THEN CAST(other_wan AS VARCHAR) END, 'unit': '万元', 'fact': NULL},
		{'name': 'share', 'value': CASE WHEN padded THEN CAST(CAST(round(CAST(other_wan AS DOUBLE) / nullif(wan, 0) * 100, 2) AS DECIMAL(20, 2)) AS VARCHAR) || '%' END, 'unit': '%', 'fact': NULL}
	] AS figures
FROM compared

UNION ALL BY NAME

SELECT
	priced.report_id,
	priced.form_id,
	'price-times-count|' || priced.form || '|' || coalesce(priced.programme, '') AS subject,
	'price-times-count|' || priced.form || '|' || coalesce(priced.programme, '') AS root,
	fund.wan IS NOT NULL AS testable,
	coalesce(
		product > (fund.wan + fund.half_digit) * (1 + CAST($gap AS DECIMAL(20, 6)) / 100)
		OR product < (fund.wan - fund.half_digit) * (1 - CAST($short AS DECIMAL(20, 6)) / 100),
		false
	) AS hit,
	-- a fund may pay for more than what its one price is of
	CASE WHEN product > fund.wan THEN 'S3' ELSE 'S4' END AS severity,
	'arguable' AS certainty,
	CAST(fund.wan AS VARCHAR) || '万元' AS stated,
	CAST(CAST(round(product, 4) AS DECIMAL(20, 4)) AS VARCHAR) || '万元' AS computed,
	CAST(CAST(round(product - fund.wan, 4) AS DECIMAL(20, 4)) AS VARCHAR) || '万元' AS difference,
	$gap || '%' AS tolerance,
	CAST(abs(product - fund.wan) AS DECIMAL(20, 6)) AS amount_wan,
	CASE WHEN fund.wan IS NULL THEN 'fund' END AS reason,
	[
		{'name': 'head_name', 'value': head_name, 'unit': '', 'fact': NULL},
		{'name': 'heads', 'value': head_raw, 'unit': '', 'fact': head_fact},
		{'name': 'price_name', 'value': price_name, 'unit': '', 'fact': NULL},
		{'name': 'price', 'value': price_raw, 'unit': '', 'fact': price_fact},
		{'name': 'product', 'value': CAST(CAST(round(product, 4) AS DECIMAL(20, 4)) AS VARCHAR), 'unit': '万元', 'fact': NULL},
		{'name': 'fund', 'value': CAST(fund.wan AS VARCHAR), 'unit': '万元', 'fact': fund.fact_id}
	] AS figures
FROM priced
LEFT JOIN fund ON fund.form_id = priced.form_id
