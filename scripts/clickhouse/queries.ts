/** One claim about the partitioned Parquet, asked of ClickHouse and of DuckDB's own database: both give rows of a key and a value. */
export interface Claim {
	name: string;
	/** `{table}` stands for the partitions of a table. */
	clickhouse: string;
	duckdb: string;
}

/** The total of a unit at each stage: the view `headline` in ClickHouse's SQL, from the amounts alone. */
const money = `
	SELECT unit_id, year,
		maxIf(wan, stage = 'initial') AS initial, countIf(stage = 'initial') AS has_initial,
		maxIf(wan, stage = 'adjusted') AS adjusted, countIf(stage = 'adjusted') AS has_adjusted,
		maxIf(wan, stage = 'budget') AS budget, countIf(stage = 'budget') AS has_budget,
		maxIf(wan, stage = 'executed') AS executed, countIf(stage = 'executed') AS has_executed
	FROM (
		SELECT unit_id, year, stage, toFloat64(assumeNotNull(wan)) AS wan,
			row_number() OVER (
				PARTITION BY unit_id, year, stage
				ORDER BY if(isNull(nature), 0, 1),
					multiIf(form = 'unit-evaluation', 1, form = 'base-data', 2, form = 'narrative', 3, form = 'unit-target', 4, 5),
					report_key, form_id, fact_id
			) AS place
		FROM {amounts}
		WHERE money_scope = 'budget' AND scope = 'unit' AND wan IS NOT NULL
			AND (isNull(nature) AND (isNull(relation) OR relation = 'total') OR nature = '一般公共预算' AND form = 'narrative')
	)
	WHERE place = 1
	GROUP BY unit_id, year`;

const rate = (numerator: string, denominator: string, has: string) =>
	`SELECT concat(unit_id, '|', toString(year)) AS key, round((${numerator}) / (${denominator}) * 100, 8) AS value
	FROM (${money}) WHERE ${has} AND (${denominator}) <> 0`;

const published = (metric: string) =>
	`SELECT unit_id || '|' || year AS key, CAST(value AS DOUBLE) AS value
	FROM metric WHERE metric = '${metric}' AND status = 'computed' AND programme IS NULL`;

/** Every pair of an establishment and a headcount that one report states. */
const pairs = `
	SELECT report_key, unit_id, year, establishment, in_post, dispatched
	FROM (
		SELECT report_key, any(unit_id) AS unit_id, any(year) AS year, form_id, claim,
			maxIf(toFloat64(assumeNotNull(value)), field = 'establishment') AS establishment,
			countIf(field = 'establishment' AND value IS NOT NULL) AS has_establishment
		FROM {staffing} GROUP BY report_key, form_id, claim
	) AS posts
	JOIN (
		SELECT report_key, form_id, claim,
			maxIf(toFloat64(assumeNotNull(value)), field = 'in-post') AS in_post,
			countIf(field = 'in-post' AND value IS NOT NULL) AS has_in_post,
			maxIf(toFloat64(assumeNotNull(value)), field = 'dispatched' AND value IS NOT NULL) AS dispatched
		FROM {staffing} GROUP BY report_key, form_id, claim
	) AS people USING (report_key)
	WHERE has_establishment > 0 AND has_in_post > 0`;

/** The metric views and two rules of which every number is compared. */
export const claims: readonly Claim[] = [
	{
		name: 'M-BUD-01 执行 ÷ 全年预算',
		clickhouse: rate(
			'executed',
			'if(has_adjusted > 0, adjusted, budget)',
			'has_executed > 0 AND (has_adjusted > 0 OR has_budget > 0)'
		),
		duckdb: published('M-BUD-01')
	},
	{
		name: 'M-BUD-02 执行 ÷ 年初预算',
		clickhouse: rate('executed', 'initial', 'has_executed > 0 AND has_initial > 0'),
		duckdb: published('M-BUD-02')
	},
	{
		name: 'M-BUD-11 年初 ÷ 全年预算',
		clickhouse: rate('initial', 'adjusted', 'has_adjusted > 0 AND has_initial > 0'),
		duckdb: published('M-BUD-11')
	},
	{
		name: 'M-STF-01 在职 ÷ 编制',
		clickhouse: `SELECT DISTINCT concat(unit_id, '|', toString(year)) AS key, round(in_post / establishment * 100, 8) AS value
			FROM (${pairs}) WHERE establishment > 0`,
		duckdb: `SELECT DISTINCT unit_id || '|' || year AS key, CAST(value AS DOUBLE) AS value
			FROM metric WHERE metric = 'M-STF-01' AND status = 'computed' AND NOT list_contains(flags, 'without-dispatched')`
	},
	{
		name: 'rule STF-01 超编',
		clickhouse: `SELECT concat(unit_id, '|', toString(year)) AS key, max(round(people, 4)) AS value
			FROM (
				SELECT unit_id, year, report_key, establishment, max(in_post - dispatched) AS people
				FROM (${pairs}) WHERE establishment > 0 GROUP BY unit_id, year, report_key, establishment
			)
			WHERE people * 100 > establishment * 100
			GROUP BY key`,
		duckdb: `SELECT unit_id || '|' || year AS key, max(CAST(regexp_extract(computed, '[\\d.]+') AS DOUBLE)) AS value
			FROM finding JOIN report USING (report_id) WHERE rule = 'STF-01' GROUP BY key`
	},
	{
		name: 'rule SCR-04 总分与各项之和',
		clickhouse: `SELECT concat(scores.unit_id, '|', toString(scores.year), '|', toString(scores.form_id)) AS key,
				round(toFloat64(assumeNotNull(scores_sum)) - toFloat64(assumeNotNull(scores.score)), 4) AS value
			FROM {scores} AS scores
			LEFT JOIN (
				SELECT form_id, countIf(weight IS NOT NULL AND score IS NULL) AS unscored FROM {indicators} GROUP BY form_id
			) AS rows ON rows.form_id = scores.form_id
			WHERE scores.score IS NOT NULL AND scores_sum IS NOT NULL AND rows.unscored = 0 AND abs(value) > 0.01`,
		duckdb: `SELECT unit_id || '|' || year || '|' || form_id AS key, round(CAST(regexp_extract(difference, '-?[\\d.]+') AS DOUBLE), 4) AS value
			FROM finding JOIN report USING (report_id) WHERE rule = 'SCR-04'`
	}
];
