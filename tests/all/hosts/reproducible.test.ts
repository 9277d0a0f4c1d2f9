import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildSite } from '../../hosts/build-site.ts';

let folder: string | undefined;
afterAll(() => {
	if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

/** The framework lists files for its service worker in the order of where the libraries stand; the copy has them elsewhere. */
function content(file: string): string | Buffer {
	const bytes = readFileSync(file);
	if (!file.endsWith('service-worker.js')) return bytes;
	return bytes
		.toString('utf8')
		.split(/[,[\]]/)
		.sort()
		.join();
}

/** Name and checksum of every file, without the compressed twins, which a quick build leaves out. */
function sums(root: string): Record<string, string> {
	return Object.fromEntries(
		readdirSync(root, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
			.map((entry) => join(entry.parentPath, entry.name))
			.sort()
			.map((file) => [
				relative(root, file),
				createHash('sha256').update(content(file)).digest('hex')
			])
	);
}

test('the site built again, in another folder, is the same byte for byte', () => {
	folder = buildSite();
	expect(sums(join(folder, 'build'))).toEqual(sums('build'));
});
