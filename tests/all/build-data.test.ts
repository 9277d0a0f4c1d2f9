import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Correction } from '#lib/domain/correction.ts';
import { amount, form, record } from '../fixtures/records/build.ts';

function workplace(): { data: string; out: string } {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
	const data = join(folder, 'data');
	mkdirSync(join(data, 'reports/999999'), { recursive: true });
	mkdirSync(join(data, 'corrections'), { recursive: true });
	mkdirSync(join(data, 'reference'), { recursive: true });
	writeFileSync(join(data, 'reference/units.json'), '[]');
	writeFileSync(join(data, 'reference/regions.json'), '[]');
	return { data, out: join(folder, 'out') };
}

function put(data: string, name: string, value: unknown): void {
	writeFileSync(join(data, name), JSON.stringify(value));
}

function build(data: string, out: string) {
	const args = ['scripts/build-data.ts', '--data', data, '--out', out];
	const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
	return { status: run.status, out: run.stdout, err: run.stderr };
}

const manifestOf = (out: string) => JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
const sample = record([
	form('unit-evaluation', {
		amounts: [amount('initial', '100.00'), amount('executed', '90.00', { place: { line: 7 } })]
	})
]);
const fix: Correction = {
	report: '999999/sample-2023',
	form: 'unit-evaluation',
	place: { line: 7 },
	field: 'wan',
	printed: '90.00',
	corrected: '95.00',
	reason: 'the signed copy says 95.00',
	by: 'the keeper of the data'
};

describe('npm run data', () => {
	it('writes a database and a manifest that describes it, the same bytes every time', () => {
		const { data, out } = workplace();
		put(data, 'reports/999999/sample-2023.json', sample);
		expect(build(data, out).status).toBe(0);
		expect(build(data, `${out}2`).status).toBe(0);
		const bytes = readFileSync(join(out, 'atlas.duckdb'));
		expect(readFileSync(join(`${out}2`, 'atlas.duckdb')).equals(bytes)).toBe(true);
		const manifest = manifestOf(out);
		expect(manifest).toEqual(manifestOf(`${out}2`));
		expect(manifest).toMatchObject({
			version: 3,
			sha256: createHash('sha256').update(bytes).digest('hex'),
			bytes: bytes.length,
			years: [2023],
			engine: 'v1.4.3',
			synthetic: false
		});
		expect(manifest.counts).toMatchObject({
			units: 1,
			reports: 1,
			documents: 1,
			forms: 1,
			facts: 2
		});
	});

	it('a record that breaks the contract stops the build, is named with its place, and leaves the last build alone', () => {
		const { data, out } = workplace();
		put(data, 'reports/999999/sample-2023.json', sample);
		build(data, out);
		const before = readFileSync(join(out, 'atlas.duckdb'));
		put(data, 'reports/999999/broken-2023.json', { ...sample, year: 'twenty' });
		const { status, err } = build(data, out);
		expect(status).toBe(1);
		expect(err).toContain('broken-2023.json: year');
		expect(readFileSync(join(out, 'atlas.duckdb')).equals(before)).toBe(true);
		expect(existsSync(join(out, 'atlas.duckdb.tmp'))).toBe(false);
	});

	it('a record without a unit has to be completed before it is published', () => {
		const { data, out } = workplace();
		put(data, 'reports/999999/sample-2023.json', { ...sample, unit: null });
		expect(build(data, out)).toMatchObject({ status: 1 });
	});

	it('wrong usage answers 2', () => {
		const run = spawnSync(process.execPath, ['scripts/build-data.ts', '--bogus'], {
			encoding: 'utf8'
		});
		expect(run.status).toBe(2);
	});

	it('nothing goes to standard output', () => {
		const { data, out } = workplace();
		put(data, 'reports/999999/sample-2023.json', sample);
		expect(build(data, out).out).toBe('');
	});
});

describe('corrections', () => {
	async function corrected(changes: Partial<Correction>, report = sample) {
		const { data, out } = workplace();
		put(data, 'reports/999999/sample-2023.json', report);
		put(data, 'corrections/sample.json', { ...fix, ...changes });
		return { ...build(data, out), data, out };
	}

	it('one figure is corrected: the print stays, the value changes, the reason is kept', async () => {
		const { status, out } = await corrected({});
		expect(status).toBe(0);
		const { openDatabase } = await import('#lib/database/node.ts');
		const database = await openDatabase(join(out, 'atlas.duckdb'));
		const rows = await database.all(
			"SELECT raw, wan, status, basis FROM amount JOIN fact USING (fact_id) WHERE stage = 'executed'"
		);
		await database.close();
		expect(rows).toEqual([
			{
				raw: '90.00',
				wan: 95,
				status: 'repaired',
				basis: 'the signed copy says 95.00 (the keeper of the data)'
			}
		]);
	});

	it.each([
		['no figure prints what it says', { printed: '91.00' }],
		['it names no report', { report: '999999/other-2023' }],
		['the value would break the contract', { corrected: 'ninety' }],
		['the field is none of the figure', { field: 'percent' }]
	])('fails loudly and names its file when %s', async (_, changes) => {
		const { status, err } = await corrected(changes);
		expect(status).toBe(1);
		expect(err).toContain('sample.json');
	});

	it('fails when two figures match', async () => {
		const twice = record([
			form('unit-evaluation', {
				amounts: [
					amount('initial', '90.00', { place: { line: 7 } }),
					amount('executed', '90.00', { place: { line: 7 } })
				]
			})
		]);
		const { status, err } = await corrected({}, twice);
		expect(status).toBe(1);
		expect(err).toContain('2 figures');
	});
});

it('the real data build, and hold no unit twice', () => {
	const { out } = workplace();
	const { status } = build('data', out);
	expect(status).toBe(0);
	expect(manifestOf(out).counts).toMatchObject({ units: 5, reports: 5 });
});
