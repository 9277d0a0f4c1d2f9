import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '#lib/database/database.ts';
import { openDatabase } from '#lib/database/node.ts';
import { allFindings } from '#lib/filters/finding-filter.ts';
import { wholeScope } from '#lib/filters/scope-filter.ts';
import { moneyAndWork } from '#lib/queries/money-and-work.ts';
import { moneySteps } from '#lib/queries/money-steps.ts';
import { otherMoney } from '#lib/queries/other-money.ts';
import { peerMembers, peerStatistics } from '#lib/queries/peer-statistics.ts';
import { formChoices } from '#lib/queries/form-choices.ts';
import { unitSearch, unitYearSearch } from '#lib/queries/unit-search.ts';
import { yearOverYear } from '#lib/queries/year-over-year.ts';
import { questions } from '../../src/lib/questions/questions.ts';
import { wasmDatabase } from '../fixtures/wasm-database.ts';
import { atlasOf } from '../fixtures/site-data.ts';

// What a page is served with and what it asks afterwards are answered by two builds of one engine: they must be the same.
const columns = ['zhuzhou-public-housing:2023', 'zhuzhou-maintenance-fund:2023'];
const asked: Record<string, (db: Database) => Promise<unknown>> = {
	'money and work': (db) => moneyAndWork(db, wholeScope),
	'what moved': (db) => yearOverYear(db, wholeScope, 'all'),
	'the way of the money': (db) => moneySteps(db, wholeScope),
	'money beyond the budget': (db) => otherMoney(db, wholeScope),
	'kinds of forms': (db) => formChoices(db, wholeScope),
	'units by name': (db) => unitSearch(db, { text: 'zz', filter: wholeScope }),
	'columns by name': (db) => unitYearSearch(db, { text: '2023' }),
	'peers of the same kind': (db) =>
		peerStatistics(db, { columns, keys: ['function', 'level', 'year'] }),
	'peers of the same level': (db) => peerStatistics(db, { columns, keys: ['level'] }),
	'who the peers are': (db) => peerMembers(db, { columns, keys: [] }),
	'the overview': (db) => questions.overview(atlasOf(db), wholeScope),
	'the overview of one year': (db) =>
		questions.overview(atlasOf(db), { ...wholeScope, year: ['2024'] }),
	'the overview of one unit': (db) =>
		questions.overview(atlasOf(db), { ...wholeScope, unit: ['zhuzhou-public-housing'] })
};

let node: Database;
let browser: Database;
beforeAll(async () => {
	const file = 'static/data/atlas.duckdb';
	node = await openDatabase(file);
	browser = await wasmDatabase(file);
});
afterAll(async () => {
	await node.close();
	await browser.close();
});

test.each(Object.entries(asked))('%s: both engines answer alike', async (_, ask) => {
	expect(await ask(browser)).toEqual(await ask(node));
});

/** How many findings there are under thresholds of one's own. */
const found = async (db: Database, set: Record<string, string>) =>
	(await questions.findings(atlasOf(db), { ...allFindings, set })).total;

test('a statement that is kept asks the tables of now', async () => {
	const published = await found(browser, {});
	const moved = await found(browser, { 'BUD-10.notable': '100' });
	expect(moved).toBeLessThan(published);
	expect(moved).toBe(await found(node, { 'BUD-10.notable': '100' }));
	expect(await found(browser, {})).toBe(published);
});

test('more statements than are kept are all answered', async () => {
	for (const round of [1, 2])
		for (let number = 0; number < 200; number += 1)
			expect(
				await browser.all(`SELECT CAST($text AS INTEGER) + ${number} AS sum`, {
					text: String(round)
				})
			).toEqual([{ sum: round + number }]);
});
