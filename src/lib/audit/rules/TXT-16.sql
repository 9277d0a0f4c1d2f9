-- Texts of different units that are nearly one, by fragments of five characters.
WITH told AS (
	SELECT form.report_id, form.form_id, fact.raw AS text, fact.fact_id
	FROM goal
	JOIN form USING (form_id)
	JOIN fact ON fact.fact_id IN (goal.expected_fact_id, goal.actual_fact_id)
	UNION ALL
	SELECT report_id, form_id, explanation, coalesce(actual_fact_id, target_fact_id)
	FROM indicator_completion
	WHERE explanation IS NOT NULL
),

text AS (
	SELECT
		told.report_id,
		told.form_id,
		told.fact_id,
		told.text,
		report.unit_id,
		report.year,
		unit.name AS unit_name,
		-- figures differ where words were copied
		regexp_replace(replace(told.text, unit.name, ''), '[\d\s\p{P}\p{S}]', '', 'g') AS bare
	FROM told
	JOIN report USING (report_id)
	JOIN unit USING (unit_id)
),

-- one text of a unit once, whichever year it stands in
own AS (
	SELECT *
	FROM text
	WHERE length(bare) >= CAST($length AS INTEGER)
	QUALIFY row_number() OVER (PARTITION BY unit_id, bare ORDER BY year DESC, fact_id) = 1
),

fragment AS (
	SELECT DISTINCT own.fact_id, own.unit_id, substr(bare, CAST(starts.nth AS INTEGER), 5) AS piece
	FROM own, unnest(range(1, length(bare) - 3)) AS starts (nth)
),

-- what many units share is the template's or the superior's
rare AS (
	SELECT piece
	FROM fragment
	GROUP BY piece
	HAVING count(DISTINCT unit_id) BETWEEN 2 AND 3
),

sized AS (
	SELECT fact_id, count(*) AS pieces
	FROM fragment
	GROUP BY fact_id
),

shared AS (
	SELECT a.fact_id AS one, b.fact_id AS two, count(*) AS common
	FROM fragment AS a
	JOIN rare USING (piece)
	JOIN fragment AS b ON b.piece = a.piece AND b.unit_id > a.unit_id
	GROUP BY a.fact_id, b.fact_id
),

near AS (
	SELECT
		shared.*,
		common * 100.0 / greatest(size_one.pieces, size_two.pieces) AS share
	FROM shared
	JOIN sized AS size_one ON size_one.fact_id = shared.one
	JOIN sized AS size_two ON size_two.fact_id = shared.two
)

SELECT
	own.report_id,
	own.form_id,
	'shared|' || other.unit_id AS subject,
	'shared|' || other.unit_id AS root,
	true AS testable,
	share >= CAST($share AS DOUBLE) AS hit,
	'S3' AS severity,
	'arguable' AS certainty,
	[
		{'name': 'text', 'value': CASE WHEN length(own.text) > 80 THEN own.text[:79] || '…' ELSE own.text END, 'unit': '', 'fact': own.fact_id},
		{'name': 'other', 'value': CASE WHEN length(other.text) > 80 THEN other.text[:79] || '…' ELSE other.text END, 'unit': '', 'fact': other.fact_id},
		{'name': 'other_unit', 'value': other.unit_name, 'unit': '', 'fact': NULL},
		{'name': 'other_year', 'value': coalesce(CAST(other.year AS VARCHAR), '—'), 'unit': '', 'fact': NULL},
		{'name': 'rate', 'value': CAST(CAST(floor(share) AS INTEGER) AS VARCHAR) || '%', 'unit': '%', 'fact': NULL}
	] AS figures
FROM near
JOIN own ON own.fact_id = near.one
JOIN own AS other ON other.fact_id = near.two
QUALIFY row_number() OVER (PARTITION BY own.unit_id, other.unit_id ORDER BY share DESC, common DESC, own.fact_id, other.fact_id) = 1
