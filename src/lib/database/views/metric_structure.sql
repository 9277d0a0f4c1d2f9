-- What the money is made of (M-BUD-09, -13, -15) and what it comes to per head (M-HEAD), from the preferred parts.
CREATE VIEW metric_structure AS
WITH part AS (
	SELECT
		unit_year.unit_id,
		unit_year.year,
		unit_year.report_id,
		unit_year.has_evaluation,
		-- in a document that only sets targets the split is that of the request
		CASE WHEN unit_year.has_evaluation THEN 'executed' ELSE 'requested' END AS stage
	FROM unit_year
),

split AS (
	SELECT
		part.unit_id,
		part.year,
		any_value(part.report_id) AS report_id,
		any_value(part.has_evaluation) AS has_evaluation,
		max(wan) FILTER (nature = '基本') AS basic,
		max(fact_id) FILTER (nature = '基本') AS basic_fact,
		max(wan) FILTER (nature = '项目') AS project,
		max(fact_id) FILTER (nature = '项目') AS project_fact,
		max(wan) FILTER (nature = '人员') AS personnel,
		max(fact_id) FILTER (nature = '人员') AS personnel_fact,
		max(wan) FILTER (nature = '公用') AS public,
		max(fact_id) FILTER (nature = '公用') AS public_fact,
		sum(wan) FILTER (nature LIKE '公用:%') AS public_items,
		list(fact_id ORDER BY fact_id) FILTER (nature LIKE '公用:%') AS public_item_facts
	FROM part
	LEFT JOIN nature_part
		ON nature_part.unit_id = part.unit_id
		AND nature_part.year IS NOT DISTINCT FROM part.year
		AND nature_part.stage = part.stage
	GROUP BY part.unit_id, part.year
),

whole AS (
	SELECT
		split.*,
		CASE WHEN has_evaluation THEN money.executed ELSE money.requested END AS total,
		CASE WHEN has_evaluation THEN money.executed_fact ELSE money.requested_fact END AS total_fact,
		-- 人员 is what remains of 基本 where only 公用 is stated
		coalesce(personnel, basic - public) AS people,
		personnel IS NULL AND basic - public IS NOT NULL AS people_derived,
		plan.wan AS public_budget,
		plan.fact_id AS public_budget_fact
	FROM split
	LEFT JOIN money_year AS money ON money.unit_id = split.unit_id AND money.year IS NOT DISTINCT FROM split.year
	LEFT JOIN nature_part AS plan
		ON plan.unit_id = split.unit_id AND plan.year IS NOT DISTINCT FROM split.year
		AND plan.nature = '公用' AND plan.stage = 'budget'
),

head AS (
	SELECT unit_id, year, in_post, min(in_post_fact) AS in_post_fact, min(form) AS form,
		bool_and(in_post_status = 'derived') AS derived
	FROM staffing_claim
	WHERE in_post > 0
	GROUP BY unit_id, year, in_post
),

asked AS (
	SELECT
		'M-BUD-09' AS metric, unit_id, year, report_id, has_evaluation, '%' AS unit,
		public AS numerator, public_budget AS denominator, 'public-budget' AS denominator_name,
		CASE WHEN public IS NULL THEN 'public' WHEN public_budget IS NULL THEN 'public-budget' END AS reason,
		[public_fact, public_budget_fact] AS fact_ids
	FROM whole
	UNION ALL BY NAME
	SELECT
		'M-BUD-13-basic' AS metric, unit_id, year, report_id, true AS has_evaluation, '%' AS unit,
		basic AS numerator, total AS denominator, 'total' AS denominator_name,
		CASE WHEN basic IS NULL THEN 'basic' WHEN total IS NULL THEN 'total' END AS reason,
		CASE WHEN has_evaluation THEN [] ELSE ['on-requested'] END AS flags,
		[basic_fact, total_fact] AS fact_ids
	FROM whole
	UNION ALL BY NAME
	SELECT
		'M-BUD-13-project' AS metric, unit_id, year, report_id, true AS has_evaluation, '%' AS unit,
		project AS numerator, total AS denominator, 'total' AS denominator_name,
		CASE WHEN project IS NULL THEN 'project' WHEN total IS NULL THEN 'total' END AS reason,
		CASE WHEN has_evaluation THEN [] ELSE ['on-requested'] END AS flags,
		[project_fact, total_fact] AS fact_ids
	FROM whole
	UNION ALL BY NAME
	SELECT
		'M-BUD-13-personnel' AS metric, unit_id, year, report_id, has_evaluation, '%' AS unit,
		people AS numerator, basic AS denominator, 'basic' AS denominator_name,
		CASE WHEN people IS NULL THEN 'personnel' WHEN basic IS NULL THEN 'basic' END AS reason,
		CASE WHEN people_derived THEN ['derived-input'] ELSE [] END AS flags,
		[coalesce(personnel_fact, public_fact), basic_fact] AS fact_ids
	FROM whole
	UNION ALL BY NAME
	SELECT
		'M-BUD-13-public' AS metric, unit_id, year, report_id, has_evaluation, '%' AS unit,
		public AS numerator, basic AS denominator, 'basic' AS denominator_name,
		CASE WHEN public IS NULL THEN 'public' WHEN basic IS NULL THEN 'basic' END AS reason,
		[public_fact, basic_fact] AS fact_ids
	FROM whole
	UNION ALL BY NAME
	SELECT
		'M-BUD-15' AS metric, unit_id, year, report_id, has_evaluation, '%' AS unit,
		public_items AS numerator, public AS denominator, 'public' AS denominator_name,
		CASE WHEN public_items IS NULL THEN 'public-items' WHEN public IS NULL THEN 'public' END AS reason,
		coalesce(public_item_facts, []) || [public_fact] AS fact_ids
	FROM whole
	UNION ALL BY NAME
	SELECT
		wanted.metric, whole.unit_id, whole.year, whole.report_id, has_evaluation, '万元/人' AS unit,
		head.form AS claim,
		CASE wanted.part WHEN 'basic' THEN basic WHEN 'personnel' THEN people ELSE public END AS numerator,
		head.in_post AS denominator, 'in-post' AS denominator_name,
		CASE
			WHEN head.in_post IS NULL THEN 'in-post'
			WHEN CASE wanted.part WHEN 'basic' THEN basic WHEN 'personnel' THEN people ELSE public END IS NULL
				THEN wanted.part
		END AS reason,
		CASE WHEN wanted.part = 'personnel' AND people_derived OR coalesce(head.derived, false)
			THEN ['derived-input'] ELSE [] END AS flags,
		[
			CASE wanted.part
				WHEN 'basic' THEN basic_fact
				WHEN 'personnel' THEN coalesce(personnel_fact, basic_fact)
				ELSE public_fact
			END,
			head.in_post_fact
		] AS fact_ids
	FROM whole
	LEFT JOIN head ON head.unit_id = whole.unit_id AND head.year IS NOT DISTINCT FROM whole.year
	CROSS JOIN (
		VALUES ('M-HEAD-basic', 'basic'), ('M-HEAD-personnel', 'personnel'), ('M-HEAD-public', 'public')
	) AS wanted (metric, part)
)

SELECT
	metric, unit_id, year, report_id, claim, numerator, denominator, denominator_name, unit,
	CASE WHEN reason IS NULL THEN NULL WHEN has_evaluation THEN 'missing' ELSE 'out-of-scope' END AS absent,
	reason, flags, list_filter(fact_ids, fact_id -> fact_id IS NOT NULL) AS fact_ids
FROM asked
