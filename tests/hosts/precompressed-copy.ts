import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const compressed = /\.(html|js|json|css|svg|xml|wasm|txt)$/;

/** Copies the build and gives each file the twins that a full build gives it; quickly, and so a little larger. */
export function precompressedCopy(build: string, target: string): void {
	cpSync(build, target, { recursive: true });
	for (const entry of readdirSync(target, { recursive: true, withFileTypes: true })) {
		const path = join(entry.parentPath, entry.name);
		if (!entry.isFile() || !compressed.test(entry.name) || existsSync(`${path}.br`)) continue;
		const bytes = readFileSync(path);
		const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
		writeFileSync(`${path}.br`, brotliCompressSync(bytes, quality));
		writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 1 }));
	}
}
