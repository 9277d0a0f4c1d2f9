import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '#lib/database/node.ts';

// Reports are built in one part and in four: whoever runs the parts, the published rows are the same.

let folder: string;
const at = (name: string) => join(folder, name);
const node = (...args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' });
const build = (...args: string[]) =>
	node('scripts/build-data.ts', '--data', at('data'), '--out', at('out'), ...args);

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'atlas-parts-'));
	// twelve units, of which ten are peers: enough for the rule that weighs units against each other
	node('scripts/synthesize.ts', '--reports', '96', '--seed', '5', '--out', at('data'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function rowsOf(file: string): Promise<Record<string, unknown[]>> {
	const db = await openDatabase(file);
	const tables = await db.all<{ name: string }>(
		"SELECT table_name AS name FROM duckdb_tables() WHERE table_name <> 'meta' ORDER BY 1"
	);
	const rows: Record<string, unknown[]> = {};
	for (const { name } of tables) rows[name] = await db.all(`SELECT * FROM "${name}"`);
	await db.close();
	return rows;
}

describe('a build in parts', () => {
	test('one part and four give the same rows in the same order', async () => {
		for (const of of [1, 4]) {
			for (let i = 1; i <= of; i += 1)
				expect(build('--parts', at(`parts-${of}`), '--shard', `${i}/${of}`).status).toBe(0);
			expect(readdirSync(at(`parts-${of}`))).toHaveLength(of);
			const merged = build('--parts', at(`parts-${of}`), '--merge', '--out', at(`out-${of}`));
			expect(merged.stderr).toContain('findings');
		}
		const one = await rowsOf(at('out-1/atlas.duckdb'));
		const four = await rowsOf(at('out-4/atlas.duckdb'));
		expect(Object.keys(four)).toEqual(Object.keys(one));
		for (const [table, rows] of Object.entries(one)) expect(four[table], table).toEqual(rows);
		expect(one['report']).toHaveLength(96);
		expect(new Set(one['finding']?.map((row) => (row as { rule: string }).rule))).toContain(
			'CMP-02'
		);
	}, 240_000);

	test('one command that cuts by itself gives the same figures, and putting the same parts together twice the same bytes', () => {
		expect(build('--part-size', '30').status).toBe(0);
		expect(build('--out', at('whole')).status).toBe(0);
		const manifest = (name: string) => readFileSync(at(`${name}/manifest.json`), 'utf8');
		expect(JSON.parse(manifest('out'))).toMatchObject({
			...(JSON.parse(manifest('whole')) as object),
			sha256: expect.any(String) as string,
			bytes: expect.any(Number) as number,
			parts: expect.any(Object) as object
		});
		build('--parts', at('parts-4'), '--merge', '--out', at('out-4b'));
		expect(manifest('out-4b')).toBe(manifest('out-4'));
	}, 240_000);

	test('a part that is missing stops the merge and leaves the last build alone', () => {
		expect(build('--out', at('kept')).status).toBe(0);
		const before = readFileSync(at('kept/manifest.json'), 'utf8');
		build('--parts', at('some'), '--shard', '2/4');
		const { status, stderr } = build('--parts', at('some'), '--merge', '--out', at('kept'));
		expect(status).toBe(1);
		expect(stderr).toContain('the data folder 96');
		expect(readFileSync(at('kept/manifest.json'), 'utf8')).toBe(before);
	});

	test('wrong usage is said', () => {
		expect(build('--shard', '5/4', '--parts', at('x')).status).toBe(2);
		expect(build('--shard', '1/4').stderr).toContain('--parts');
	});
});
