-- An establishment with a headcount in post of the same report: those of one place, and the establishment of one place
-- with a headcount that another place states differently (18 of the table with 32 of the text).
CREATE VIEW staffing_pair AS
SELECT
	posts.report_id,
	posts.unit_id,
	posts.year,
	posts.form_id,
	posts.claim,
	posts.establishment,
	posts.establishment_fact,
	people.in_post,
	people.in_post_fact,
	people.in_post_status,
	coalesce(people.dispatched, 0) > 0 AS dispatched_included,
	people.dispatched,
	people.dispatched_fact,
	people.form_id AS in_post_form_id,
	posts.form_id = people.form_id AND posts.claim = people.claim AS same_place,
	CASE
		WHEN posts.establishment > 0
			THEN CAST(round(CAST(people.in_post AS DOUBLE) / posts.establishment * 100, 6) AS DECIMAL(20, 6))
	END AS control_rate
FROM staffing_claim AS posts
JOIN staffing_claim AS people ON people.report_id = posts.report_id
WHERE
	posts.establishment IS NOT NULL
	AND people.in_post IS NOT NULL
QUALIFY
	-- a number that several places agree on is one pair, told by the place nearest to the establishment
	row_number() OVER (
		PARTITION BY posts.report_id, posts.establishment, people.in_post
		ORDER BY
			posts.form_id = people.form_id AND posts.claim = people.claim DESC,
			posts.form_id,
			posts.claim,
			people.form_id,
			people.claim
	) = 1
