import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importDocument } from '#lib/ingest/import-document.ts';
import { asDocx } from '../authored/as-docx.ts';
import { asXlsx } from '../authored/as-xlsx.ts';
import {
	emptyPdf,
	encryptedOffice,
	withDocumentXml,
	wordXml,
	workbookWithFormulas
} from '../authored/hostile.ts';

const source = readFileSync('tests/ingest/national-project/source.txt', 'utf8');
let folder = '';

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const rejected = async (bytes: Uint8Array): Promise<string> => {
	try {
		await importDocument(bytes, 'document');
		return 'read';
	} catch (error) {
		return (error as { code?: string }).code ?? `crash: ${(error as Error).message}`;
	}
};

const bad: [string, string, () => Promise<Uint8Array> | Uint8Array][] = [
	['a Word file cut in the middle', 'damaged', async () => (await asDocx(source)).slice(0, 3000)],
	['a workbook cut in the middle', 'damaged', () => asXlsx(source).slice(0, 3000)],
	[
		'an old Word file cut in the middle',
		'format-not-read',
		() => readFileSync('tests/ingest/national-project/report.doc').subarray(0, 9000)
	],
	['a file behind a password', 'encrypted', encryptedOffice],
	['a PDF of pictures', 'scanned', () => emptyPdf(3)],
	['a PDF of 5,000 pages', 'too-large', () => emptyPdf(5000)],
	[
		'an archive that unpacks to 300 MB',
		'too-large',
		async () => withDocumentXml(await asDocx('a'), new Uint8Array(300 * 1024 * 1024))
	],
	[
		'a Word file nested by the hundred thousand',
		'too-deep',
		async () =>
			withDocumentXml(
				await asDocx('a'),
				wordXml(
					`${'<w:sdt><w:sdtContent>'.repeat(100_000)}${'</w:sdtContent></w:sdt>'.repeat(100_000)}`
				)
			)
	],
	[
		'a page nested by the hundred thousand',
		'too-deep',
		() => new TextEncoder().encode(`<!doctype html>${'<div>'.repeat(100_000)}1`)
	],
	['rich text', 'format-not-read', () => new TextEncoder().encode('{\\rtf1 a}')],
	['a picture', 'scanned', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])]
];

describe('hostile input', () => {
	test.each(bad)('%s is refused as %s', async (_, code, make) => {
		expect(await rejected(await make())).toBe(code);
	});

	test('a folder of all of them ends with status 1, each named, and the good ones written', async () => {
		for (const [i, [, , make]] of bad.entries())
			// the extension lies on purpose: content decides
			writeFileSync(join(folder, `bad-${i}.docx`), await make());
		writeFileSync(join(folder, 'good.txt'), await asDocx(source));
		const out = join(folder, 'out');
		const { status, stderr } = spawnSync(
			'node',
			['scripts/import.ts', folder, '--out', out, '--jobs', '2'],
			{
				encoding: 'utf8',
				env: { ...process.env, PATH: `node_modules/.bin:${process.env['PATH'] ?? ''}` }
			}
		);
		expect(status).toBe(1);
		for (const [i, [, code]] of bad.entries())
			expect(stderr).toMatch(new RegExp(`bad-${i}\\.docx: .*\\(${code}\\)`));
		expect(stderr).toContain(`1 read of ${bad.length + 1}`);
		expect(
			readdirSync(out, { recursive: true }).filter((name) => /\.(json|tmp)$/.test(String(name)))
		).toHaveLength(1);
	});

	test('an entity that names a file of this machine is not followed', async () => {
		const xml = wordXml(
			'<w:p><w:r><w:t>2023年度绩效自评报告&x;</w:t></w:r></w:p>',
			'<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
		);
		const bytes = withDocumentXml(await asDocx('a'), xml);
		const said = await importDocument(bytes, 'd').then(
			JSON.stringify,
			(error: Error) => error.message
		);
		expect(said).not.toContain('root:');
	});

	test('stored values of formulas are read and said; a formula without one is named', async () => {
		const rows = [
			['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数'],
			['年度资金总额', '', '3', '', '2'],
			['其他资金', '', '1', '', '1']
		];
		const record = await importDocument(workbookWithFormulas(rows), 'd.xlsx');
		const adjusted = record.forms[0]?.amounts.filter((amount) => amount.stage === 'adjusted');
		expect(adjusted?.map((amount) => amount.wan)).toEqual(['3', null]);
		const codes = record.problems.map((problem) => `${problem.code} ${problem.raw}`);
		expect(codes).toContain('formulas-not-computed 1');
		expect(codes).toContain('formula-without-value D3');
	});
});
