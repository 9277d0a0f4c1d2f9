import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '#lib/database/database.ts';
import { writeSiteData } from '#lib/site-data/write.ts';

/**
 * Writes the data blocks of a database into a folder, which is replaced whole or not at all.
 * @returns the hash of their index
 */
export async function writeBlocks(database: Database, folder: string): Promise<string> {
	const draft = `${folder}.tmp`;
	rmSync(draft, { recursive: true, force: true });
	mkdirSync(draft, { recursive: true });
	const hash = await writeSiteData(database, (file, text) =>
		writeFileSync(join(draft, file), text)
	);
	rmSync(folder, { recursive: true, force: true });
	renameSync(draft, folder);
	return hash;
}
