import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '#lib/database/node.ts';

/** A command under a rule that fails. */
const command = (...args: string[]) =>
	spawnSync(process.execPath, ['--import', './tests/fixtures/broken-rule.mjs', ...args], {
		encoding: 'utf8'
	});

test('a data build publishes all other findings, keeps the failure, and ends with a status of its own', async () => {
	const out = mkdtempSync(join(tmpdir(), 'atlas-'));
	const { status, stderr } = command('scripts/build-data.ts', '--out', out);
	expect(status).toBe(4);
	expect(stderr).toMatch(/data: rule BUD-12 was not asked: .*nowhere/);
	const database = await openDatabase(join(out, 'atlas.duckdb'));
	const [row] = await database.all(`SELECT
		(SELECT count(*) FROM finding) > 100 AS others,
		(SELECT count(*) FROM finding WHERE rule = 'BUD-12') AS own,
		(SELECT list(rule) FROM rule_failure) AS failed`);
	await database.close();
	rmSync(out, { recursive: true });
	expect(row).toEqual({ others: true, own: 0, failed: ['BUD-12'] });
});
