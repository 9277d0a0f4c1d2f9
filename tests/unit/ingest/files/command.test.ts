import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pdfFile } from '../readers/pdf-file.ts';

let folder = '';
const report = readFileSync('tests/ingest/tab-rows/document.txt');
const environment = { ...process.env, PATH: `node_modules/.bin:${process.env['PATH'] ?? ''}` };
const run = (...args: string[]) =>
	spawnSync('node', ['scripts/import.ts', ...args], { encoding: 'utf8', env: environment });

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'files-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string, files: Record<string, string | Uint8Array>): string => {
	mkdirSync(join(folder, name));
	for (const [file, content] of Object.entries(files))
		writeFileSync(join(folder, name, file), content);
	return join(folder, name);
};

describe('npm run import on the files of an office', () => {
	test('files of other kinds are named and counted, archives are opened, sources are kept', () => {
		const source = inFolder('mixed', {
			'a.txt': report,
			'b.zip': zipSync({ 'x/c.txt': report, 'd.exe': report }),
			'photo.jpg': 'x',
			'sources.csv': '文件,网址\na.txt,https://example.org/a\n'
		});
		const { status, stdout, stderr } = run('--print', source);
		expect(status).toBe(1);
		const lines = stdout
			.trim()
			.split('\n')
			.map(
				(line) =>
					JSON.parse(line) as {
						document: { file: string; source?: string };
						error?: { code: string };
					}
			);
		expect(
			lines.map(({ document, error }) => [document.file, document.source, error?.code])
		).toEqual([
			['a.txt', 'https://example.org/a', undefined],
			['c.txt', undefined, undefined],
			['d.exe', undefined, 'format-not-read']
		]);
		expect(stderr).not.toContain('sources.csv');
		expect(run(source, '--dry-run').stderr).toMatch(/others\s+1: .*photo\.jpg/);
	});

	test('one address for all that is read; what is none is wrong usage', () => {
		const file = join(inFolder('one', { 'a.txt': report }), 'a.txt');
		const { stdout } = run('--print', '--source', 'https://example.org/x', file);
		expect((JSON.parse(stdout) as { document: { source: string } }).document.source).toBe(
			'https://example.org/x'
		);
		expect(run('--print', '--source', 'file:///etc/hosts', file).status).toBe(2);
	});

	test('a folder without a document is an error, in the language that is asked for', () => {
		const empty = inFolder('empty', { 'photo.jpg': 'x' });
		const { status, stderr } = run(empty, '--lang', 'zh');
		expect(status).toBe(1);
		expect(stderr).toContain('文件夹里没有能读的文件 (empty-folder)');
		expect(run(empty).stderr).toContain('the folder holds no document that is read (empty-folder)');
	});

	test('a name that would turn the terminal is printed by its codes', () => {
		const odd = inFolder('odd', { 'a\u001b[31m\u202eb.txt': '' });
		const { stderr } = run(odd);
		expect(stderr).toContain('a\\x1b[31m\\x202eb.txt');
		expect(stderr).not.toContain('\u001b[31m');
	});

	test('a reader that has seen enough ends the import quietly', () => {
		const many = inFolder(
			'many',
			Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${i}.txt`, report]))
		);
		const { stderr, stdout } = spawnSync(
			'bash',
			['-c', `set -o pipefail; node scripts/import.ts --print "${many}" | head -c 20`],
			{
				encoding: 'utf8',
				env: environment
			}
		);
		expect(stdout).toHaveLength(20);
		expect(stderr).not.toMatch(/EPIPE|Error/);
	});

	test('a broken record in the way is named and stays', () => {
		const source = inFolder('again', { 'a.txt': report });
		const out = join(folder, 'out');
		expect(run(source, '--out', out).status).toBe(0);
		const [record = ''] = readdirSync(out, { recursive: true })
			.map(String)
			.filter((name) => name.endsWith('.json'));
		writeFileSync(join(out, record), '{"recordVersion": 1, ');
		const { status, stderr } = run(source, '--out', out);
		expect(status).toBe(1);
		expect(stderr).toMatch(/\.json is no record that can be read.*\(broken-record\)/);
		expect(readFileSync(join(out, record), 'utf8')).toBe('{"recordVersion": 1, ');
	});

	test('a PDF whose pattern paints itself is ended, and the next file is read', () => {
		const form =
			'90 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Pattern<</P 91 0 R>>>>/Length 31>>stream\n/Pattern cs /P scn 0 0 9 9 re f\nendstream\nendobj\n';
		const pattern =
			'91 0 obj\n<</PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9/Resources<</XObject<</X 90 0 R>>>>/Length 5>>stream\n/X Do\nendstream\nendobj\n';
		const text = new TextDecoder('latin1').decode(pdfFile(['/X Do'], '/XObject<</X 90 0 R>>'));
		// without its table of places the file is searched for its objects
		const loose = text.slice(0, text.lastIndexOf('xref\n', text.lastIndexOf('startxref') - 1));
		const endless = Uint8Array.from(
			`${loose}${form}${pattern}trailer<</Root 1 0 R>>\n%%EOF`,
			(sign) => sign.charCodeAt(0)
		);
		const source = inFolder('endless', { 'a.pdf': endless, 'b.txt': report });
		const { stderr } = run(source, '--dry-run');
		expect(stderr).toMatch(/a\.pdf: reading it takes .* \((too-slow|too-large)\)/);
		expect(stderr).toMatch(/b\.txt: .*would hold/);
	});
});
