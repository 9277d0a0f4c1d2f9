/** Builds the data and the site: `npm run build [-- --data DIR]`. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { data: { type: 'string', default: 'data' } } });
const steps = [
	['node', 'scripts/build-data.ts', '--data', values.data],
	['vite', 'build']
];
for (const [command = '', ...rest] of steps) {
	const { status } = spawnSync(command, rest, { stdio: 'inherit' });
	if (status !== 0) process.exit(status ?? 1);
}
