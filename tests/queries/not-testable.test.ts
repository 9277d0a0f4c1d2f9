import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareAudit } from '#lib/audit/prepare-audit.ts';
import { notTestableQuery } from '#lib/audit/rule-query.ts';
import { boundParameters, runRules } from '#lib/audit/run-rules.ts';
import { askedRules } from '#lib/audit/sql-from-disk.ts';
import type { NodeDatabase } from '#lib/database/node.ts';
import { wholeScope } from '#lib/filters/scope-filter.ts';
import { en } from '#lib/i18n/en/words.ts';
import { zh } from '#lib/i18n/zh/words.ts';
import { notTestable } from '#lib/queries/not-testable.ts';
import { realReports } from '../data/real-reports.ts';

let db: NodeDatabase;
let undo: () => Promise<void>;
const counted = new Map<string, number>();

beforeAll(async () => {
	db = await realReports();
	const { runs } = await runRules(db, askedRules);
	for (const run of runs) counted.set(run.rule, (counted.get(run.rule) ?? 0) + run.notTestable);
	undo = await prepareAudit(db, askedRules);
});
afterAll(async () => {
	await undo();
	await db.close();
});

const asked = (rule: (typeof askedRules)[number], scope = wholeScope) =>
	notTestable(db, scope, {
		sql: notTestableQuery(rule.sql),
		parameters: boundParameters(rule, {})
	});

test('what could not be tested is listed as often as it is counted, and says in both languages what is missing', async () => {
	let total = 0;
	for (const rule of askedRules) {
		const rows = await asked(rule);
		expect([rule.id, rows.length]).toEqual([rule.id, counted.get(rule.id) ?? 0]);
		total += rows.length;
		for (const input of rows.flatMap((row) => row.reason.split(', ')))
			for (const words of [zh, en])
				expect([
					rule.id,
					input,
					input in words.findings.inputs || input in words.terms.comparability
				]).toEqual([rule.id, input, true]);
	}
	expect(total).toBeGreaterThan(100);
});

test('the list follows the scope', async () => {
	const rule = askedRules.find(({ id }) => id === 'IND-07')!;
	const all = await asked(rule);
	const units = [...new Set(all.map(({ unitId }) => unitId))];
	expect(units.length).toBeGreaterThan(1);
	const [unit = ''] = units;
	const some = await asked(rule, { ...wholeScope, unit: [unit] });
	expect(some).toEqual(all.filter(({ unitId }) => unitId === unit));
});
