-- What a unit stated for a year beside what it stated for the year before, where both years were evaluated: one row for each measure.
-- budget and executed in 万元, rate in %, staff in 人, score in 分. `basis` is what both years have in common (the kind of budget, the
-- full marks of the score); `unlike` when both state the measure, but not of the same thing. `sort_rank` is the unit's. A change in %
-- of less than 5 万元 or 10 people says more of the base than of the change: then `small_base`, and no `percent`. Rates and scores have
-- none.
CREATE VIEW year_change AS
WITH pair AS (
	SELECT later.unit_id, later.sort_rank, later.year
	FROM unit_year AS later
	JOIN unit_year AS earlier ON earlier.unit_id = later.unit_id AND earlier.year = later.year - 1
	WHERE later.has_evaluation AND earlier.has_evaluation
),

staff AS (
	SELECT unit_id, year, in_post, in_post_fact
	FROM staffing_claim
	WHERE in_post IS NOT NULL
	QUALIFY row_number() OVER (
		PARTITION BY unit_id, year ORDER BY establishment IS NULL, form = 'narrative', form_id, claim
	) = 1
),

score AS (
	SELECT unit_id, year, score, weight, score_fact
	FROM score_claim
	WHERE programme IS NULL AND score IS NOT NULL
	QUALIFY row_number() OVER (PARTITION BY unit_id, year ORDER BY report_id, form_id) = 1
),

stated AS (
	SELECT
		unit_year.unit_id, unit_year.year,
		money.adjusted, money.adjusted_fact, money.initial, money.initial_fact,
		money.budget, money.budget_fact, money.executed, money.executed_fact,
		staff.in_post, staff.in_post_fact,
		score.score, score.weight, score.score_fact
	FROM unit_year
	LEFT JOIN money_year AS money USING (unit_id, year)
	LEFT JOIN staff USING (unit_id, year)
	LEFT JOIN score USING (unit_id, year)
),

sided AS (
	SELECT pair.*, before, after,
		-- the first kind of budget that both years state
		CASE
			WHEN before.adjusted IS NOT NULL AND after.adjusted IS NOT NULL THEN 'adjusted'
			WHEN before.initial IS NOT NULL AND after.initial IS NOT NULL THEN 'initial'
			WHEN before.budget IS NOT NULL AND after.budget IS NOT NULL THEN 'budget'
		END AS kind,
		-- a rate is held against the same kind of budget in both years
		CASE
			WHEN before.adjusted IS NOT NULL AND after.adjusted IS NOT NULL THEN 'adjusted'
			WHEN before.adjusted IS NULL AND after.adjusted IS NULL AND before.budget IS NOT NULL AND after.budget IS NOT NULL
				THEN 'budget'
		END AS rate_kind
	FROM pair
	JOIN stated AS before ON before.unit_id = pair.unit_id AND before.year = pair.year - 1
	JOIN stated AS after ON after.unit_id = pair.unit_id AND after.year = pair.year
),

based AS (
	SELECT *,
		CASE rate_kind WHEN 'adjusted' THEN before.adjusted WHEN 'budget' THEN before.budget END AS base_before,
		CASE rate_kind WHEN 'adjusted' THEN after.adjusted WHEN 'budget' THEN after.budget END AS base_after
	FROM sided
),

told AS (
	SELECT
		unit_id, sort_rank, year, 1 AS place, 'budget' AS measure, kind AS basis,
		CASE kind WHEN 'adjusted' THEN before.adjusted WHEN 'initial' THEN before.initial WHEN 'budget' THEN before.budget
			END AS before_value,
		CASE kind WHEN 'adjusted' THEN after.adjusted WHEN 'initial' THEN after.initial WHEN 'budget' THEN after.budget
			END AS after_value,
		CASE kind WHEN 'adjusted' THEN before.adjusted_fact WHEN 'initial' THEN before.initial_fact
			WHEN 'budget' THEN before.budget_fact END AS before_fact,
		CASE kind WHEN 'adjusted' THEN after.adjusted_fact WHEN 'initial' THEN after.initial_fact
			WHEN 'budget' THEN after.budget_fact END AS after_fact,
		kind IS NULL AND coalesce(before.adjusted, before.initial, before.budget) IS NOT NULL
			AND coalesce(after.adjusted, after.initial, after.budget) IS NOT NULL AS unlike
	FROM based
	UNION ALL BY NAME
	SELECT
		unit_id, sort_rank, year, 2 AS place, 'executed' AS measure, 'executed' AS basis,
		before.executed AS before_value, after.executed AS after_value,
		before.executed_fact AS before_fact, after.executed_fact AS after_fact, false AS unlike
	FROM based
	UNION ALL BY NAME
	SELECT
		unit_id, sort_rank, year, 3 AS place, 'rate' AS measure, rate_kind AS basis,
		CASE WHEN base_before <> 0
			THEN CAST(round(CAST(before.executed AS DOUBLE) / base_before * 100, 2) AS DECIMAL(20, 6)) END AS before_value,
		CASE WHEN base_after <> 0
			THEN CAST(round(CAST(after.executed AS DOUBLE) / base_after * 100, 2) AS DECIMAL(20, 6)) END AS after_value,
		before.executed_fact AS before_fact, after.executed_fact AS after_fact,
		rate_kind IS NULL AND coalesce(before.adjusted, before.budget) IS NOT NULL
			AND coalesce(after.adjusted, after.budget) IS NOT NULL AS unlike
	FROM based
	UNION ALL BY NAME
	SELECT
		unit_id, sort_rank, year, 4 AS place, 'staff' AS measure, 'in-post' AS basis,
		before.in_post AS before_value, after.in_post AS after_value,
		before.in_post_fact AS before_fact, after.in_post_fact AS after_fact, false AS unlike
	FROM based
	UNION ALL BY NAME
	SELECT
		unit_id, sort_rank, year, 5 AS place, 'score' AS measure, CAST(after.weight AS VARCHAR) AS basis,
		CASE WHEN before.weight = after.weight THEN before.score END AS before_value,
		CASE WHEN before.weight = after.weight THEN after.score END AS after_value,
		before.score_fact AS before_fact, after.score_fact AS after_fact,
		before.weight <> after.weight AS unlike
	FROM based
),

weighed AS (
	SELECT
		*,
		after_value - before_value AS moved,
		coalesce(
			CASE measure
				WHEN 'budget' THEN abs(before_value) < 5
				WHEN 'executed' THEN abs(before_value) < 5
				WHEN 'staff' THEN abs(before_value) < 10
			END,
			false
		) AS small_base
	FROM told
)

SELECT
	unit_id,
	sort_rank,
	year,
	CAST(place AS TINYINT) AS place,
	measure,
	basis,
	before_value,
	after_value,
	moved,
	CASE WHEN measure IN ('budget', 'executed', 'staff') AND NOT small_base
		THEN CAST(moved AS DOUBLE) / before_value * 100 END AS percent,
	small_base,
	before_fact,
	after_fact,
	coalesce(unlike, false) AS unlike
FROM weighed
