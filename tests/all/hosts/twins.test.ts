import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

// A host sends the twin in place of the file: it must hold the same.

const files = readdirSync('build', { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => join(entry.parentPath, entry.name));

test('every text and the engine of a whole build have twins that hold the same bytes', () => {
	const sent = files.filter((file) => /\.(html|js|json|css|svg|xml|txt|wasm|duckdb)$/.test(file));
	expect(sent.length).toBeGreaterThan(100);
	expect(sent.filter((file) => file.endsWith('.wasm')).length).toBeGreaterThan(0);
	const without = sent.filter((file) => !existsSync(`${file}.br`) || !existsSync(`${file}.gz`));
	expect(without, 'npm run build makes them; ATLAS_QUICK=1 does not').toEqual([]);
	for (const file of sent) {
		const content = readFileSync(file);
		expect(brotliDecompressSync(readFileSync(`${file}.br`)).equals(content), file).toBe(true);
		expect(gunzipSync(readFileSync(`${file}.gz`)).equals(content), file).toBe(true);
	}
});

/** What a server may send before it hears from the browser: ten segments of a connection that has just begun. */
const firstFlight = 10 * 1460;

test.each(['', 'compare/', 'indicators/', 'scores/', 'findings/', 'en/', 'en/compare/'])(
	'/%s: the first flight of its twin holds the whole first chart',
	(page) => {
		const twin = readFileSync(`build/${page}index.html.br`);
		const text = brotliDecompressSync(twin.subarray(0, firstFlight), {
			finishFlush: constants.BROTLI_OPERATION_FLUSH
		}).toString();
		expect(text).toMatch(/<\/svg><link rel="stylesheet" href="[^"]*">/);
	}
);
