-- Completion of every indicator in %, as an interval: one point where the actual is a plain number, no upper end (NULL)
-- where it is an inequality. What cannot be compared says why (NC-…) and has no completion.
-- NC-CONFLICT: the form's actual meets the target and another figure of the report does not; rival_* is that figure.
CREATE VIEW indicator_completion AS
WITH rival AS (
	SELECT *
	FROM rival_claim
	WHERE strong AND contradicts AND NOT meets
	QUALIFY row_number() OVER (PARTITION BY indicator_id ORDER BY preference, value DESC, fact_id) = 1
),

stated AS (
	SELECT
		indicator.*,
		rival.fact_id AS rival_fact_id,
		rival.value AS rival_value,
		CAST(round(rival.completion, 6) AS DECIMAL(20, 6)) AS rival_completion,
		form.report_id,
		form.form,
		form.programme,
		report.unit_id,
		report.year,
		target.raw AS target_raw,
		target.status AS target_status,
		actual.raw AS actual_raw,
		actual.status AS actual_status,
		CASE
			WHEN direction = 'negative' THEN coalesce(target_high, target_low)
			ELSE coalesce(target_low, target_high)
		END AS target_value,
		actual_low AS low,
		actual_high AS high
	FROM indicator
	JOIN form USING (form_id)
	JOIN report USING (report_id)
	JOIN fact AS target ON target.fact_id = indicator.target_fact_id
	LEFT JOIN fact AS actual ON actual.fact_id = indicator.actual_fact_id
	LEFT JOIN rival ON rival.indicator_id = indicator.indicator_id
),

judged AS (
	SELECT
		*,
		target_comparator = 'range' AS in_range,
		-- 约500人次 is kept by 496
		coalesce(regexp_matches(target_raw, '约|左右|上下') AND low = high AND abs(low - target_value) * 20 <= target_value, false) AS is_near,
		CASE
			WHEN is_near THEN true
			WHEN target_class = 'date' THEN actual_date <= target_date
			WHEN target_comparator = 'range' THEN low >= target_low AND high <= target_high
			WHEN direction = 'positive' THEN low >= target_value
			WHEN direction = 'negative' THEN high <= target_value
			ELSE low = target_value AND high = target_value
		END AS surely_met,
		CASE
			WHEN is_near THEN false
			WHEN target_class = 'date' THEN actual_date > target_date
			WHEN target_comparator = 'range' THEN high < target_low OR low > target_high
			WHEN direction = 'positive' THEN high < target_value
			WHEN direction = 'negative' THEN low > target_value
			ELSE high < target_value OR low > target_value
		END AS surely_missed
	FROM stated
),

compared AS (
	SELECT
		*,
		CASE
			WHEN target_class = 'not-applicable' OR (target_class = 'blank' AND weight IS NULL) THEN 'NC-NA'
			WHEN target_class = 'blank' THEN 'NC-NOTGT'
			WHEN target_class = 'qualitative' THEN 'NC-QUAL'
			WHEN target_class = 'condition' THEN 'NC-COND'
			WHEN target_class = 'reference' THEN 'NC-REF'
			WHEN target_class = 'date' AND target_date < make_date(year, 1, 1) THEN 'NC-YEAR'
			WHEN coalesce(actual_class, 'blank') IN ('blank', 'not-applicable') THEN 'NC-NOACT'
			WHEN target_class = 'composite' OR actual_class = 'composite' THEN 'NC-COMP'
			WHEN actual_class = 'qualitative' THEN 'NC-QUAL'
			WHEN actual_class = 'condition' THEN 'NC-COND'
			WHEN actual_class = 'reference' THEN 'NC-REF'
			WHEN target_class = 'date' AND actual_date IS NULL THEN 'NC-UNIT'
			WHEN target_class = 'date' THEN 'comparable'
			WHEN target_value IS NULL OR (low IS NULL AND high IS NULL) THEN 'NC-PARSE'
			-- an amount of money that is measured in floor space
			WHEN regexp_matches(level3, '租金|收入|金额|经费') AND target_unit IN ('㎡', '平方米') THEN 'NC-UNIT'
			-- nothing says whether more or less is better: only an equal result can be judged
			WHEN direction_source = 'default' AND NOT (low = target_value AND high = target_value) THEN 'NC-DIR'
			WHEN target_unit <> actual_unit THEN 'NC-UNIT'
			WHEN actual_status = 'unparseable' AND NOT (coalesce(surely_met, false) OR coalesce(surely_missed, false))
				THEN 'NC-PARSE'
			WHEN rival_fact_id IS NOT NULL AND surely_met THEN 'NC-CONFLICT'
			ELSE 'comparable'
		END AS comparability
	FROM judged
),

measured AS (
	SELECT
		*,
		CASE
			WHEN comparability <> 'comparable' THEN NULL
			WHEN is_near THEN 1
			WHEN target_class = 'date' THEN CASE WHEN surely_met THEN 1 END
			WHEN in_range THEN
				CASE
					WHEN surely_met THEN 1
					WHEN low < target_low THEN CAST(low AS DOUBLE) / target_low
					WHEN high > target_high THEN CAST(target_high AS DOUBLE) / high
				END
			WHEN target_value = 0 THEN CASE WHEN surely_met THEN 1 WHEN surely_missed THEN 0 END
			WHEN direction = 'positive' THEN CAST(low AS DOUBLE) / target_value
			WHEN direction = 'negative' THEN CASE WHEN high = 0 THEN 1 ELSE CAST(target_value AS DOUBLE) / high END
			ELSE least(CAST(low AS DOUBLE) / target_value, CAST(target_value AS DOUBLE) / high)
		END AS share_low,
		CASE
			WHEN comparability <> 'comparable' THEN NULL
			WHEN is_near THEN 1
			WHEN target_class = 'date' THEN CASE WHEN surely_met THEN 1 END
			WHEN in_range THEN
				CASE
					WHEN surely_met THEN 1
					WHEN high < target_low THEN CAST(high AS DOUBLE) / target_low
					WHEN low > target_high THEN CAST(target_high AS DOUBLE) / low
				END
			WHEN target_value = 0 THEN CASE WHEN surely_met THEN 1 WHEN surely_missed THEN 0 END
			WHEN direction = 'positive' THEN CAST(high AS DOUBLE) / target_value
			WHEN direction = 'negative' THEN CASE WHEN low = 0 THEN 1 ELSE CAST(target_value AS DOUBLE) / low END
			WHEN low = target_value AND high = target_value THEN 1
			WHEN low = high THEN least(CAST(low AS DOUBLE) / target_value, CAST(target_value AS DOUBLE) / low)
		END AS share_high,
		CASE
			WHEN comparability <> 'comparable' OR target_class = 'date' OR in_range OR target_value = 0 THEN NULL
			WHEN direction = 'negative' THEN CAST(target_value - high AS DOUBLE) / target_value
			ELSE CAST(low - target_value AS DOUBLE) / target_value
		END AS gap_low,
		CASE
			WHEN comparability <> 'comparable' OR target_class = 'date' OR in_range OR target_value = 0 THEN NULL
			WHEN direction = 'negative' THEN CAST(target_value - low AS DOUBLE) / target_value
			ELSE CAST(high - target_value AS DOUBLE) / target_value
		END AS gap_high
	FROM compared
)

SELECT
	indicator_id,
	form_id,
	report_id,
	unit_id,
	year,
	form,
	programme,
	seq,
	level1,
	level1_class,
	level2,
	level3,
	target_raw,
	actual_raw,
	target_class,
	actual_class,
	target_comparator,
	actual_comparator,
	target_value,
	target_unit,
	target_status,
	actual_status,
	low AS actual_low,
	high AS actual_high,
	target_date,
	actual_date,
	weight,
	score,
	weight - score AS lost,
	explanation,
	direction,
	direction_source,
	CAST(round(share_low * 100, 6) AS DECIMAL(20, 6)) AS completion_low,
	CAST(round(share_high * 100, 6) AS DECIMAL(20, 6)) AS completion_high,
	CAST(round(gap_low * 100, 6) AS DECIMAL(20, 6)) AS deviation_low,
	CAST(round(gap_high * 100, 6) AS DECIMAL(20, 6)) AS deviation_high,
	comparability,
	CASE
		WHEN comparability <> 'comparable' THEN 'not-comparable'
		WHEN surely_met THEN 'met'
		WHEN surely_missed THEN 'missed'
		ELSE 'not-shown'
	END AS verdict,
	comparability = 'comparable'
	AND (actual_comparator IS NULL OR actual_comparator = '=' OR actual_class = 'date')
	AND actual_status IN ('reported', 'repaired', 'recognised') AS measured,
	copied,
	target_fact_id,
	actual_fact_id,
	CASE WHEN comparability = 'NC-CONFLICT' THEN rival_fact_id END AS rival_fact_id,
	CASE WHEN comparability = 'NC-CONFLICT' THEN rival_value END AS rival_value,
	CASE WHEN comparability = 'NC-CONFLICT' THEN rival_completion END AS rival_completion
FROM measured
