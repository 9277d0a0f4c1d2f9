import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const sources = [
	'src',
	'scripts',
	'data',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json',
	'LICENSE'
];

/**
 * Builds a site beside the one under test: from a copy of the sources, after a change to them, on any data.
 * @returns the folder that holds `build` and `static`; it is the caller's to remove
 */
export function buildSite(
	options: { data?: string; change?: (folder: string) => void; env?: Record<string, string> } = {}
): string {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-site-'));
	for (const name of sources) cpSync(name, join(folder, name), { recursive: true });
	cpSync('static', join(folder, 'static'), {
		recursive: true,
		filter: (path) => !path.startsWith(join('static', 'data'))
	});
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
	options.change?.(folder);
	const bin = resolve('node_modules/.bin');
	const { status, stderr } = spawnSync(
		'node',
		['scripts/build.ts', '--data', options.data ?? 'data'],
		{
			cwd: folder,
			encoding: 'utf8',
			env: {
				...process.env,
				ATLAS_QUICK: '1',
				NODE_ENV: 'production',
				...options.env,
				PATH: `${bin}:${process.env['PATH'] ?? ''}`
			}
		}
	);
	if (status !== 0) throw new Error(`the site was not built in ${folder}: ${stderr.slice(-4000)}`);
	return folder;
}
