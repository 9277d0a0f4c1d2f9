/** A table of the published package: what people and other engines download. */
export interface PackageTable {
	name: string;
	title: { zh: string; en: string };
	/** Columns that tell a row apart. */
	key: readonly string[];
	/** Year and region stand in it, so that it is also published in partitions. */
	isPartitioned: boolean;
	/** A row for each, in a fixed order, of the published database. */
	sql: string;
}

/** Every table with the columns of its report first, so that it can be read without the others. */
const where =
	'unit.region_code, unit.unit_id, unit.short_name AS unit, report.year, report.report_key';
const joined = 'JOIN report USING (report_id) JOIN unit ON unit.unit_id = report.unit_id';

export const packageTables: readonly PackageTable[] = [
	{
		name: 'units',
		title: { zh: '单位', en: 'Units' },
		key: ['unit_id'],
		isPartitioned: false,
		sql: `SELECT unit_id, unit.name, short_name AS unit, array_to_string(aliases, '；') AS aliases, region_code, region.name AS region,
			unit.level, unit_type, pinyin, initials
			FROM unit LEFT JOIN region USING (region_code) ORDER BY sort_rank`
	},
	{
		name: 'unit_years',
		title: { zh: '单位·年度汇总', en: 'Units and years' },
		key: ['unit_id', 'year'],
		isPartitioned: true,
		sql: `SELECT figures.region_code, figures.unit_id, unit.short_name AS unit, year, figures.level, figures.unit_type, evaluations, targets,
			facts, problems, findings, grave_findings, leads, severe_leads, high_leads, initial, full_budget, executed, full_rate, full_rate_status, initial_rate,
			initial_rate_status, control_rate, control_rate_status, indicators, comparable, met, measured, score, weight
			FROM unit_year_figures AS figures JOIN unit USING (unit_id) ORDER BY figures.sort_rank, unit_id, year`
	},
	{
		name: 'reports',
		title: { zh: '报告', en: 'Reports' },
		key: ['report_key'],
		isPartitioned: false,
		sql: `SELECT unit.region_code, unit.unit_id, unit.short_name AS unit, report.year, report.report_key, report.kind, document.file, document.sha256,
			document.format, document.title, document.source, array_to_string(tally.forms, ' ') AS forms, tally.facts, tally.problems, tally.findings
			FROM report JOIN unit USING (unit_id) JOIN document USING (document_id) JOIN report_tally AS tally USING (report_id)
			ORDER BY report_id`
	},
	{
		name: 'coverage',
		title: { zh: '覆盖情况', en: 'Coverage' },
		key: ['unit_id', 'year', 'form'],
		isPartitioned: false,
		sql: `SELECT unit_year.region_code, unit_year.unit_id, unit_year.short_name AS unit, unit_year.year, form_kind.form,
			CASE
				WHEN list_contains(unit_year.forms, form_kind.form) THEN 'read'
				WHEN NOT unit_year.has_evaluation AND form_kind.form IN ('narrative', 'base-data', 'unit-evaluation', 'project-evaluation')
					THEN 'not-evaluated'
				WHEN EXISTS (
					SELECT 1 FROM problem JOIN report USING (report_id)
					WHERE report.unit_id = unit_year.unit_id AND report.year = unit_year.year AND problem.code IN ('table-not-read', 'page-without-text')
				) THEN 'not-understood'
				ELSE 'not-published'
			END AS state
			FROM unit_year
			CROSS JOIN (SELECT unnest(['narrative', 'base-data', 'unit-evaluation', 'project-evaluation', 'unit-target',
				'fund-target-summary', 'fund-target']) AS form) AS form_kind
			ORDER BY unit_year.sort_rank, unit_year.unit_id, unit_year.year, form_kind.form`
	},
	{
		name: 'figures',
		title: { zh: '全部数字及其出处', en: 'Every figure and its place' },
		key: ['fact_id'],
		isPartitioned: false,
		sql: `SELECT place.unit_id, place.year, place.report_id, place.form_id, place.form, place.programme, place.fact_id, place.fact_key, place.raw, place.status,
			place.basis, place.confidence, place.section, place.table_title, place.row_label, place.column_label, place.line, place.page, place.file
			FROM fact_place AS place ORDER BY place.fact_id`
	},
	{
		name: 'amounts',
		title: { zh: '金额', en: 'Amounts' },
		key: ['fact_id'],
		isPartitioned: true,
		sql: `SELECT ${where}, amount.form_id, form.form, coalesce(amount.programme, form.programme) AS programme, amount.line, amount.scope, amount.stage,
			amount.year AS spoken_year, amount.nature, amount.relation, amount.money_scope, amount.wan, fact.raw, fact.status,
			amount.printed_unit, amount.fact_id
			FROM amount JOIN form USING (form_id) ${joined} JOIN fact USING (fact_id) ORDER BY amount.fact_id`
	},
	{
		name: 'staffing',
		title: { zh: '人员', en: 'Staffing' },
		key: ['fact_id'],
		isPartitioned: true,
		sql: `SELECT ${where}, staffing.form_id, form.form, staffing.claim, staffing.field, staffing.value, staffing.as_of, fact.raw, fact.status, staffing.fact_id
			FROM staffing JOIN form USING (form_id) ${joined} JOIN fact USING (fact_id) ORDER BY staffing.fact_id`
	},
	{
		name: 'indicators',
		title: { zh: '指标', en: 'Indicators' },
		key: ['indicator_id'],
		isPartitioned: true,
		sql: `SELECT ${where}, done.form_id, done.form, done.programme, done.indicator_id, done.level1_class, done.level1, done.level2, done.level3,
			done.target_raw, done.target_class, done.target_comparator, done.target_value, done.target_unit, done.target_date,
			done.actual_raw, done.actual_status, done.actual_low, done.actual_high, done.actual_date, done.direction,
			done.completion_low, done.completion_high, done.verdict, done.comparability, done.measured, done.copied, done.weight,
			done.score, round(scored.deserved, 6) AS recomputed,
			round(scored.completion, 6) AS recomputed_completion, done.explanation, done.target_fact_id, done.actual_fact_id
			FROM indicator_completion AS done
			LEFT JOIN (SELECT form_id AS scored_form, seq AS scored_seq, deserved, completion FROM score_row WHERE seq > 0) AS scored
				ON scored_form = done.form_id AND scored_seq = done.seq ${joined} ORDER BY done.indicator_id`
	},
	{
		name: 'scores',
		title: { zh: '得分', en: 'Scores' },
		key: ['form_id'],
		isPartitioned: true,
		sql: `SELECT ${where}, claim.form_id, claim.form, claim.programme, claim.weight, claim.score, claim.score_fact AS fact_id,
			claim.weights_sum, claim.scores_sum, claim.recomputed, claim.recomputed_without_copied,
			claim.recomputed_share, claim.lost, claim.unexplained_lost
			FROM score_claim AS claim ${joined} ORDER BY claim.form_id`
	},
	{
		name: 'metrics',
		title: { zh: '指标值', en: 'Metrics' },
		key: ['unit_id', 'year', 'metric', 'form_id', 'claim', 'programme'],
		isPartitioned: true,
		sql: `SELECT ${where}, metric.metric, metric.form_id, metric.claim, metric.programme, metric.value, metric.unit AS unit_of_measure,
			metric.stated, metric.status, metric.reason, array_to_string(metric.flags, ' ') AS flags,
			array_to_string(metric.fact_ids, ' ') AS fact_ids
			FROM metric ${joined}
			ORDER BY metric.report_id, metric.metric, metric.form_id, metric.claim, metric.programme`
	},
	{
		name: 'leads',
		title: { zh: '线索', en: 'Leads' },
		key: ['lead_key'],
		isPartitioned: true,
		sql: `SELECT ${where}, lead.lead_key, lead.family, lead.about, lead.severity, lead.certainty, lead.amount_wan, lead.findings,
			lead.message_zh, lead.message_en, lead.finding_id, lead.lead_id
			FROM lead ${joined} ORDER BY lead.lead_id`
	},
	{
		name: 'findings',
		title: { zh: '疑点', en: 'Findings' },
		key: ['fingerprint'],
		isPartitioned: true,
		sql: `SELECT ${where}, finding.fingerprint, finding.lead_key, finding.programme, finding.rule, finding.class, finding.severity, finding.certainty, finding.subject,
			finding.message_zh, finding.message_en, finding.formula, finding.stated, finding.computed, finding.difference,
			finding.tolerance, finding.amount_wan, finding.is_new, finding.finding_id
			FROM finding ${joined} ORDER BY finding.finding_id`
	},
	{
		name: 'finding_figures',
		title: { zh: '疑点所依据的数字', en: 'Figures that findings rest on' },
		key: ['finding_id', 'seq'],
		isPartitioned: false,
		sql: 'SELECT finding_id, seq, name, fact_id FROM finding_fact ORDER BY finding_id, seq'
	},
	{
		name: 'rule_runs',
		title: { zh: '规则判定次数', en: 'How often rules were tested' },
		key: ['report_key', 'rule'],
		isPartitioned: false,
		sql: `SELECT ${where}, rule_run.rule, rule_run.tested, rule_run.not_testable, rule_run.found
			FROM rule_run ${joined} ORDER BY rule_run.report_id, rule_run.rule`
	},
	{
		name: 'problems',
		title: { zh: '未能读懂之处', en: 'What could not be understood' },
		key: ['problem_id'],
		isPartitioned: false,
		sql: `SELECT ${where}, problem.problem_id, problem.code, problem.raw, problem.note, problem.section, problem.table_title,
			problem.row_label, problem.column_label, problem.line, problem.page
			FROM problem ${joined} ORDER BY problem.problem_id`
	}
];
