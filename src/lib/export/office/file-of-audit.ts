import type { Finding, RuleRun } from '../../audit/finding.ts';
import { leadsOf } from '../../audit/leads/leads-of.ts';
import { decisionText, type StatusWords } from '../../audit/readable-report.ts';
import type { ScoredForm } from '../../domain/scored-form.ts';
import { officeScores } from './office-scores.ts';
import type { AuditFile, OfficeReport, OfficeRun } from './audit-file.ts';
import { officeLeads, type OfficeTerms, type RuleTitle } from './office-leads.ts';

/** What an audit came to: findings and tests of reports. */
export interface Audited {
	findings: readonly Finding[];
	runs: readonly RuleRun[];
	reports: readonly OfficeReport[];
	scores: readonly ScoredForm[];
}

/**
 * What documents of an office are filled from, after rules were asked of documents just now.
 * @param basis name and value of each filter and parameter in force
 */
export function fileOfAudit(
	{ findings, runs, reports, scores }: Audited,
	rules: readonly RuleTitle[],
	terms: OfficeTerms & { decision: StatusWords },
	basis: AuditFile['basis']
): AuditFile {
	const leads = leadsOf(findings);
	const decisions = new Map(
		findings.map((finding) => [finding.fingerprint, decisionText(finding, terms.decision)])
	);
	return {
		leads: officeLeads(leads, rules, terms, (key) => decisions.get(key) ?? ''),
		reports,
		scores: officeScores(scores, terms),
		runs: officeRuns(runs, reports, rules),
		basis: [['线索', `${leads.length} 条`], ['疑点', `${findings.length} 条`], ...basis]
	};
}

/** Runs by unit and year, in the order of reports and rules. */
function officeRuns(
	runs: readonly RuleRun[],
	reports: readonly OfficeReport[],
	rules: readonly RuleTitle[]
): OfficeRun[] {
	const sums = new Map<string, { tested: number; notTestable: number }>();
	for (const { reportId, rule, tested, notTestable } of runs) {
		const sum = sums.get(`${reportId}|${rule}`) ?? { tested: 0, notTestable: 0 };
		sums.set(`${reportId}|${rule}`, {
			tested: sum.tested + tested,
			notTestable: sum.notTestable + notTestable
		});
	}
	return reports.flatMap(({ reportId, unitId, year }) =>
		rules.flatMap(({ id, title }) => {
			const sum = sums.get(`${reportId}|${id}`);
			return sum === undefined ? [] : [{ rule: id, title: title.zh, unitId, year, ...sum }];
		})
	);
}
