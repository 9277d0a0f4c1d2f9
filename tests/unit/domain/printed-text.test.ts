import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { printedText } from '#lib/domain/printed-text.ts';
import { InvalidRecord, validateRecord } from '#lib/domain/validate-record.ts';
import { importDocument } from '#lib/ingest/import-document.ts';

describe('signs that are not printed', () => {
	test.each([
		['a mark that turns the direction', '执行\u202e%13.59', '执行%13.59'],
		['isolates and marks', 'a\u2066b\u2069\u200fc\u061cd', 'abcd'],
		['blanks without width', '株洲\u200b市\ufeff财\u2060政\u00ad局', '株洲市财政局'],
		['controls', 'a\u0000b\u0008c\u001b[2Jd\u0085', 'abc[2Jd'],
		['halves of characters and no characters', 'a\ud800b\ufffec', 'abc'],
		['tags', `a${String.fromCodePoint(0xe0041)}b`, 'ab']
	])('%s are taken out', (_, text, printed) => {
		expect(printedText(text)).toBe(printed);
	});

	test('what is printed stays: line ends, tabs, wide blanks, rare characters', () => {
		const text = '一\n二\t三\u3000四\u00a0𠮷 −3.5% ①';
		expect(printedText(text)).toBe(text);
		expect(printedText('一\v二\f三')).toBe('一\n二\n三');
	});

	test('a document that hides them among its texts is read as if it did not', async () => {
		const source = readFileSync('tests/ingest/national-project/source.txt', 'utf8');
		const hidden = source.replace(/([\p{Script=Han}\d])(?=[\p{Script=Han}\d])/gu, '$1\u200b\u202e');
		expect(hidden.length).toBeGreaterThan(source.length + 500);
		const read = async (text: string, name: string) =>
			importDocument(new TextEncoder().encode(text), name);
		const plain = await read(source, 'gpj.txt');
		const found = await read(hidden, '\u202egpj.txt');
		expect({
			...found,
			document: { ...found.document, sha256: plain.document.sha256 }
		}).toEqual(plain);
		expect(plain.forms[0]!.amounts.length).toBeGreaterThan(3);
	});

	test('a record that holds one is refused with its place', async () => {
		const source = readFileSync('tests/ingest/national-project/source.txt');
		const record = await importDocument(new Uint8Array(source), 'a.txt');
		const written = JSON.parse(JSON.stringify(record)) as typeof record;
		expect(validateRecord(written, 'a.json')).toEqual(written);
		written.forms[0]!.amounts[1]!.raw += '\u202e';
		expect(() => validateRecord(written, 'a.json')).toThrow(InvalidRecord);
		expect(() => validateRecord(written, 'a.json')).toThrow(
			'a.json: forms.0.amounts.1.raw: a sign that is not printed, U+202E'
		);
	});
});
