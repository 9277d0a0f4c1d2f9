import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Registry } from '#lib/domain/registry.ts';
import { readDataFolder, readRegistry } from '#lib/database/data-folder.ts';
import type { KeyedRecord } from '#lib/database/load-records.ts';

export interface ReadRecords {
	records: KeyedRecord[];
	registry: Registry;
	/** One line for each document that could not be read. */
	failures: string[];
}

/**
 * The records to audit: those of a data folder, or those of documents, imported now.
 * @param files paths of documents; none for the whole data folder
 * @throws InvalidRecord when the data folder cannot be read
 */
export async function auditRecords(files: readonly string[], folder: string): Promise<ReadRecords> {
	if (files.length === 0) return { ...readDataFolder(folder), failures: [] };
	const { importDocument } = await import('#lib/ingest/import-document.ts');
	const records: KeyedRecord[] = [];
	const failures: string[] = [];
	for (const [index, file] of files.entries()) {
		try {
			const record = await importDocument(new Uint8Array(readFileSync(file)), basename(file));
			// the order of the command line is the order of the reports
			records.push({ key: `${String(index + 1).padStart(6, '0')}/${basename(file)}`, record });
		} catch (error) {
			failures.push(`${file}: ${(error as Error).message}`);
		}
	}
	return { records, registry: readRegistry(folder), failures };
}
