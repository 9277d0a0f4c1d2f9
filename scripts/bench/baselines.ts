import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

/**
 * What the site is measured against, in folders of the built site, so that the same server sends them: a page written by hand with
 * the first chart of a page as inline SVG (the floor of a first sight), and one that only starts the engine (the floor of an answer).
 */
export async function writeBaselines(site: string, pages: readonly string[]): Promise<void> {
	for (const page of pages) writeStatic(site, page);
	await build({
		configFile: false,
		logLevel: 'error',
		base: './',
		build: {
			outDir: join(site, 'bench-engine'),
			emptyOutDir: false,
			target: 'es2022',
			copyPublicDir: false,
			rollupOptions: {
				input: 'scripts/bench/engine-floor.ts',
				output: { entryFileNames: 'engine.js' }
			}
		}
	});
	write(
		join(site, 'bench-engine/index.html'),
		'<!doctype html><title>engine</title><script type="module" src="engine.js"></script>'
	);
	write(join(site, 'bench-engine/engine.js'), readFileSync(join(site, 'bench-engine/engine.js')));
	// the wasm of the floor is as compressed as that of the site
	const assets = join(site, 'bench-engine/assets');
	const published = join(site, '_app');
	const compressed = readdirSync(published, { recursive: true, encoding: 'utf8' });
	for (const name of readdirSync(assets).filter((one) => /\.(wasm|js)$/.test(one))) {
		const kind = /^duckdb-(browser-)?eh/.exec(name)?.[0] ?? name;
		const twin = compressed.find(
			(one) => basename(one).startsWith(kind) && one.endsWith(`${extname(name)}.br`)
		);
		if (twin === undefined) throw new Error(`${site}: no compressed ${kind}; build it whole`);
		writeFileSync(join(assets, `${name}.br`), readFileSync(join(published, twin)));
	}
}

/** Takes them out of the site again: they are no part of what is published. */
export function removeBaselines(site: string): void {
	for (const folder of ['bench-static', 'bench-engine'])
		rmSync(join(site, folder), { recursive: true, force: true });
}

/** Where the hand-written page of a page stands. */
export function staticFloor(page: string): string {
	return `bench-static/${page}`;
}

function writeStatic(site: string, page: string): void {
	const html = readFileSync(join(site, page, 'index.html'), 'utf8');
	const chart = /<svg[^>]*class="[^"]*"?[\s\S]*?<\/svg>/;
	const drawn = html.slice(html.indexOf('class="drawn wide'));
	const svg = /<svg[\s\S]*?<\/svg>/.exec(drawn)?.[0] ?? chart.exec(html)?.[0];
	if (svg === undefined) throw new Error(`${page}: no chart in the page`);
	const style = ':root{--ink:#222;--ink-soft:#555;--line:#ddd;--paper:#fff;--accent:#1a5fb4}';
	write(
		join(site, staticFloor(page), 'index.html'),
		`<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>floor</title><style>${style}</style><h1>floor</h1><div class="chart">${svg}</div></html>`
	);
}

function write(file: string, content: string | Buffer): void {
	mkdirSync(join(file, '..'), { recursive: true });
	writeFileSync(file, content);
	writeFileSync(`${file}.br`, brotliCompressSync(content));
}
