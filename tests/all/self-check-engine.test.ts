import { afterAll, beforeAll, expect, it } from 'vitest';
import { runRules } from '#lib/audit/run-rules.ts';
import { askedRules } from '#lib/audit/sql-from-disk.ts';
import { readDataFolder } from '#lib/database/data-folder.ts';
import type { Database } from '#lib/database/database.ts';
import { fillSelfCheck } from '#lib/database/fill-self-check.ts';
import { openDatabase } from '#lib/database/node.ts';
import * as atlasSql from '#lib/database/sql-from-disk.ts';
import { allCases } from '../audit/cases/all.ts';
import type { ReportRecord } from '#lib/domain/record.ts';
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

it('a self-check in the browser finds in the records what the published database holds of them', async () => {
	const { records, registry } = readDataFolder('data');
	const published = await runRules(node, askedRules);
	await fillSelfCheck(browser, records, registry, atlasSql);
	const checked = await runRules(browser, askedRules);
	await browser.all('USE atlas');
	expect(checked).toEqual(published);
});

// every sixth rule that stands alone: SCR-07 weighs what all others found
const sample = allCases.filter(({ rule }, i) => i % 6 === 0 && rule !== 'SCR-07');

it.each(sample)('the browser engine tells the case of $rule from its near miss', async (chosen) => {
	const rules = askedRules.filter(({ id }) => id === chosen.rule);
	const found = async (records: readonly ReportRecord[]) => {
		const keyed = records.map((record, i) => ({ key: `fixture/${i}`, record }));
		await fillSelfCheck(browser, keyed, chosen.registry ?? { units: [], regions: [] }, atlasSql);
		const { findings } = await runRules(browser, rules);
		await browser.all('USE atlas');
		return findings.length;
	};
	expect(await found(chosen.hit)).toBeGreaterThan(0);
	expect(await found(chosen.miss)).toBe(0);
});
