import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createDatabase, memoryDatabase, openDatabase } from '#lib/database/node.ts';

it('every kind of value arrives as the contract says', async () => {
	const database = await memoryDatabase();
	const [row] = await database.all(`SELECT
		CAST(12.50 AS DECIMAL(20, 6)) AS "decimal", CAST(7 AS BIGINT) AS "bigint", DATE '2024-04-15' AS "date",
		[1, 2] AS list, {'a': 'x', 'b': CAST(0.5 AS DECIMAL(4, 1))} AS struct, NULL AS nothing, true AS truth`);
	await database.close();
	expect(row).toEqual({
		decimal: 12.5,
		bigint: 7,
		date: '2024-04-15',
		list: [1, 2],
		struct: { a: 'x', b: 0.5 },
		nothing: null,
		truth: true
	});
});

it('values are bound by name, and never become part of the statement', async () => {
	const database = await memoryDatabase();
	const rows = await database.all('SELECT $b || $a || $b AS text', { a: "x'; DROP", b: '-' });
	await database.close();
	expect(rows).toEqual([{ text: "-x'; DROP-" }]);
});

it('a missing file is not created by opening it', async () => {
	await expect(openDatabase(join(tmpdir(), 'no-such-atlas.duckdb'))).rejects.toThrow();
});

it('a row that lacks a column, or has one too many, is refused with its name', async () => {
	const database = await createDatabase(join(mkdtempSync(join(tmpdir(), 'atlas-')), 'x.duckdb'));
	await database.run('CREATE TABLE t (a INTEGER, b VARCHAR)');
	await expect(database.append('t', [{ a: 1 }])).rejects.toThrow('t.b');
	await expect(database.append('t', [{ a: 1, b: 'x', c: 2 }])).rejects.toThrow('t has no column c');
	await database.append('t', [{ a: 1, b: null }]);
	expect(await database.all('SELECT * FROM t')).toEqual([{ a: 1, b: null }]);
	await database.close();
});

it('no extension is fetched: a function that needs one fails at once', async () => {
	const database = await memoryDatabase();
	await expect(
		database.all("SELECT * FROM read_parquet('https://example.org/x.parquet')")
	).rejects.toThrow();
	const settings = await database.all(
		"SELECT value FROM duckdb_settings() WHERE name LIKE 'auto%known_extensions' ORDER BY name"
	);
	await database.close();
	expect(settings).toEqual([{ value: 'false' }, { value: 'false' }]);
});

it('what is asked at once is answered one after another, each with its own answer', async () => {
	const database = await memoryDatabase();
	await database.run('CREATE TABLE many AS SELECT range AS n FROM range(200000)');
	const sums = await Promise.all(
		Array.from({ length: 8 }, (_, index) =>
			database.all('SELECT sum(n % (2 + CAST($by AS INTEGER))) AS total FROM many', {
				by: String(index)
			})
		)
	);
	expect(new Set(sums.map(([row]) => row?.['total'])).size).toBe(8);
	await expect(database.all('SELECT nothing')).rejects.toThrow();
	expect(await database.all('SELECT 1 AS one')).toEqual([{ one: 1 }]);
	await database.close();
});
