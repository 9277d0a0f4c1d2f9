// npm test: installs, then everything that fails first, in two lanes side by side; `npm run test:all` is the rest.
import { conclude, runLanes } from './run-steps.mjs';
import { install, run } from './set-up.mjs';

install();
run('node', ['scripts/find-chromium.ts', '--install'], 'find or install a Chromium');
const began = Date.now();
run('svelte-kit', ['sync'], 'generate types of the routes');
const checks = [
	['formatting', 'prettier', ['--check', '.', '--log-level', 'warn', '--cache']],
	[
		'types',
		'svelte-check',
		['--tsconfig', './tsconfig.json', '--output', 'human', '--threshold', 'error']
	],
	['lint', 'eslint', ['.', '--cache', '--cache-location', 'node_modules/.cache/eslint/']],
	['unit and import tests', 'vitest', ['run', '--project', 'unit']]
];
const built = [
	['build the data', 'node', ['scripts/build-data.ts']],
	// without compressed twins, which are of no use to a test
	['build the site', 'vite', ['build', '--logLevel', 'warn']],
	['the built files', 'vitest', ['run', '--project', 'site']],
	['rules, queries and data', 'vitest', ['run', '--project', 'data']]
];
// a browser has both cores, and no use for a site that is not well built
if (await runLanes(checks, built))
	await runLanes([['the site in a browser', 'playwright', ['test', '--project', 'site']]]);
conclude(began);
