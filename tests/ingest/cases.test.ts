import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importDocument } from '#lib/ingest/import-document.ts';
import { validateRecord } from '#lib/domain/validate-record.ts';
import { asDocx } from '../authored/as-docx.ts';
import { withoutPlaces } from '../authored/without-places.ts';
import { caseNames, casesFolder, expectedFile, expectedText, readCase } from './read-case.ts';

/**
 * A folder is a case: a document that we authored, of an invented unit, and the record that it must give, whole or as a table of its
 * figures (`npm run case`). `document.*` is a file as it is; `source.txt` is in the notation of `tests/authored`, from which every format
 * is made: a web page and a Word document here, all others in tests/all.
 */
describe.each(caseNames())('%s', (name) => {
	const folder = join(casesFolder, name);
	const source = join(folder, 'source.txt');

	test('gives its record, holds the contract, and keeps nobody who filled in the form', async () => {
		const record = await readCase(folder);
		const file = expectedFile(folder);
		const expected = readFileSync(file, 'utf8');
		if (file.endsWith('.json'))
			expect(JSON.parse(JSON.stringify(record))).toEqual(JSON.parse(expected));
		else expect(expectedText(file, record)).toBe(expected);
		expect(validateRecord(JSON.parse(JSON.stringify(record)), name).recordVersion).toBe(1);
		expect(JSON.stringify(record).replaceAll(record.document.sha256, '')).not.toMatch(
			/某|1[039]\d{9}|07\d\d-\d{7}/
		);
	});

	test.skipIf(!existsSync(source))('says the same as a Word document', async () => {
		const record = await importDocument(await asDocx(readFileSync(source, 'utf8')), 'document');
		expect(withoutPlaces(record)).toEqual(withoutPlaces(await readCase(folder)));
	});
});
