import type { Finding, RuleRun } from './finding.ts';
import { leadKey } from './leads/leads-of.ts';

/** Rows of the tables rule_run, finding and finding_fact. */
export function runRow(run: RuleRun) {
	return {
		rule: run.rule,
		report_id: run.reportId,
		tested: run.tested,
		not_testable: run.notTestable,
		found: run.found
	};
}

export function findingRow(finding: Finding, index: number, isNew: boolean | null) {
	return {
		finding_id: index + 1,
		fingerprint: finding.fingerprint,
		rule: finding.rule,
		version: finding.version,
		class: finding.class,
		severity: finding.severity,
		certainty: finding.certainty,
		report_id: finding.reportId,
		form_id: finding.formId,
		programme: finding.programme,
		lead_key: leadKey(finding),
		subject: finding.subject,
		message_zh: finding.message.zh,
		message_en: finding.message.en,
		formula: finding.formula,
		stated: finding.stated,
		computed: finding.computed,
		difference: finding.difference,
		tolerance: finding.tolerance,
		amount_wan: finding.amountWan,
		root: finding.root,
		figures: JSON.stringify(
			finding.figures.map(({ name, value, unit }) => ({ name, value, unit }))
		),
		is_new: isNew
	};
}

export function findingFactRows(finding: Finding, index: number) {
	return finding.figures
		.filter((figure) => figure.fact !== null)
		.map((figure, seq) => ({
			finding_id: index + 1,
			seq: seq + 1,
			fact_id: figure.fact,
			name: figure.name
		}));
}
