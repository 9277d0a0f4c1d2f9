import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDataFolder, type RecordSource } from '#lib/database/data-folder.ts';
import { synthesis, syntheticSource } from '../synthetic-source.ts';

/** The records of a data folder; of one that only says how its invented reports are made, these, made when they are asked for. */
export function recordSource(folder: string): { source: RecordSource; isSynthetic: boolean } {
	const file = join(folder, 'synthetic.json');
	if (!existsSync(file)) return { source: openDataFolder(folder), isSynthetic: false };
	const said = synthesis(JSON.parse(readFileSync(file, 'utf8')), file);
	return {
		source: said.stored ? openDataFolder(folder) : syntheticSource(said),
		isSynthetic: true
	};
}
