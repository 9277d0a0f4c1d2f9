/** Questions to begin with, each on the published tables; their titles stand in the dictionary of words. */
export const sqlExamples = {
	rates: `SELECT unit, year, full_budget, executed, full_rate, full_rate_status
FROM unit_years
ORDER BY full_rate NULLS LAST, unit, year`,
	spent: `SELECT unit || ' ' || year AS unit_year, executed
FROM unit_years
WHERE evaluations > 0
ORDER BY executed DESC NULLS LAST`,
	unmet: `SELECT i.unit, i.year, i.level3, i.target_raw, i.actual_raw, i.verdict, y.full_rate
FROM indicators AS i
JOIN unit_years AS y USING (unit_id, year)
WHERE i.verdict IN ('missed', 'not-shown') AND y.full_rate >= 99
ORDER BY i.indicator_id`,
	findings: `SELECT rule, count(*) AS findings
FROM findings
GROUP BY rule
ORDER BY findings DESC, rule`,
	place: `SELECT a.unit, a.year, a.line, a.stage, a.wan, f.raw, f.file, f.table_title, f.row_label, f.column_label
FROM amounts AS a
JOIN figures AS f USING (fact_id)
ORDER BY a.wan DESC NULLS LAST, a.fact_id
LIMIT 50`,
	unexplained: `SELECT unit, year, form, programme, score, weight, lost, unexplained_lost
FROM scores
WHERE unexplained_lost > 0
ORDER BY unexplained_lost DESC, form_id`
} as const;

export type ExampleName = keyof typeof sqlExamples;
export const exampleNames = Object.keys(sqlExamples) as ExampleName[];
