import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The file of one part of a cut, from 1. */
export function partName(index: number, of: number): string {
	return `${String(index).padStart(5, '0')}-of-${String(of).padStart(5, '0')}.duckdb`;
}

/**
 * The parts in a folder, in the order of their keys.
 * @throws Error when there are none, or some of another cut
 */
export function partFiles(folder: string): string[] {
	const files = readdirSync(folder)
		.filter((name) => /^\d{5}-of-\d{5}\.duckdb$/.test(name))
		.sort();
	if (files.length === 0) throw new Error(`${folder}: no parts to put together`);
	if (new Set(files.map((name) => name.slice(6))).size > 1)
		throw new Error(`${folder}: holds parts of different cuts: ${files.join(', ')}`);
	return files.map((name) => join(folder, name));
}
