import type { Finding, RuleRun } from '#lib/audit/finding.ts';
import { leadsOf } from '#lib/audit/leads/leads-of.ts';
import type { AuditFile, OfficeRun } from '#lib/export/office/audit-file.ts';
import { officeDocuments } from '#lib/export/office/office-documents.ts';
import { officeLeads } from '#lib/export/office/office-leads.ts';
import { terms } from '#lib/i18n/zh/terms.ts';
import { register } from '#lib/i18n/zh/register.ts';
import type { AuditedReport } from '#lib/queries/audited-reports.ts';
import type { AuditOptions } from './audit-options.ts';

interface Audited {
	findings: readonly Finding[];
	runs: readonly RuleRun[];
	reports: readonly AuditedReport[];
}

/**
 * The documents of an office that follow from an audit, by file name.
 * @throws NothingToWrite
 */
export async function officeFiles(
	audited: Audited,
	options: AuditOptions
): Promise<Map<string, Uint8Array>> {
	const filled = auditFile(audited, options);
	const files = new Map<string, Uint8Array>();
	for (const { file, bytes } of Object.values(officeDocuments))
		files.set(file, await bytes(filled));
	return files;
}

function auditFile({ findings, runs, reports }: Audited, options: AuditOptions): AuditFile {
	const leads = leadsOf(findings);
	const { rules, severity, parameters } = options;
	const set = Object.entries(parameters).map(([name, value]) => `${name}=${value}`);
	return {
		leads: officeLeads(leads, rules, terms, () => register.status.new),
		reports,
		runs: officeRuns(runs, reports, rules),
		basis: [
			['线索', `${leads.length} 条`],
			['疑点', `${findings.length} 条`],
			['所问规则', `${rules.length} 条`],
			['重要程度', severity === null ? '全部' : `${terms.severity[severity] ?? severity}及以上`],
			['阈值', set.length === 0 ? '均为默认值' : set.join('；')]
		]
	};
}

/** Runs by unit and year, in the order of reports and rules. */
function officeRuns(
	runs: readonly RuleRun[],
	reports: readonly AuditedReport[],
	rules: AuditOptions['rules']
): OfficeRun[] {
	const byReport = Map.groupBy(runs, ({ reportId }) => reportId);
	return reports.flatMap(({ reportId, unitId, year }) =>
		rules.flatMap(({ id, title }) => {
			const own = (byReport.get(reportId) ?? []).filter(({ rule }) => rule === id);
			const sum = (part: 'tested' | 'notTestable') => own.reduce((all, run) => all + run[part], 0);
			return own.length === 0
				? []
				: [
						{
							rule: id,
							title: title.zh,
							unitId,
							year,
							tested: sum('tested'),
							notTestable: sum('notTestable')
						}
					];
		})
	);
}
