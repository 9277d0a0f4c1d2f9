import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync, readFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordSchema } from '#lib/domain/record.ts';

let folder = '';
const good = 'tests/ingest/narrative/document.txt';
const run = (...args: string[]) =>
	spawnSync('node', ['scripts/import.ts', ...args], {
		encoding: 'utf8',
		env: { ...process.env, PATH: `node_modules/.bin:${process.env['PATH'] ?? ''}` }
	});
const written = () =>
	readdirSync(join(folder, 'out'), { recursive: true }).filter((name) =>
		String(name).includes('.')
	);
const put = (name: string, content: string | Uint8Array) => {
	writeFileSync(join(folder, name), content);
	return join(folder, name);
};

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'import-'));
	mkdirSync(join(folder, 'out'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run import', () => {
	const bad: [string, () => string, string][] = [
		['an empty file', () => put('empty.txt', ''), 'empty'],
		[
			'a binary named .txt',
			() => put('binary.txt', new Uint8Array([0, 1, 2, 3, 0, 255])),
			'not-text'
		],
		[
			'a report that names no unit',
			() =>
				put('no-unit.txt', '2023年度部门整体支出绩效自评报告\n\n一、情况\n全年支出12.00万元。\n'),
			'no-unit'
		],
		[
			'a report that names no year',
			() =>
				put(
					'no-year.txt',
					'绩效自评报告\n单位名称： 澄江县文化馆\n一、情况\n全年支出12.00万元。\n'
				),
			'no-year'
		],
		[
			'a damaged Word file',
			() => put('damaged.docx', Buffer.from('PK\u0003\u0004 word/document.xml')),
			'damaged'
		],
		['a file that is not there', () => join(folder, 'nowhere.txt'), 'not-found']
	];
	test.each(bad)(
		'%s is one line with its name and reason, status 1, nothing written',
		(_, make, code) => {
			const file = make();
			const { status, stderr } = run(file, '--out', join(folder, 'out'));
			const lines = stderr.trim().split('\n');
			expect(status).toBe(1);
			expect(lines).toHaveLength(1);
			expect(lines[0]).toContain(file);
			expect(lines[0]).toContain(`(${code})`);
			expect(written()).toEqual([]);
		}
	);

	test('an unknown option is wrong usage, status 2', () => {
		const { status, stderr, stdout } = run('--surprise', good);
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr.trim().split('\n')).toHaveLength(1);
	});

	test('--print gives one valid record a line, twice the same, and nothing else on standard output', () => {
		const [first, again] = [
			run('--print', good, 'tests/ingest/tab-rows/document.txt'),
			run('--print', good, 'tests/ingest/tab-rows/document.txt')
		];
		const lines = first.stdout.trim().split('\n');
		expect(first.status).toBe(0);
		expect(lines).toHaveLength(2);
		for (const line of lines) recordSchema.parse(JSON.parse(line));
		expect(again.stdout).toBe(first.stdout);
	});

	test('--print names the failure of a file on its line and reads the others', () => {
		const { status, stdout } = run('--print', put('empty.txt', ''), good);
		const [failed, read] = stdout
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line) as { error?: { code: string }; year?: number });
		expect([status, failed?.error?.code, read?.year]).toEqual([1, 'empty', 2023]);
	});

	test('a folder is read in parallel as it is one by one; a document never replaces another', () => {
		const source = join(folder, 'source');
		mkdirSync(source);
		for (const name of ['narrative', 'tab-rows', 'pipe-rows'])
			writeFileSync(join(source, `${name}.txt`), readFileSync(`tests/ingest/${name}/document.txt`));
		const outs = ['one', 'two'].map((name) => join(folder, name));
		expect(run(source, '--out', outs[0] ?? '').status).toBe(0);
		expect(run(source, '--out', outs[1] ?? '', '--jobs', '2').status).toBe(0);
		const contents = outs.map((out) =>
			readdirSync(out, { recursive: true })
				.map(String)
				.filter((name) => name.endsWith('.json'))
				.sort()
				.map((name) => [name, readFileSync(join(out, name), 'utf8')])
		);
		expect(contents[0]).toHaveLength(3);
		expect(contents[1]).toEqual(contents[0]);
		const other = put('other.txt', `${readFileSync(good, 'utf8')}\n补充。\n`);
		const conflict = run(other, '--out', outs[0] ?? '');
		expect(conflict.status).toBe(1);
		expect(conflict.stderr).toContain('(conflict)');
		expect(
			readdirSync(outs[0] ?? '', { recursive: true })
				.map(String)
				.filter((name) => name.endsWith('.json'))
				.sort()
				.map((name) => [name, readFileSync(join(outs[0] ?? '', name), 'utf8')])
		).toEqual(contents[0]);
	});
});

describe('an import in shards', () => {
	test('four shards put together are the one import, and a document in conflict is said in both', () => {
		const report = (year: number, spent: string) =>
			`${year}年度部门整体支出绩效自评报告\n单位名称： 澄江县文化馆\n\n一、情况\n全年支出${spent}万元。\n`;
		const documents = join(folder, 'documents');
		mkdirSync(documents);
		for (const [name, year, spent] of [
			['a.txt', 2021, '11.00'],
			['b.txt', 2022, '12.00'],
			['c.txt', 2023, '13.00'],
			['d.txt', 2022, '99.00'],
			['e.txt', 2024, '14.00']
		] as const)
			writeFileSync(join(documents, name), report(year, spent));
		const whole = run(documents, '--out', join(folder, 'whole'));
		expect(whole.status).toBe(1);
		const shards = [1, 2, 3, 4].map((index) => {
			const out = join(folder, `shard-${index}`);
			mkdirSync(out);
			run(documents, '--shard', `${index}/4`, '--out', out);
			return out;
		});
		const merged = spawnSync(
			process.execPath,
			['scripts/merge-records.ts', ...shards, '--out', join(folder, 'merged')],
			{ encoding: 'utf8' }
		);
		expect(merged.status).toBe(1);
		expect(merged.stderr).toContain('holds another document, b.txt');
		const contents = (name: string) =>
			readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' })
				.filter((file) => file.endsWith('.json'))
				.sort()
				.map((file) => [file, readFileSync(join(folder, name, file), 'utf8')]);
		expect(contents('whole')).toHaveLength(4);
		expect(contents('merged')).toEqual(contents('whole'));
	});

	test('a shard that is none is wrong usage', () => {
		expect(run(good, '--shard', '3/2').status).toBe(2);
	});
});
