import { afterAll, beforeAll, expect, it } from 'vitest';
import { runRules } from '#lib/audit/run-rules.ts';
import { askedRules } from '#lib/audit/sql-from-disk.ts';
import type { Database } from '#lib/database/database.ts';
import { openDatabase } from '#lib/database/node.ts';
import { wasmDatabase } from '../fixtures/wasm-database.ts';

const file = 'static/data/atlas.duckdb';
let node: Database;
let browser: Database;
beforeAll(async () => {
	node = await openDatabase(file);
	browser = await wasmDatabase(file);
});
afterAll(async () => {
	await node.close();
	await browser.close();
});

it('the browser engine finds what Node finds, word for word', async () => {
	const inNode = await runRules(node, askedRules);
	const inBrowser = await runRules(browser, askedRules);
	expect(inNode.findings.length).toBeGreaterThan(100);
	expect(inBrowser).toEqual(inNode);
});

it('a threshold that is moved changes what the browser engine finds', async () => {
	const revisions = askedRules.filter(({ id }) => id === 'BUD-10');
	const usual = await runRules(browser, revisions);
	const strict = await runRules(browser, revisions, { 'BUD-10.notable': '3', 'BUD-10.floor': '0' });
	expect(strict.findings.length).toBeGreaterThan(usual.findings.length);
});

it('every metric is the same in both engines', async () => {
	const sql = `SELECT metric, unit_id, claim, programme, value, stated, status, reason, flags, fact_ids
		FROM metric ORDER BY ALL`;
	expect(await browser.all(sql)).toEqual(await node.all(sql));
});
