// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const parts = ['src', 'static', 'package-lock.json', 'svelte.config.js', 'vite.config.ts'];

/**
 * Names what a site is built from, the data among it: two builds of the same have the same name, whenever and wherever they are
 * made. The name of a time would make every build another.
 */
export function sourceVersion() {
	const hash = createHash('sha256');
	for (const file of parts.flatMap(filesOf).sort())
		hash.update(`${file}\n`).update(readFileSync(file)).update('\n');
	hash.update(process.env['ATLAS_OFFLINE'] ?? '');
	return hash.digest('hex').slice(0, 16);
}

/** @param {string} path @returns {string[]} */
function filesOf(path) {
	if (!existsSync(path)) return [];
	if (statSync(path).isFile()) return [path];
	return readdirSync(path).flatMap((name) => filesOf(join(path, name)));
}
