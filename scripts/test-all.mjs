// npm run test:all: what `npm test` leaves out because it seldom fails first. It builds the whole site, with its compressed twins.
import { conclude, runLanes } from './run-steps.mjs';
import { install, installOcr, run } from './set-up.mjs';

install();
installOcr();
run('node', ['scripts/find-chromium.ts', '--install'], 'find or install a Chromium');
run(
	'node',
	['scripts/find-engines.ts', '--install'],
	'find or install a server and other browsers'
);
const began = Date.now();
run('svelte-kit', ['sync'], 'generate types of the routes');
const site = [['the site, as npm start builds it', 'node', ['scripts/start.mjs', '--build']]];
const others = [['every format, large data, commands', 'vitest', ['run', '--project', 'all']]];
const onBuild = [['releases, hosts and engines', 'vitest', ['run', '--project', 'hosts']]];
const browser = [
	['the site in a browser', 'playwright', ['test', '--project', 'rest', '--project', 'all']]
];
if (await runLanes(site, others)) {
	await runLanes(browser);
	await runLanes(onBuild);
}
conclude(began);
