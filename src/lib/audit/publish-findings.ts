import type { NodeDatabase } from '../database/node.ts';
import { findingFactRows, findingRow, runRow } from './finding-rows.ts';
import type { Words } from './rule.ts';
import { runRules } from './run-rules.ts';
import { askedRules } from './sql-from-disk.ts';

/** A finding as `data/published-findings.json` keeps it. */
export interface PublishedFinding {
	fingerprint: string;
	message: Words;
}

/**
 * Asks every rule with its defaults and stores what it finds, and what it could not test, in the database.
 * @param last the findings of the last publication, null when there was none
 */
export async function publishFindings(
	database: NodeDatabase,
	say: (text: string) => void,
	last: readonly PublishedFinding[] | null = null
): Promise<void> {
	const { findings, runs } = await runRules(database, askedRules);
	const known = last === null ? null : new Set(last.map(({ fingerprint }) => fingerprint));
	const found = new Set(findings.map(({ fingerprint }) => fingerprint));
	await database.append(
		'finding',
		findings.map((finding, index) =>
			findingRow(finding, index, known === null ? null : !known.has(finding.fingerprint))
		)
	);
	await database.append('finding_fact', findings.flatMap(findingFactRows));
	await database.append('rule_run', runs.map(runRow));
	await database.append(
		'gone_finding',
		(last ?? [])
			.filter(({ fingerprint }) => !found.has(fingerprint))
			.map(({ fingerprint, message }) => ({
				fingerprint,
				message_zh: message.zh,
				message_en: message.en
			}))
	);
	say(`${askedRules.length} rules, ${findings.length} findings`);
}
