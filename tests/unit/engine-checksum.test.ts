import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { engineChecksum } from '#lib/database/engine-checksum.ts';
import { sha256 } from '#lib/database/sha256.ts';

const require = createRequire(import.meta.url);

describe('the engine that the site runs', () => {
	test('is the module of the pinned package', () => {
		const module = readFileSync(require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));
		expect(engineChecksum).toEqual({
			bytes: module.length,
			sha256: createHash('sha256').update(module).digest('hex')
		});
	});

	test('a sum made in script, where a page has no cryptography, is the same', async () => {
		const bytes = new TextEncoder().encode('预算绩效'.repeat(1000));
		const expected = createHash('sha256').update(bytes).digest('hex');
		expect(await sha256(bytes)).toBe(expected);
		const lent = Object.getOwnPropertyDescriptor(globalThis, 'crypto')!;
		Object.defineProperty(globalThis, 'crypto', { value: {}, configurable: true });
		try {
			expect(await sha256(bytes)).toBe(expected);
		} finally {
			Object.defineProperty(globalThis, 'crypto', lent);
		}
	});
});
