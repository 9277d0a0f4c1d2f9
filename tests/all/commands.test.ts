import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

// Commands that no other test runs do what their READMEs say.

const run = (script: string, cwd = process.cwd()) =>
	spawnSync(process.execPath, [resolve('scripts', script)], { cwd, encoding: 'utf8' });

test('schema prints the contract of a record', () => {
	const { status, stdout } = run('write-schema.ts');
	expect(status).toBe(0);
	expect(JSON.parse(stdout)).toMatchObject({ properties: { recordVersion: expect.anything() } });
});

test('eval:import compares every case in every format, and misses nothing of them', () => {
	const { status, stdout } = run('eval-import.ts');
	expect(status).toBe(0);
	expect(stdout).toMatch(/^beijing-2016 xlsx\s/m);
	expect(stdout).toMatch(/right \d+\.\d+ % of \d{3,} labelled figures/);
});

test('publish-findings keeps the findings of the built database', () => {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-publish-'));
	try {
		mkdirSync(join(folder, 'data'));
		symlinkSync(resolve('static'), join(folder, 'static'));
		const { status, stderr } = run('publish-findings.ts', folder);
		expect(stderr).toMatch(/\d{2,} findings in data\/published-findings\.json/);
		expect(status).toBe(0);
		const file = join(folder, 'data/published-findings.json');
		const { findings } = JSON.parse(readFileSync(file, 'utf8')) as { findings: unknown[] };
		expect(findings.length).toBeGreaterThan(100);
		expect(existsSync(`${file}.tmp`)).toBe(false);
		const list = JSON.parse(readFileSync(join(folder, 'data/publications.json'), 'utf8')) as {
			changes: unknown;
		}[];
		expect(list).toHaveLength(1);
		expect(list[0]?.changes).toBeNull();
		// the same data are no second publication
		expect(run('publish-findings.ts', folder).stderr).toMatch(/is published already/);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
