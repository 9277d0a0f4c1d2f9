import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '#lib/database/node.ts';

let folder = '';
const node = (...args: string[]) => spawnSync('node_modules/.bin/node', args, { encoding: 'utf8' });
const text = (out: string) =>
	readdirSync(out, { recursive: true })
		.map(String)
		.filter((name) => name.endsWith('.json'))
		.sort()
		.map((name) => [name, readFileSync(join(out, name), 'utf8')]);

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'synthetic-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('invented reports are the same for the same seed, build, and are marked as invented', async () => {
	const outs = ['one', 'two'].map((name) => join(folder, name));
	for (const out of outs)
		expect(
			node('scripts/synthesize.ts', '--reports', '48', '--seed', '7', '--out', out).status
		).toBe(0);
	expect(text(outs[0] ?? '')).toEqual(text(outs[1] ?? ''));
	const built = join(folder, 'built');
	expect(node('scripts/build-data.ts', '--data', outs[0] ?? '', '--out', built).stderr).toContain(
		'48 records'
	);
	const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8')) as {
		synthetic: boolean;
	};
	expect(manifest.synthetic).toBe(true);
	const db = await openDatabase(join(built, 'atlas.duckdb'));
	const [meta] = await db.all<{ value: string }>("SELECT value FROM meta WHERE key = 'synthetic'");
	const [counts] = await db.all<{ reports: number; years: number; units: number }>(
		'SELECT count(*) AS reports, count(DISTINCT year) AS years, count(DISTINCT unit_id) AS units FROM report'
	);
	await db.close();
	expect(meta?.value).toBe('true');
	expect(counts).toEqual({ reports: 48, years: 8, units: 6 });
});

test('the default data are not invented, and a folder of something else is not written over', () => {
	expect(readdirSync('data')).not.toContain('synthetic.json');
	const other = join(folder, 'other');
	mkdirSync(other);
	writeFileSync(join(other, 'mine.txt'), 'kept');
	const { status, stderr } = node('scripts/synthesize.ts', '--reports', '8', '--out', other);
	expect(status).toBe(2);
	expect(stderr).toContain('holds something else');
	expect(readFileSync(join(other, 'mine.txt'), 'utf8')).toBe('kept');
});
