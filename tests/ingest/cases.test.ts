import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importDocument } from '#lib/ingest/import-document.ts';
import { validateRecord } from '#lib/domain/validate-record.ts';

const cases = readdirSync('tests/ingest', { withFileTypes: true }).filter((entry) =>
	entry.isDirectory()
);

/** A folder is a case: a document that we authored, of an invented unit, and the record that it must give. */
describe.each(cases.map((entry) => entry.name))('%s', (name) => {
	const folder = join('tests/ingest', name);
	const file = readdirSync(folder).find((entry) => entry.startsWith('document.')) ?? '';
	const read = () => importDocument(readFileSync(join(folder, file)), file);

	test('gives its record', async () => {
		const expected: unknown = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
		expect(JSON.parse(JSON.stringify(await read()))).toEqual(expected);
	});

	test('holds the contract', async () => {
		const record: unknown = JSON.parse(JSON.stringify(await read()));
		expect(validateRecord(record, name).recordVersion).toBe(1);
	});

	test('keeps nobody who filled in the form', async () => {
		expect(JSON.stringify(await read())).not.toMatch(/某某|1000000000/);
	});
});
