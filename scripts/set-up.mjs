// Plain JavaScript for whatever Node is on the machine: everything after it runs on the project's own Node, from node_modules/.bin.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.lock-sha256';

/** Prints one line of what is being done. */
export function say(text) {
	console.error(`\u2192 ${text}`);
}

/** Ends with one clear line. */
export function fail(text) {
	console.error(`\u2717 ${text}`);
	process.exit(1);
}

/** Runs a command with the project's own programs first on the path; ends the whole run when it fails. */
export function run(command, args, label) {
	say(label);
	const bin = `${process.cwd()}/node_modules/.bin`;
	const done = spawnSync(command, args, {
		stdio: 'inherit',
		env: { ...process.env, PATH: `${bin}:${process.env.PATH ?? ''}` }
	});
	if (done.error) fail(`${label}: ${done.error.message}`);
	if (done.status !== 0) fail(`${label}: failed with status ${done.status ?? done.signal}`);
}

/** Installs what the lock file names, unless that has been done. */
export function install() {
	if (Number(process.versions.node.split('.')[0]) < 20)
		fail(`Node 20 or later is needed; this is ${process.version}`);
	const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
	run(
		'npm',
		['ci', '--no-audit', '--no-fund', '--loglevel=error'],
		'install packages from the lock file'
	);
	writeFileSync(stamp, wanted);
}
