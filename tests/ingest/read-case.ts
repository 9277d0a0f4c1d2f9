import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importDocument } from '#lib/ingest/import-document.ts';
import type { ReportRecord } from '#lib/domain/record.ts';
import { asHtml } from '../authored/as-html.ts';

/** The record of a case's document: of `source.txt`, in the notation of `tests/authored`, as a web page, or of `document.*` as it is. */
export async function readCase(folder: string): Promise<ReportRecord> {
	const source = join(folder, 'source.txt');
	if (existsSync(source))
		return importDocument(asHtml(readFileSync(source, 'utf8')), 'document.html');
	const file = readdirSync(folder).find((entry) => entry.startsWith('document.'));
	if (file === undefined) throw new Error(`${folder} has neither source.txt nor a document`);
	return importDocument(readFileSync(join(folder, file)), file);
}
