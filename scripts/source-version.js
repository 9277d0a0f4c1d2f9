// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hasOcr } from './ocr-files.js';

const parts = [
	'src',
	'package-lock.json',
	'scripts/ocr/package-lock.json',
	'svelte.config.js',
	'vite.config.ts'
];

/**
 * Names what a site is built from, the data among it: two builds of the same have the same name, whenever and wherever they are
 * made. The name of a time would make every build another.
 */
export function sourceVersion() {
	const hash = createHash('sha256');
	// served files may stand elsewhere while a site of other data is built: their names are taken from there
	const served = process.env['ATLAS_STATIC'] ?? 'static';
	const files = [...parts.flatMap(filesOf), ...filesOf(served)];
	const named = files.map((file) => [
		file.startsWith(served) ? file.slice(served.length) : file,
		file
	]);
	for (const [name = '', file = ''] of named.sort())
		hash.update(`${name}\n`).update(readFileSync(file)).update('\n');
	hash.update(process.env['ATLAS_OFFLINE'] ?? '');
	hash.update(`${hasOcr()}`);
	return hash.digest('hex').slice(0, 16);
}

/** @param {string} path @returns {string[]} */
function filesOf(path) {
	if (!existsSync(path)) return [];
	if (statSync(path).isFile()) return [path];
	return readdirSync(path).flatMap((name) => filesOf(join(path, name)));
}
