import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { UnreadableDocument } from '#lib/ingest/document.ts';
import { importDocument } from '#lib/ingest/import-document.ts';
import type { ReportRecord } from '#lib/domain/record.ts';
import { validateRecord } from '#lib/domain/validate-record.ts';

const largest = 100 * 1024 * 1024;

export type ReadResult =
	| { file: string; record: ReportRecord }
	| { file: string; error: { code: string; message: string } };

/** Reads one file into a record that holds the contract, or says why it cannot be read. */
export async function readFile(file: string): Promise<ReadResult> {
	try {
		const { size } = statSync(file);
		if (size > largest)
			throw new UnreadableDocument(
				'too-large',
				`the file has ${Math.round(size / 1048576)} MB; ${largest / 1048576} MB is the most`
			);
		const record = await importDocument(readFileSync(file), basename(file));
		return { file, record: validateRecord(JSON.parse(JSON.stringify(record)), basename(file)) };
	} catch (error) {
		return { file, error: reasonOf(error) };
	}
}

function reasonOf(error: unknown): { code: string; message: string } {
	if (error instanceof UnreadableDocument) return { code: error.code, message: error.message };
	const { code, message } = error as NodeJS.ErrnoException;
	if (code === 'ENOENT') return { code: 'not-found', message: 'there is no such file' };
	if (code === 'EISDIR') return { code: 'is-folder', message: 'this is a folder; name its files' };
	return { code: code ?? 'failed', message: message.split('\n')[0] ?? '' };
}
