import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	renameSync,
	rmdirSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * Refuses a folder that holds something: what people filled in is never overwritten.
 * @throws Error
 */
export function freeFolder(folder: string): void {
	if (existsSync(folder) && readdirSync(folder).length > 0)
		throw new Error(`${folder}: the folder is not empty; name a new one`);
}

/**
 * Writes files into a new folder, all or none, and returns their paths.
 * @throws Error
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): string[] {
	freeFolder(folder);
	const parent = dirname(resolve(folder));
	mkdirSync(parent, { recursive: true });
	const draft = mkdtempSync(join(parent, '.draft-'));
	try {
		for (const [name, bytes] of files) writeFileSync(join(draft, name), bytes);
		if (existsSync(folder)) rmdirSync(folder);
		renameSync(draft, folder);
	} catch (error) {
		rmSync(draft, { recursive: true, force: true });
		throw error;
	}
	return [...files.keys()].map((name) => join(folder, name));
}
