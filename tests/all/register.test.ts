import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '#lib/database/node.ts';
import { writeRegister } from '#lib/domain/register.ts';
import { allFindings } from '#lib/filters/finding-filter.ts';
import { findingList } from '#lib/queries/finding-list.ts';
import { goneFindings } from '#lib/queries/gone-findings.ts';

let folder = '';
const build = () =>
	spawnSync(
		'node_modules/.bin/node',
		['scripts/build-data.ts', '--data', join(folder, 'data'), '--out', join(folder, 'out')],
		{ encoding: 'utf8' }
	);
const findings = async () => {
	const db = await openDatabase(join(folder, 'out/atlas.duckdb'));
	const rows = await findingList(db, allFindings, '', 1000);
	const gone = await goneFindings(db);
	await db.close();
	return { rows, gone };
};

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'register-'));
	cpSync('data', join(folder, 'data'), { recursive: true });
	mkdirSync(join(folder, 'data/register'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a register that is committed is built in, and the build says what is new, still there and gone', async () => {
	expect(build().status).toBe(0);
	const before = await findings();
	const [first, second] = before.rows;
	const third = before.rows.find(({ leadKey }) => leadKey !== first?.leadKey);
	expect(first?.status).toBe('new');
	expect(first?.news).toBeNull();
	const fingerprint = first?.fingerprint ?? '';
	writeFileSync(
		join(folder, 'data/register/2026.json'),
		writeRegister([
			{ fingerprint, status: 'explained', reason: '批复已调整' },
			{ fingerprint: third?.leadKey ?? '', status: 'checking', reason: '已发函询问' },
			{ fingerprint: 'LEAD|staffing|nobody|2020|', status: 'explained', reason: '已整改' }
		])
	);
	const message = { zh: '旧疑点', en: 'an old finding' };
	writeFileSync(
		join(folder, 'data/published-findings.json'),
		JSON.stringify({
			version: 1,
			findings: [
				{ fingerprint: 'OLD-01|a|2020|x', message },
				{ fingerprint: second?.fingerprint, message }
			]
		})
	);
	const rebuilt = build();
	expect(rebuilt.status).toBe(0);
	expect(`${rebuilt.stdout}${rebuilt.stderr}`).toContain(
		'no finding is left: LEAD|staffing|nobody|2020|'
	);
	const after = await findings();
	// one decision about a lead holds for all its findings
	const ofLead = after.rows.filter(({ leadKey }) => leadKey === third?.leadKey);
	expect(new Set(ofLead.map(({ status }) => status))).toEqual(new Set(['checking']));
	const found = after.rows.find((row) => row.fingerprint === fingerprint);
	expect([found?.status, found?.reason, found?.news]).toEqual(['explained', '批复已调整', 'new']);
	expect(after.rows.find((row) => row.fingerprint === second?.fingerprint)?.news).toBe('still');
	expect(after.gone.map((gone) => gone.messageZh)).toEqual(['旧疑点']);
	expect(after.rows).toHaveLength(before.rows.length);
});

test('a register that does not hold its form stops the build and names file and place', () => {
	writeFileSync(
		join(folder, 'data/register/bad.json'),
		'{"version":1,"entries":[{"status":"done"}]}'
	);
	const { status, stderr } = build();
	expect(status).toBe(1);
	expect(stderr).toContain('bad.json:1: entries.0.status');
	rmSync(join(folder, 'data/register/bad.json'));
});
