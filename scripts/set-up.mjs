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

/** The environment with the project's own programs first on the path. */
export function environment() {
	const bin = `${process.cwd()}/node_modules/.bin`;
	return { ...process.env, PATH: `${bin}:${process.env.PATH ?? ''}` };
}

/**
 * Runs a command with the project's own programs first on the path; ends the whole run when it fails.
 * @param tolerated a status of the command besides 0 after which the run goes on
 */
export function run(command, args, label, tolerated = 0) {
	say(label);
	const done = spawnSync(command, args, { stdio: 'inherit', env: environment() });
	if (done.error) fail(`${label}: ${done.error.message}`);
	if (done.status !== 0 && done.status !== tolerated)
		fail(`${label}: failed with status ${done.status ?? done.signal}`);
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

const ocrLock = 'scripts/ocr/package-lock.json';
const ocrStamp = 'scripts/ocr/node_modules/.lock-sha256';

/**
 * Installs what recognises the text of scans, unless that has been done or ATLAS_OCR=0 leaves it out. Without it all else works, so that a
 * registry that does not have it ends nothing.
 */
export function installOcr() {
	if (process.env.ATLAS_OCR === '0') return;
	const wanted = createHash('sha256').update(readFileSync(ocrLock)).digest('hex');
	if (existsSync(ocrStamp) && readFileSync(ocrStamp, 'utf8') === wanted) return;
	say('install what recognises the text of scans (48 MB; ATLAS_OCR=0 leaves it out)');
	const done = spawnSync('npm', ['run', '--silent', 'ocr:install'], {
		stdio: 'inherit',
		env: environment()
	});
	if (done.status === 0) writeFileSync(ocrStamp, wanted);
	else say('scans are not read: their packages could not be installed');
}
