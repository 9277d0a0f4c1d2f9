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
