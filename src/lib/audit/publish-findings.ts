import type { NodeDatabase } from '../database/node.ts';
import type { Finding } from './finding.ts';
import { runRules } from './run-rules.ts';
import { askedRules } from './sql-from-disk.ts';

/** Asks every rule with its defaults and stores what it finds, and what it could not test, in the database. */
export async function publishFindings(
	database: NodeDatabase,
	say: (text: string) => void
): Promise<void> {
	const { findings, runs } = await runRules(database, askedRules);
	await database.append('finding', findings.map(findingRow));
	await database.append('finding_fact', findings.flatMap(findingFactRows));
	await database.append(
		'rule_run',
		runs.map((run) => ({
			rule: run.rule,
			report_id: run.reportId,
			tested: run.tested,
			not_testable: run.notTestable,
			found: run.found
		}))
	);
	say(`${askedRules.length} rules, ${findings.length} findings`);
}

function findingRow(finding: Finding, index: number) {
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
		subject: finding.subject,
		message_zh: finding.message.zh,
		message_en: finding.message.en,
		formula: finding.formula,
		stated: finding.stated,
		computed: finding.computed,
		difference: finding.difference,
		tolerance: finding.tolerance,
		amount_wan: finding.amountWan,
		root: finding.root
	};
}

function findingFactRows(finding: Finding, index: number) {
	return finding.figures
		.filter((figure) => figure.fact !== null)
		.map((figure, seq) => ({
			finding_id: index + 1,
			seq: seq + 1,
			fact_id: figure.fact,
			name: figure.name
		}));
}
