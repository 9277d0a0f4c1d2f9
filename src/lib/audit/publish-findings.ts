import type { NodeDatabase } from '../database/node.ts';
import { findingFactRows, findingRow, runRow } from './finding-rows.ts';
import type { AskedRule, Words } from './rule.ts';
import { runRules } from './run-rules.ts';

/** A finding as `data/published-findings.json` keeps it. */
export interface PublishedFinding {
	fingerprint: string;
	message: Words;
}

/**
 * Asks rules with their defaults and stores what they find, what they could not test, and which could not be asked, in the database.
 */
export async function publishFindings(
	database: NodeDatabase,
	rules: readonly AskedRule[]
): Promise<void> {
	const { findings, runs, failures } = await runRules(database, rules);
	await database.append(
		'finding',
		findings.map((finding, index) => findingRow(finding, index, null))
	);
	await database.append('finding_fact', findings.flatMap(findingFactRows));
	await database.append('rule_run', runs.map(runRow));
	await database.append('rule_failure', failures);
}
