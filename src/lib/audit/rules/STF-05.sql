-- Self-evaluations that state no establishment or no headcount in post.
WITH told AS (
	SELECT
		report.report_id,
		-- the staff of several bodies of one department are counted body by body
		count(claim.establishment) > 0 OR bool_or(counted.establishment) IS NOT DISTINCT FROM true AS has_establishment,
		count(claim.in_post) > 0 OR bool_or(counted.in_post) IS NOT DISTINCT FROM true AS has_in_post,
		min(coalesce(claim.total_fact, claim.in_post_fact, claim.establishment_fact)) AS fact_id
	FROM report
	LEFT JOIN staffing_claim AS claim ON claim.report_id = report.report_id
	LEFT JOIN (
		SELECT
			form.report_id,
			bool_or(regexp_matches(subject, '编制(数|总数|人数)?$')) AS establishment,
			bool_or(regexp_matches(subject, '在职|在编|在岗|实有')) AS in_post
		FROM stated_count
		JOIN form USING (form_id)
		WHERE unit IN ('人', '名', '个')
		GROUP BY form.report_id
	) AS counted ON counted.report_id = report.report_id
	WHERE
		report.kind = 'evaluation'
		AND EXISTS (
			SELECT 1
			FROM form
			WHERE
				form.report_id = report.report_id AND form.form IN ('narrative', 'base-data')
				-- a text is about the unit by its title, or when it states the unit's spending or its staff
				AND (
					regexp_matches(replace(form.title, '部门预算项目', '项目'), '整体|部门|单位')
					OR form.form_id IN (SELECT form_id FROM unit_amount WHERE scope = 'unit' AND stage = 'executed')
					OR form.form_id IN (SELECT form_id FROM staffing)
				)
				-- a report on a programme, a policy or a fund says nothing of staff
				AND form.programme IS NULL
				AND NOT (regexp_matches(form.title, '项目|政策|专项|转移支付|资金') AND NOT regexp_matches(replace(form.title, '部门预算项目', '项目'), '整体|部门|单位'))
		)
	GROUP BY report.report_id
)

SELECT
	report_id,
	'staffing-disclosure' AS subject,
	'staffing-disclosure' AS root,
	true AS testable,
	NOT (has_establishment AND has_in_post) AS hit,
	'S3' AS severity,
	'certain' AS certainty,
	[
		{
			'name': 'missing',
			'value': CASE
				WHEN NOT has_establishment AND NOT has_in_post THEN '编制数和在职人数'
				WHEN NOT has_establishment THEN '编制数'
				ELSE '在职人数'
			END,
			'unit': '', 'fact': fact_id
		},
		{
			'name': 'missing_en',
			'value': CASE
				WHEN NOT has_establishment AND NOT has_in_post THEN 'establishment and headcount'
				WHEN NOT has_establishment THEN 'its establishment'
				ELSE 'its headcount in post'
			END,
			'unit': '', 'fact': NULL
		}
	] AS figures
FROM told
