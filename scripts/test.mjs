// npm test: installs, then lint, types, unit, data and browser tests.
import { install, run } from './set-up.mjs';

install();
run('node', ['scripts/find-chromium.ts', '--install'], 'find or install a Chromium');
run(
	'node',
	['scripts/find-engines.ts', '--install'],
	'find or install a server and other browsers'
);
run('prettier', ['--check', '.', '--log-level', 'warn'], 'formatting');
run('svelte-kit', ['sync'], 'generate types of the routes');
run('eslint', ['.'], 'lint');
run(
	'svelte-check',
	['--tsconfig', './tsconfig.json', '--output', 'human', '--threshold', 'error'],
	'types'
);
run('vitest', ['run', '--project', 'unit'], 'unit and import tests');
run('node', ['scripts/build-data.ts'], 'build the data');
run('vitest', ['run', '--project', 'data'], 'data and audit tests');
run('vite', ['build', '--logLevel', 'warn'], 'build the site');
run('node', ['scripts/compress-site.ts'], 'compress the site');
run('vitest', ['run', '--project', 'hosts'], 'the built site on hosts and on disk');
run('playwright', ['test'], 'browser tests on the built site');
