-- One row for each unit and year with the figures that groups of units are compared by: amounts in 万元, rates in %.
-- NULL is not reported or not comparable, as in the views that the figures come from. `paired` where there is a year before to hold
-- it against; what moved since then is in the measure's own unit, and in % of the year before where that says something. `work_`
-- counts the indicators of evaluations alone that have a target, for what was done with the money.
CREATE VIEW unit_year_figures AS
WITH rate AS (
	SELECT unit_id, year, metric, value, status, list_contains(flags, 'on-unspecified-budget') AS unspecified, fact_ids
	FROM metric
	WHERE programme IS NULL AND metric IN ('M-BUD-01', 'M-BUD-02', 'M-STF-01')
	QUALIFY row_number() OVER (PARTITION BY unit_id, year, metric ORDER BY value IS NULL, form_id, claim) = 1
),

tally AS (
	SELECT
		unit_id,
		year,
		sum(facts) AS facts,
		sum(problems) AS problems,
		sum(findings) AS findings,
		sum(grave_findings) AS grave_findings
	FROM report_tally
	GROUP BY unit_id, year
),

met AS (
	SELECT
		unit_id,
		year,
		count(*) AS indicators,
		count(*) FILTER (verdict <> 'not-comparable') AS comparable,
		count(*) FILTER (verdict = 'met') AS met,
		count(*) FILTER (verdict = 'met' AND measured) AS measured
	FROM indicator_completion
	GROUP BY unit_id, year
),

worked AS (
	SELECT
		indicator.unit_id,
		indicator.year,
		CAST(count(*) FILTER (indicator.verdict = 'met') AS INTEGER) AS met,
		CAST(count(*) FILTER (indicator.comparability = 'comparable') AS INTEGER) AS comparable,
		CAST(count(*) FILTER (indicator.comparability <> 'comparable') AS INTEGER) AS not_comparable
	FROM indicator_completion AS indicator
	JOIN report USING (report_id)
	WHERE report.kind = 'evaluation' AND indicator.target_class NOT IN ('blank', 'not-applicable')
	GROUP BY indicator.unit_id, indicator.year
),

scored AS (
	SELECT unit_id, year, score, weight, score_fact
	FROM score_claim
	WHERE programme IS NULL AND score IS NOT NULL
	-- a score that says of how many first
	QUALIFY row_number() OVER (PARTITION BY unit_id, year ORDER BY coalesce(weight, 0) = 0, form_id) = 1
),

moved AS (
	SELECT
		unit_id,
		year,
		max(moved) FILTER (measure = 'budget') AS moved_budget,
		max(moved) FILTER (measure = 'executed') AS moved_executed,
		max(moved) FILTER (measure = 'rate') AS moved_rate,
		max(moved) FILTER (measure = 'staff') AS moved_staff,
		max(moved) FILTER (measure = 'score') AS moved_score,
		max(percent) FILTER (measure = 'budget') AS percent_budget,
		max(percent) FILTER (measure = 'executed') AS percent_executed,
		max(percent) FILTER (measure = 'staff') AS percent_staff
	FROM year_change
	GROUP BY unit_id, year
),

-- what is to be asked first of a unit and year, and where the finding that says so stands in the list of all
asked AS (
	SELECT
		lead.unit_id,
		lead.year,
		CAST(count(*) AS INTEGER) AS leads,
		CAST(count(*) FILTER (lead.severity = 'S1') AS INTEGER) AS severe_leads,
		CAST(count(*) FILTER (lead.severity = 'S2') AS INTEGER) AS high_leads,
		min_by(listed.place, lead.lead_id) AS question_place,
		min_by(lead.severity, lead.lead_id) AS question_severity,
		min(lead.lead_id) AS question_rank
	FROM lead
	JOIN listed_finding AS listed USING (finding_id)
	GROUP BY lead.unit_id, lead.year
)

SELECT
	unit_year.unit_id,
	unit_year.year,
	unit_year.region_code,
	unit_year.level,
	unit_year.unit_type,
	unit_year.sort_rank,
	unit_year.has_evaluation,
	unit_year.evaluations,
	unit_year.targets,
	CAST(tally.facts AS INTEGER) AS facts,
	CAST(tally.problems AS INTEGER) AS problems,
	CAST(tally.findings AS INTEGER) AS findings,
	CAST(tally.grave_findings AS INTEGER) AS grave_findings,
	coalesce(asked.leads, 0) AS leads,
	coalesce(asked.severe_leads, 0) AS severe_leads,
	coalesce(asked.high_leads, 0) AS high_leads,
	asked.question_place,
	asked.question_severity,
	asked.question_rank,
	money_year.initial,
	coalesce(money_year.adjusted, money_year.budget) AS full_budget,
	money_year.executed,
	full_year.value AS full_rate,
	full_year.status AS full_rate_status,
	full_year.unspecified AS full_rate_unspecified,
	full_year.fact_ids AS full_rate_facts,
	initial_year.value AS initial_rate,
	initial_year.status AS initial_rate_status,
	staffed.value AS control_rate,
	staffed.status AS control_rate_status,
	coalesce(met.indicators, 0) AS indicators,
	coalesce(met.comparable, 0) AS comparable,
	coalesce(met.met, 0) AS met,
	coalesce(met.measured, 0) AS measured,
	worked.met AS work_met,
	worked.comparable AS work_comparable,
	worked.not_comparable AS work_not_comparable,
	scored.score,
	scored.weight,
	scored.score_fact,
	moved.unit_id IS NOT NULL AS paired,
	moved.moved_budget,
	moved.moved_executed,
	moved.moved_rate,
	moved.moved_staff,
	moved.moved_score,
	moved.percent_budget,
	moved.percent_executed,
	moved.percent_staff
FROM unit_year
LEFT JOIN tally ON tally.unit_id = unit_year.unit_id AND tally.year IS NOT DISTINCT FROM unit_year.year
LEFT JOIN money_year ON money_year.unit_id = unit_year.unit_id AND money_year.year = unit_year.year
LEFT JOIN rate AS full_year
	ON full_year.unit_id = unit_year.unit_id AND full_year.year = unit_year.year AND full_year.metric = 'M-BUD-01'
LEFT JOIN rate AS initial_year
	ON initial_year.unit_id = unit_year.unit_id AND initial_year.year = unit_year.year AND initial_year.metric = 'M-BUD-02'
LEFT JOIN rate AS staffed
	ON staffed.unit_id = unit_year.unit_id AND staffed.year = unit_year.year AND staffed.metric = 'M-STF-01'
LEFT JOIN met ON met.unit_id = unit_year.unit_id AND met.year = unit_year.year
LEFT JOIN worked ON worked.unit_id = unit_year.unit_id AND worked.year = unit_year.year
LEFT JOIN scored ON scored.unit_id = unit_year.unit_id AND scored.year = unit_year.year
LEFT JOIN moved ON moved.unit_id = unit_year.unit_id AND moved.year = unit_year.year
LEFT JOIN asked ON asked.unit_id = unit_year.unit_id AND asked.year IS NOT DISTINCT FROM unit_year.year
