import { type AuditOptions, parseAuditOptions, UsageError } from './audit-options.ts';
import { findingJson } from '#lib/audit/finding-json.ts';
import type { Finding, RuleRun } from '#lib/audit/finding.ts';
import { leadJson } from '#lib/audit/leads/lead-json.ts';
import { leadsOf } from '#lib/audit/leads/leads-of.ts';
import { readableLeads } from '#lib/audit/leads/readable-leads.ts';
import { readableScores } from '#lib/audit/scores/readable-scores.ts';
import { recomputedScore } from '#lib/audit/scores/recomputed-score.ts';
import { nationalScheme } from '#lib/audit/scores/scheme.ts';
import { decidedFindings, isSettled } from '#lib/audit/decided-findings.ts';
import { readableFinding, readableGone, readableSummary } from '#lib/audit/readable-report.ts';
import { type RuleResults, runRules } from '#lib/audit/run-rules.ts';
import { askedRules } from '#lib/audit/sql-from-disk.ts';

import { fillDatabase } from '#lib/database/fill-database.ts';
import { memoryDatabase } from '#lib/database/node.ts';
import { register } from '#lib/i18n/zh/register.ts';
import { recomputed } from '#lib/i18n/zh/recomputed.ts';
import { terms } from '#lib/i18n/zh/terms.ts';
import { type AuditedReport, auditedReports } from '#lib/queries/audited-reports.ts';
import type { ScoredForm } from '#lib/domain/scored-form.ts';
import { scoredForms } from '#lib/queries/scored-forms.ts';
import { auditRecords, type ReadRecords } from './read-records.ts';
import { officeFiles } from './office-files.ts';
import { readEntries } from './read-register.ts';
import { rulesNotAsked } from './rules-not-asked.ts';
import { freeFolder, writeFolder } from './write-folder.ts';

// npm run --silent audit -- [--leads | --scores] [--json] [--documents FOLDER [--sample METHOD:SIZE --seed N]] [--rule ID]… [--severity S] [--set NAME=VALUE]… [--fail-on S] [--register FILE]… [--data DIR] [FILE…]
// Findings of data/, or of documents that are imported on the fly. What a register settled does not fail. Exit status: 0; 3
// with --fail-on and open findings as grave; 4 when a rule could not be asked, which goes before 3; 1 when an input cannot be read; 2 for wrong usage.

try {
	process.exitCode = await audit(parseAuditOptions(process.argv.slice(2), askedRules));
} catch (error) {
	process.stderr.write(`audit: ${(error as Error).message}\n`);
	process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function audit(options: AuditOptions): Promise<number> {
	const { documents } = options;
	if (documents !== null) freeFolder(documents);
	const decisions = readEntries(options.registers);
	const input = await auditRecords(options.files, options.data);
	const { findings: found, runs, failures, reports, scores } = await resultsOf(input, options);
	const { findings, gone } = decidedFindings(found, decisions);
	if (documents !== null) {
		const files = await officeFiles({ findings, runs, reports, scores }, options);
		for (const path of writeFolder(documents, files)) print(path);
	} else if (options.scores) printScores(scores, options);
	else if (options.leads) printLeads(findings, runs, options);
	else if (options.json)
		for (const finding of findings) print(JSON.stringify(findingJson(finding)));
	else printReport(findings);
	const forReader = documents === null && !options.scores && !options.json;
	if (forReader && gone.length > 0) print(readableGone(gone.map(({ fingerprint }) => fingerprint)));
	for (const failure of input.failures) process.stderr.write(`audit: ${failure}\n`);
	for (const { rule, message } of failures)
		process.stderr.write(`audit: rule ${rule} was not asked: ${message}\n`);
	if (input.failures.length > 0) return 1;
	if (failures.length > 0) return rulesNotAsked;
	const { failOn } = options;
	const fails = (finding: Finding) => finding.severity <= failOn! && !isSettled(finding.status);
	return failOn !== null && findings.some(fails) ? 3 : 0;
}

async function resultsOf(
	input: ReadRecords,
	options: AuditOptions
): Promise<RuleResults & { reports: AuditedReport[]; scores: ScoredForm[] }> {
	const database = await memoryDatabase();
	await fillDatabase(database, input.records, input.registry);
	const { findings, runs, failures } = await runRules(database, options.rules, options.parameters);
	const reports = await auditedReports(database);
	const scores = await scoredForms(database);
	await database.close();
	const { severity } = options;
	const isGrave = (finding: Finding) => severity === null || finding.severity <= severity;
	return { findings: findings.filter(isGrave), runs, failures, reports, scores };
}

/** The gravest two steps with all that belongs to them, the others in a line each; `--severity` gives all that it asks for in full. */
function printLeads(
	findings: readonly Finding[],
	runs: readonly RuleRun[],
	{ json, rules, severity }: AuditOptions
): void {
	const leads = leadsOf(findings);
	if (json) for (const lead of leads) print(JSON.stringify(leadJson(lead)));
	else
		print(
			readableLeads(leads, rules, runs, severity ?? 'S2', { ...terms, status: register.status })
		);
}

function printScores(forms: readonly ScoredForm[], { json }: AuditOptions): void {
	if (!json)
		return print(readableScores(forms, nationalScheme, { ...terms, scores: recomputed.words }));
	for (const form of forms)
		print(JSON.stringify({ ...form, ...recomputedScore(form, nationalScheme) }));
}

function printReport(findings: readonly Finding[]): void {
	for (const finding of findings) print(readableFinding(finding, register.status));
	print(readableSummary(findings));
}

function print(text: string): void {
	process.stdout.write(`${text}\n`);
}
