import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

/** A page with nothing but the engine and published data; the folder is the caller's to remove. */
export async function buildEnginePage(data: string): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-engine-'));
	await build({
		configFile: false,
		logLevel: 'error',
		base: './',
		build: {
			outDir: folder,
			emptyOutDir: false,
			target: 'es2022',
			minify: false,
			rollupOptions: {
				input: resolve('tests/engine/engine-page.ts'),
				output: { entryFileNames: 'engine.js' }
			}
		}
	});
	cpSync(data, join(folder, 'data'), { recursive: true });
	writeFileSync(join(folder, 'data/x.csv'), 'a,b\n1,2\n');
	writeFileSync(
		join(folder, 'index.html'),
		'<!doctype html><script type="module" src="engine.js"></script>'
	);
	return folder;
}
