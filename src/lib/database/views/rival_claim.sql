-- Other figures of the same report that speak about what an indicator's actual value says: a count of the text, or a number in the
-- goals of the same form. Unit and a word have to agree and the figure has to be of the target's size; `strong` when the
-- words leave little doubt that the object is the same. preference 1 stands in the same form.
CREATE VIEW rival_claim AS
WITH measured AS (
	SELECT
		indicator.indicator_id,
		indicator.form_id,
		form.report_id,
		form.programme,
		indicator.level3,
		indicator.direction,
		indicator.target_unit,
		coalesce(indicator.target_low, indicator.target_high) AS target_value,
		indicator.actual_low,
		indicator.actual_high,
		list_transform(
			range(1, length(regexp_replace(indicator.level3, '[^\p{Han}]|工作|完成|情况|数量|次数|项目', '', 'g'))),
			i -> substr(regexp_replace(indicator.level3, '[^\p{Han}]|工作|完成|情况|数量|次数|项目', '', 'g'), i, 2)
		) AS words
	FROM indicator
	JOIN form USING (form_id)
	WHERE
		indicator.target_class = 'numeric'
		AND indicator.actual_class = 'numeric'
		AND indicator.target_unit IS NOT NULL
		AND coalesce(indicator.target_low, indicator.target_high) > 0
),

-- the sentence that speaks of a programme's money speaks of that programme
spoken AS (
	SELECT
		amount.form_id,
		fact.line,
		string_agg(DISTINCT amount.programme, ' ' ORDER BY amount.programme) AS programme
	FROM amount
	JOIN fact USING (fact_id)
	WHERE amount.scope = 'programme' AND amount.programme IS NOT NULL AND fact.line IS NOT NULL
	GROUP BY amount.form_id, fact.line
),

counted AS (
	SELECT
		form.report_id,
		stated_count.fact_id,
		stated_count.value,
		stated_count.unit,
		stated_count.subject || coalesce(' ' || spoken.programme, '') AS subject,
		stated_count.subject AS own_subject
	FROM stated_count
	JOIN fact USING (fact_id)
	JOIN form ON form.form_id = stated_count.form_id
	LEFT JOIN spoken ON spoken.form_id = stated_count.form_id AND spoken.line = fact.line
	WHERE stated_count.value IS NOT NULL AND fact.status IN ('reported', 'recognised')
),

-- the clauses of a result that count one thing each
told AS (
	SELECT
		form_id,
		fact_id,
		expected,
		clause AS raw,
		CAST(regexp_extract(clause, '\d+(\.\d+)?') AS DECIMAL(20, 6)) AS value,
		replace(regexp_extract(clause, '\d(人次|人|名|户|台|处|次|个|套|栋|件|份|家|辆|公里|米|亩|吨|场|期|座|条|项|例|批|册|间|所)', 1), '名', '人') AS unit
	FROM (
		SELECT
			goal.form_id,
			goal.actual_fact_id AS fact_id,
			regexp_replace(expected.raw, '(\d),(\d{3})', '\1\2', 'g') AS expected,
			unnest(regexp_split_to_array(regexp_replace(actual.raw, '(\d),(\d{3})', '\1\2', 'g'), '[，,；;。、]')) AS clause
		FROM goal
		JOIN fact AS actual ON actual.fact_id = goal.actual_fact_id
		JOIN fact AS expected ON expected.fact_id = goal.expected_fact_id
	)
	WHERE len(regexp_extract_all(clause, '\d+(\.\d+)?')) = 1
),

rival AS (
	SELECT
		measured.indicator_id,
		counted.fact_id,
		counted.value,
		counted.unit,
		2 AS preference,
		(length(counted.own_subject) >= 2 AND contains(measured.level3, counted.own_subject))
		OR (measured.programme IS NOT NULL AND contains(counted.subject, measured.programme)) AS strong,
		counted.subject
	FROM measured
	JOIN counted
		ON counted.report_id = measured.report_id
		AND counted.unit = measured.target_unit
		AND length(counted.subject) >= 2
		AND len(list_filter(measured.words, word -> contains(counted.subject, word))) > 0
	UNION ALL
	SELECT
		measured.indicator_id,
		told.fact_id,
		told.value,
		told.unit,
		1 AS preference,
		-- the goal gives this target too, or the target is named by what the goal counts, or most of the words are the same
		measured.programme IS NOT NULL
		AND (
			regexp_matches(
				told.expected,
				'(^|[^\d.])' || regexp_replace(CAST(measured.target_value AS VARCHAR), '\.?0+$', '') || '(' || told.unit || CASE told.unit WHEN '人' THEN '|名' ELSE '' END || ')'
			)
			OR contains(measured.level3, told.unit || '数')
			OR len(list_filter(measured.words, word -> contains(told.raw, word))) * 2 >= len(measured.words)
		) AS strong,
		told.raw AS subject
	FROM measured
	JOIN told
		ON told.form_id = measured.form_id AND told.unit <> ''
		AND (told.unit = replace(measured.target_unit, '名', '人') OR contains(measured.level3, told.unit || '数'))
		AND len(list_filter(measured.words, word -> contains(told.raw, word))) > 0
		-- what was done in all years is another number
		AND contains(told.raw, '累计') = contains(measured.level3, '累计')
)

SELECT
	rival.indicator_id,
	rival.fact_id,
	rival.value,
	rival.unit,
	rival.preference,
	rival.strong,
	CASE
		WHEN measured.direction = 'negative' THEN rival.value <= measured.target_value
		ELSE rival.value >= measured.target_value
	END AS meets,
	-- the figure lies outside what the form says the actual is
	rival.value < measured.actual_low OR rival.value > measured.actual_high AS contradicts,
	CASE
		WHEN measured.direction = 'negative' THEN CAST(measured.target_value AS DOUBLE) / rival.value
		ELSE CAST(rival.value AS DOUBLE) / measured.target_value
	END * 100 AS completion
FROM rival
JOIN measured USING (indicator_id)
WHERE rival.value BETWEEN measured.target_value / 2 AND measured.target_value * 2
QUALIFY
	-- of several counts of one subject the largest is the sum of the others
	row_number() OVER (
		PARTITION BY rival.indicator_id, rival.preference, rival.subject
		ORDER BY rival.value DESC, rival.fact_id
	) = 1
