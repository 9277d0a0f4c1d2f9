import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importDocument } from '#lib/ingest/import-document.ts';
import type { ReportRecord } from '#lib/domain/record.ts';
import { validateRecord } from '#lib/domain/validate-record.ts';
import { asDocx } from '../authored/as-docx.ts';
import { asHtml } from '../authored/as-html.ts';
import { asText } from '../authored/as-text.ts';
import { asXlsx } from '../authored/as-xlsx.ts';
import { withoutPlaces } from '../authored/without-places.ts';

const root = 'tests/ingest';
const cases = readdirSync(root, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map((entry) => entry.name);
const plain = (record: ReportRecord): unknown => JSON.parse(JSON.stringify(record));

/**
 * A folder is a case: a document that we authored, of an invented unit, and the record that it must give. `document.*` is a file as
 * it is; `source.txt` is in the notation of `tests/authored`, from which every format is made.
 */
describe.each(cases)('%s', (name) => {
	const folder = join(root, name);
	const source = existsSync(join(folder, 'source.txt'))
		? readFileSync(join(folder, 'source.txt'), 'utf8')
		: null;
	const file =
		readdirSync(folder).find((entry) => entry.startsWith('document.')) ?? 'document.html';
	const read = () =>
		importDocument(source === null ? readFileSync(join(folder, file)) : asHtml(source), file);
	const expected: unknown = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));

	test('gives its record', async () => {
		expect(plain(await read())).toEqual(expected);
	});

	test('holds the contract', async () => {
		expect(validateRecord(plain(await read()), name).recordVersion).toBe(1);
	});

	test('keeps nobody who filled in the form', async () => {
		expect(JSON.stringify(await read())).not.toMatch(/某|1[039]\d{9}|07\d\d-\d{7}/);
	});

	test.skipIf(source === null).each([
		['text with bars', () => asText(source ?? '', 'bars')],
		['text with tabs', () => asText(source ?? '', 'tabs')],
		['text with a cell a line', () => asText(source ?? '', 'cells')],
		['docx', () => asDocx(source ?? '')],
		['xlsx', () => asXlsx(source ?? '')],
		['xls', () => asXlsx(source ?? '', 'biff8')]
	])('says the same as %s', async (_, make) => {
		const record = await importDocument(await make(), 'document');
		expect(withoutPlaces(plain(record))).toEqual(withoutPlaces(expected));
	});

	// made once with LibreOffice from the docx: the project needs no office suite to test them
	const binaries = readdirSync(folder).filter((entry) => /^report\.(doc|pdf)$/.test(entry));
	test.skipIf(binaries.length === 0).each(binaries)('says the same as %s', async (binary) => {
		const record = await importDocument(readFileSync(join(folder, binary)), 'document');
		expect(withoutPlaces(plain(record))).toEqual(withoutPlaces(expected));
	});
});

test('the binary formats are among the cases', () => {
	const found = cases.flatMap((name) => readdirSync(join(root, name)));
	expect(found.filter((entry) => /^report\.(doc|pdf)$/.test(entry)).length).toBeGreaterThan(3);
});
