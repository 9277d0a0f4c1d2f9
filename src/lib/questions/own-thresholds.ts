import { findingFactRows, findingRow, runRow } from '#lib/audit/finding-rows.ts';
import type { AskedRule } from '#lib/audit/rule.ts';
import { prepareAudit } from '#lib/audit/prepare-audit.ts';
import { notTestableQuery } from '#lib/audit/rule-query.ts';
import { boundParameters, runRules, type RuleResults } from '#lib/audit/run-rules.ts';
import type { Database } from '#lib/database/database.ts';
import { insertStatements } from '#lib/database/insert-rows.ts';
import type { ScopeFilter } from '#lib/filters/scope-filter.ts';
import { notTestable, type NotTestableRow } from '#lib/queries/not-testable.ts';

/** Moved thresholds: RULE.parameter → value. */
export type OwnThresholds = Readonly<Record<string, string>>;

let last: { key: string; results: RuleResults } | null = null;

/**
 * Asks something of the findings as they are under moved thresholds: the rules are asked again, and what they find stands before
 * the published findings while the question is answered.
 */
export async function withThresholds<Result>(
	db: Database,
	set: OwnThresholds,
	ask: () => Promise<Result>
): Promise<Result> {
	if (Object.keys(set).length === 0) return ask();
	const { findings, runs, failures } = await resultsOf(db, set);
	const shadowed = ['finding', 'finding_fact', 'rule_run', 'rule_failure'];
	for (const table of shadowed)
		await db.all(`CREATE OR REPLACE TEMP TABLE ${table} AS SELECT * FROM ${table} LIMIT 0`);
	try {
		const rows = {
			finding: findings.map((finding, index) => findingRow(finding, index, null)),
			finding_fact: findings.flatMap(findingFactRows),
			rule_run: runs.map(runRow),
			rule_failure: failures
		};
		for (const [table, content] of Object.entries(rows))
			for (const statement of insertStatements(`temp.main.${table}`, content))
				await db.all(statement);
		return await ask();
	} finally {
		for (const table of shadowed) await db.all(`DROP TABLE IF EXISTS temp.main.${table}`);
	}
}

async function resultsOf(db: Database, set: OwnThresholds): Promise<RuleResults> {
	const key = JSON.stringify(Object.entries(set).sort());
	if (last?.key !== key) last = { key, results: await runRules(db, await askedRules(), set) };
	return last.results;
}

/** What one rule finds when it is asked again, with its text and what was bound to it. */
export async function computeAgain(db: Database, rule: string, set: OwnThresholds) {
	const all = await askedRules();
	const asked = all.find(({ id }) => id === rule);
	if (asked === undefined) throw new Error(`no rule ${rule}`);
	// a rule that weighs what the others found needs them
	const rules = asked.sql.includes('$found,') ? all : [asked];
	const { findings, failures } = await runRules(db, rules, set);
	const failed = failures.find((failure) => failure.rule === rule);
	if (failed !== undefined) throw new Error(`${rule}: ${failed.message}`);
	return {
		sql: asked.sql,
		parameters: boundParameters(asked, set),
		findings: findings
			.filter((finding) => finding.rule === rule)
			.map(({ fingerprint, message, stated, computed, difference, severity }) => ({
				fingerprint,
				message,
				stated,
				computed,
				difference,
				severity
			}))
	};
}

/** The tests of a scope that one rule cannot make, each with what is missing for it. */
export async function testsNotMade(
	db: Database,
	filter: ScopeFilter,
	rule: string,
	set: OwnThresholds
): Promise<NotTestableRow[]> {
	const asked = (await askedRules()).find(({ id }) => id === rule);
	if (asked === undefined) throw new Error(`no rule ${rule}`);
	const undo = await prepareAudit(db, [asked]);
	try {
		return await notTestable(db, filter, {
			sql: notTestableQuery(asked.sql),
			parameters: boundParameters(asked, set)
		});
	} finally {
		await undo();
	}
}

/** Only the browser asks this: the texts of the rules come when a threshold is moved or a finding computed again. */
async function askedRules(): Promise<readonly AskedRule[]> {
	return (await import('#lib/audit/sql-from-bundle.ts')).askedRules;
}
