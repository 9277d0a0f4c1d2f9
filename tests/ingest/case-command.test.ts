import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let root = '';
const run = (...args: string[]) =>
	spawnSync('node_modules/.bin/node', ['scripts/case.ts', '--cases', root, ...args], {
		encoding: 'utf8'
	});
beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'cases-'));
});
afterAll(() => rmSync(root, { recursive: true }));

test('a document becomes a case, whose table is written again when it is read otherwise', () => {
	const expected = 'tests/ingest/beijing-2016/expected.txt';
	const added = run('new-case', 'tests/ingest/beijing-2016/source.txt');
	expect([added.status, added.stderr]).toEqual([0, expect.stringContaining('review')]);
	const table = join(root, 'new-case/expected.txt');
	expect(readFileSync(table, 'utf8')).toBe(readFileSync(expected, 'utf8'));
	expect(run('--update').stderr).toContain('0 of 1');
	const source = join(root, 'new-case/source.txt');
	writeFileSync(source, readFileSync(source, 'utf8').replaceAll('380.5', '380.6'));
	expect(run('--update', 'new-case').stderr).toContain(`${table} has changed`);
	expect(readFileSync(table, 'utf8')).toContain('380.6');
});

test('what cannot be a case is said in a line, and leaves nothing', () => {
	cpSync('tests/ingest/beijing-2016', join(root, 'there'), { recursive: true });
	const empty = join(root, 'empty.txt');
	writeFileSync(empty, '');
	const before = readdirSync(root);
	for (const [args, status, said] of [
		[[], 2, 'npm run case'],
		[['Bad Name', empty], 2, 'small letters'],
		[['--unknown'], 2, '--unknown'],
		[['there', empty], 1, 'there is a case there'],
		[['other', join(root, 'no.docx')], 1, 'there is no file'],
		[['other', empty], 1, 'empty'],
		[['--update', 'nowhere'], 1, 'there is no case nowhere']
	] as const) {
		const { status: ended, stderr } = run(...args);
		expect([ended, stderr]).toEqual([status, expect.stringContaining(said)]);
		expect(stderr.trimEnd().split('\n')).toHaveLength(1);
	}
	expect(readdirSync(root)).toEqual(before);
	expect(existsSync(join(root, 'other'))).toBe(false);
});
