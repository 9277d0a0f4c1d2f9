import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { attachmentsIn } from '#lib/ingest/attachments.ts';
import { UnreadableDocument, type Sentence } from '#lib/ingest/document.ts';
import { readDocument } from '#lib/ingest/import-document.ts';
import type { Layout } from '#lib/ingest/layouts.ts';
import { teachableHeadings } from '#lib/ingest/document-tables.ts';
import { checkSize } from '#lib/ingest/check-size.ts';
import type { ReportRecord } from '#lib/domain/record.ts';
import { validateRecord } from '#lib/domain/validate-record.ts';

export type ReadResult =
	| { file: string; record: ReportRecord; seconds: number; teachable: string[][] }
	| { file: string; error: ReadError };

/** Why a file could not be read, in both languages. */
export interface ReadError {
	code: string;
	reason: Sentence;
}

/**
 * Reads one file into records that hold the contract, or says why it cannot be read. A file has one document; an archive of
 * attachments has several, and names what else it holds.
 * @param layouts forms that were taught
 * @param begin is called before each document of an archive
 */
export async function readFile(
	file: string,
	layouts: readonly Layout[] = [],
	begin: () => void = () => undefined
): Promise<ReadResult[]> {
	try {
		checkSize(statSync(file).size);
		const bytes = new Uint8Array(readFileSync(file));
		const attachments = attachmentsIn(bytes);
		if (attachments === null) return [await readOne(file, bytes, layouts)];
		const results: ReadResult[] = [];
		for (const { name, bytes: content } of attachments.documents) {
			begin();
			results.push(await readOne(`${file}/${name}`, content, layouts));
		}
		for (const name of attachments.others)
			results.push({
				file: `${file}/${name}`,
				error: {
					code: 'format-not-read',
					reason: {
						en: 'this file in the archive is no document that is read',
						zh: '压缩包里的这个文件不是能读的文件'
					}
				}
			});
		return results;
	} catch (error) {
		return [{ file, error: reasonOf(error) }];
	}
}

async function readOne(
	file: string,
	bytes: Uint8Array,
	layouts: readonly Layout[]
): Promise<ReadResult> {
	try {
		const begun = performance.now();
		const reading = await readDocument(bytes, basename(file), layouts);
		const record = validateRecord(JSON.parse(JSON.stringify(reading.record)), basename(file));
		const seconds = (performance.now() - begun) / 1000;
		return { file, record, seconds, teachable: teachableHeadings(reading, layouts) };
	} catch (error) {
		return { file, error: reasonOf(error) };
	}
}

function reasonOf(error: unknown): ReadError {
	if (error instanceof UnreadableDocument) return { code: error.code, reason: error.reason };
	const { code, message } = error as NodeJS.ErrnoException;
	const known = code === undefined ? undefined : systemReasons[code];
	if (known !== undefined) return known;
	const said = message.split('\n')[0] ?? '';
	return { code: code ?? 'failed', reason: { en: said, zh: said } };
}

const systemReasons: Record<string, ReadError> = {
	ENOENT: { code: 'not-found', reason: { en: 'there is no such file', zh: '没有这个文件' } },
	EISDIR: {
		code: 'is-folder',
		reason: { en: 'this is a folder; name its files', zh: '这是文件夹，请写其中的文件' }
	},
	EACCES: {
		code: 'not-allowed',
		reason: { en: 'the file may not be read by this user', zh: '没有权限读这个文件' }
	}
};
