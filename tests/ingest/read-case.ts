import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportRecord } from '#lib/domain/record.ts';
import { importDocument } from '#lib/ingest/import-document.ts';
import { asHtml } from '../authored/as-html.ts';
import { recordTable } from './record-table.ts';

export const casesFolder = 'tests/ingest';

/** The names of all cases: each is a folder. */
export function caseNames(root = casesFolder): string[] {
	return readdirSync(root, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => entry.name)
		.sort();
}

/** The record of a case's document: of `source.txt`, in the notation of `tests/authored`, as a web page, or of `document.*` as it is. */
export async function readCase(folder: string): Promise<ReportRecord> {
	const source = join(folder, 'source.txt');
	if (existsSync(source))
		return importDocument(asHtml(readFileSync(source, 'utf8')), 'document.html');
	const file = readdirSync(folder).find((entry) => entry.startsWith('document.'));
	if (file === undefined) throw new Error(`${folder} has neither source.txt nor a document`);
	return importDocument(readFileSync(join(folder, file)), file);
}

/** The file that holds what must be read: a whole record for some cases, a table of its figures for the others. */
export function expectedFile(folder: string): string {
	const whole = join(folder, 'expected.json');
	return existsSync(whole) ? whole : join(folder, 'expected.txt');
}

/** A record as the file of a case holds it. */
export function expectedText(file: string, record: ReportRecord): string {
	return file.endsWith('.json') ? `${JSON.stringify(record, null, 2)}\n` : recordTable(record);
}
