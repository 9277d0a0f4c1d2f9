/**
 * Builds the data and the site: `npm run build [-- --data DIR --out DIR]`. With --out the site is written there, and neither the data nor the
 * build of the working folder are touched; with --built DIR besides, the data are those that `npm run data -- --out DIR` has written.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { commandOptions } from './command-options.ts';
import { rulesNotAsked } from './rules-not-asked.ts';

const values = commandOptions('build', {
	data: { type: 'string', default: 'data' },
	out: { type: 'string', default: 'build' },
	built: { type: 'string' }
});
const isOwn = resolve(values.out) === resolve('build');
const files = isOwn ? 'static' : `${resolve(values.out)}.static`;
// what the builder writes on its way finds its libraries only from within the project
const kit = `node_modules/.cache/atlas-kit-${process.pid}`;
const environment = isOwn
	? {}
	: {
			ATLAS_STATIC: files,
			ATLAS_BUILD: resolve(values.out),
			ATLAS_KIT: kit
		};
// tsconfig.json extends what the kit writes in its own place, which a fresh clone has not yet
if (!existsSync('.svelte-kit/tsconfig.json'))
	spawnSync('svelte-kit', ['sync'], { stdio: 'inherit' });
const { built } = values;
if (built !== undefined && (isOwn || !existsSync(join(built, 'manifest.json')))) {
	process.stderr.write(`build: --built needs --out and a folder of built data, not ${built}\n`);
	process.exit(2);
}
if (!isOwn) copyStatic();
if (built !== undefined) cpSync(built, join(files, 'data'), { recursive: true });
const data = ['node', 'scripts/build-data.ts', '--data', values.data, '--out', join(files, 'data')];
// ATLAS_QUICK=1 leaves the compressed twins out while one is looking
const twins = process.env['ATLAS_QUICK'] === '1' ? [] : [['node', 'scripts/compress-site.ts']];
const steps = [...(built === undefined ? [data] : []), ['vite', 'build'], ...twins];
let status: number | null = 0;
let isIncomplete = false;
for (const [command = '', ...rest] of steps) {
	const env = { ...process.env, ...environment };
	status = spawnSync(command, rest, { stdio: 'inherit', env }).status;
	// the site is built all the same, and names the rules that could not be asked
	if (status === rulesNotAsked) isIncomplete = true;
	else if (status !== 0) break;
}
if (!isOwn) for (const folder of [files, kit]) rmSync(folder, { recursive: true, force: true });
process.exit(status === 0 && isIncomplete ? rulesNotAsked : (status ?? 1));

function copyStatic(): void {
	rmSync(files, { recursive: true, force: true });
	mkdirSync(files, { recursive: true });
	const isData = (path: string) => resolve(path).startsWith(resolve('static/data'));
	if (existsSync('static'))
		cpSync('static', files, { recursive: true, filter: (path) => !isData(path) });
}
