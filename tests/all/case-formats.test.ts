import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importDocument } from '#lib/ingest/import-document.ts';
import { asText } from '../authored/as-text.ts';
import { asXlsx } from '../authored/as-xlsx.ts';
import { withoutPlaces } from '../authored/without-places.ts';
import { caseNames, casesFolder, readCase } from '../ingest/read-case.ts';

const cases = caseNames().map((name) => join(casesFolder, name));
// made once with LibreOffice from the docx: the project needs no office suite to test them
const binaries = (folder: string) =>
	readdirSync(folder).filter((entry) => /^report\.(doc|pdf)$/.test(entry));

/** The cases of tests/ingest in the formats that `npm test` leaves out. */
describe.each(cases)('%s', (folder) => {
	const source = join(folder, 'source.txt');
	const text = existsSync(source) ? readFileSync(source, 'utf8') : null;

	test.skipIf(text === null).each([
		['text with bars', () => asText(text ?? '', 'bars')],
		['text with tabs', () => asText(text ?? '', 'tabs')],
		['text with a cell a line', () => asText(text ?? '', 'cells')],
		['xlsx', () => asXlsx(text ?? '')],
		['xls', () => asXlsx(text ?? '', 'biff8')]
	])('says the same as %s', async (_, make) => {
		const record = await importDocument(make(), 'document');
		expect(withoutPlaces(record)).toEqual(withoutPlaces(await readCase(folder)));
	});

	test.skipIf(binaries(folder).length === 0).each(binaries(folder))(
		'says the same as %s',
		async (binary) => {
			const record = await importDocument(readFileSync(join(folder, binary)), 'document');
			expect(withoutPlaces(record)).toEqual(withoutPlaces(await readCase(folder)));
		}
	);
});

test('the binary formats are among the cases', () => {
	expect(cases.flatMap(binaries).length).toBeGreaterThan(3);
});
