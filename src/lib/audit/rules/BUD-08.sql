-- Details against the line above them: lists that are complete have to be equal, lists of some may not be more.
WITH family AS (
	SELECT *
	FROM (
		VALUES ('项目', '项目:%', true), ('三公:公车', '三公:公车_%', true), ('公用', '公用:%', false)
	) AS family (parent_nature, child_pattern, complete)
),

parent AS (
	SELECT
		unit_amount.*,
		family.child_pattern,
		family.complete
	FROM unit_amount
	JOIN family ON family.parent_nature = unit_amount.nature
	WHERE unit_amount.form = 'base-data' AND unit_amount.wan IS NOT NULL
),

from_table AS (
	SELECT
		parent.report_id,
		parent.form_id,
		parent.stage,
		parent.line AS parent_line,
		parent.wan AS parent,
		parent.fact_id AS parent_fact,
		parent.complete,
		sum(child.wan) AS summed,
		count(*) FILTER (child.wan IS NULL AND child.status NOT IN ('blank', 'not-applicable')) AS unread,
		greatest(0.01, sum(coalesce(child.half_digit, 0)) + any_value(coalesce(parent.half_digit, 0))) AS tolerance_wan,
		list({'name': 'child', 'value': CAST(child.wan AS VARCHAR), 'unit': '万元', 'fact': child.fact_id} ORDER BY child.seq) FILTER (child.wan IS NOT NULL) AS children
	FROM parent
	JOIN unit_amount AS child
		ON child.form_id = parent.form_id AND child.stage = parent.stage AND child.nature LIKE parent.child_pattern
	GROUP BY ALL
),

from_costs AS (
	SELECT
		form.report_id,
		cost_line.form_id,
		'requested' AS stage,
		any_value(coalesce(cost_line.programme, '合计')) AS parent_line,
		any_value(total.wan) AS parent,
		any_value(total.fact_id) AS parent_fact,
		true AS complete,
		sum(cost_line.wan) AS summed,
		count(*) FILTER (cost_line.wan IS NULL) AS unread,
		greatest(0.01, sum(coalesce(cost_line.half_digit, 0)) + any_value(coalesce(total.half_digit, 0))) AS tolerance_wan,
		list({'name': 'child', 'value': CAST(cost_line.wan AS VARCHAR), 'unit': '万元', 'fact': cost_line.fact_id} ORDER BY cost_line.fact_id) AS children
	FROM cost_line
	JOIN form USING (form_id)
	JOIN (
		SELECT *
		FROM unit_amount
		WHERE scope = 'programme' AND stage = 'requested' AND wan IS NOT NULL
		QUALIFY row_number() OVER (PARTITION BY form_id ORDER BY seq) = 1
	) AS total ON total.form_id = cost_line.form_id
	WHERE cost_line.relation = 'part'
	GROUP BY form.report_id, cost_line.form_id
),

from_summary AS (
	SELECT
		total.report_id,
		total.form_id,
		total.stage,
		total.line AS parent_line,
		total.wan AS parent,
		total.fact_id AS parent_fact,
		true AS complete,
		sum(item.wan) AS summed,
		count(*) FILTER (item.wan IS NULL) AS unread,
		greatest(0.01, sum(coalesce(item.half_digit, 0)) + any_value(coalesce(total.half_digit, 0))) AS tolerance_wan,
		list({'name': 'child', 'value': CAST(item.wan AS VARCHAR), 'unit': '万元', 'fact': item.fact_id} ORDER BY item.seq) AS children
	FROM unit_amount AS total
	JOIN unit_amount AS item
		ON item.form_id = total.form_id AND item.scope = 'programme' AND item.relation = 'part'
	WHERE total.form = 'fund-target-summary' AND total.scope = 'unit' AND total.wan IS NOT NULL
	GROUP BY ALL
),

listed AS (
	-- programmes in the rows of one table above their total
	SELECT total, item, true AS is_list
	FROM unit_amount AS total
	JOIN unit_amount AS item
		ON item.form_id = total.form_id AND item.stage = total.stage AND item.scope = 'programme' AND item.nature IS NULL
	WHERE
		total.form <> 'fund-target-summary'
		AND total.scope = 'unit' AND total.relation = 'total' AND total.nature IS NULL AND total.wan IS NOT NULL
	UNION ALL
	-- the projects that a table of base data names below its row of project spending
	SELECT total, item, false AS is_list
	FROM unit_amount AS total
	JOIN (
		SELECT fact_id, lead(seq) OVER (PARTITION BY form_id, stage ORDER BY seq) AS next_seq
		FROM unit_amount
		WHERE form = 'base-data' AND nature IS NOT NULL
	) AS following USING (fact_id)
	JOIN unit_amount AS item
		ON item.form_id = total.form_id AND item.stage = total.stage AND item.nature IS NULL AND item.scope = 'line'
		AND item.seq > total.seq AND item.seq < following.next_seq
	WHERE total.nature = '项目' AND total.wan IS NOT NULL
),

-- where one column adds up they are all of it, and the others have to
from_lists AS (
	SELECT * EXCLUDE (lines)
	FROM (
		SELECT
			total.report_id,
			total.form_id,
			total.stage,
			total.line AS parent_line,
			total.wan AS parent,
			total.fact_id AS parent_fact,
			is_list,
			true AS complete,
			count(*) AS lines,
			sum(item.wan) AS summed,
			count(*) FILTER (item.wan IS NULL) AS unread,
			greatest(0.01, sum(coalesce(item.half_digit, 0)) + any_value(coalesce(total.half_digit, 0))) AS tolerance_wan,
			list({'name': 'child', 'value': CAST(item.wan AS VARCHAR), 'unit': '万元', 'fact': item.fact_id} ORDER BY item.seq) AS children
		FROM listed
		GROUP BY ALL
	)
	WHERE lines >= 2
	QUALIFY bool_or(unread = 0 AND abs(summed - parent) <= tolerance_wan) OVER (PARTITION BY form_id, is_list)
),

compared AS (
	SELECT
		*,
		CASE WHEN complete THEN abs(summed - parent) > tolerance_wan ELSE summed - parent > tolerance_wan END AS differs
	FROM (
		SELECT * FROM from_table
		UNION ALL BY NAME
		SELECT * FROM from_costs
		UNION ALL BY NAME
		SELECT * FROM from_summary
		UNION ALL BY NAME
		SELECT * FROM from_lists
	)
)

SELECT
	report_id,
	form_id,
	'details|' || parent_line || '|' || stage AS subject,
	'details|' || parent_line AS root,
	summed IS NOT NULL AND unread = 0 AS testable,
	coalesce(unread = 0 AND differs, false) AS hit,
	'S3' AS severity,
	'certain' AS certainty,
	CAST(parent AS VARCHAR) || '万元' AS stated,
	CAST(summed AS VARCHAR) || '万元' AS computed,
	CAST(summed - parent AS VARCHAR) || '万元' AS difference,
	CAST(tolerance_wan AS VARCHAR) || '万元' AS tolerance,
	abs(summed - parent) AS amount_wan,
	CASE WHEN summed IS NULL OR unread > 0 THEN 'details' END AS reason,
	coalesce(children, []) || [
		{'name': 'parent_line', 'value': parent_line, 'unit': '', 'fact': NULL},
		{'name': 'parent', 'value': CAST(parent AS VARCHAR), 'unit': '万元', 'fact': parent_fact},
		{'name': 'sum', 'value': CAST(summed AS VARCHAR), 'unit': '万元', 'fact': NULL},
		{'name': 'gap', 'value': CAST(abs(summed - parent) AS VARCHAR), 'unit': '万元', 'fact': NULL}
	]
	|| [{
		'name': 'column',
		'value': CASE stage
			WHEN 'prior-executed' THEN '上年决算数' WHEN 'budget' THEN '预算数'
			WHEN 'executed' THEN CASE WHEN is_list THEN '执行数' ELSE '决算数' END
			WHEN 'initial' THEN '年初预算数' WHEN 'adjusted' THEN '全年预算数' ELSE '申请数'
		END,
		'unit': '', 'fact': NULL
	}] AS figures
FROM compared
