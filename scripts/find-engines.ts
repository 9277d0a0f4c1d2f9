/**
 * Finds what the tests of hosts and of other browsers need, and installs it from Debian where this is root on Debian and the
 * archive can be reached. What is missing is said loudly, and is an error only where ATLAS_REQUIRE names it.
 * Usage: node scripts/find-engines.ts [--install]
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installedEngines, type EngineName } from './installed-engines.ts';

const packages: Readonly<Record<EngineName, string[]>> = {
	nginx: ['nginx-light'],
	firefox: ['firefox-esr'],
	webkit: ['webkit2gtk-driver', 'xvfb']
};

function debian(args: string[]): boolean {
	console.error(`  apt-get ${args.join(' ')}`);
	return (
		spawnSync('apt-get', args, {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		}).status === 0
	);
}

const lacking = () =>
	(Object.keys(packages) as EngineName[]).filter((name) => installedEngines()[name] === undefined);
const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
const wanted = lacking().flatMap((name) => packages[name]);
if (process.argv.includes('--install') && isDebianRoot && wanted.length > 0) {
	debian(['update', '-qq']);
	// one by one: what one archive lacks keeps no other away
	for (const name of wanted)
		debian(['install', '-y', '-qq', '--no-install-recommends', '-o', 'Dpkg::Use-Pty=0', name]);
}
for (const [name, path] of Object.entries(installedEngines()))
	console.error(
		path === undefined
			? `  !! ${name} IS NOT INSTALLED: what rests on it is NOT TESTED here (Debian: ${packages[name as EngineName].join(' ')})`
			: `  ${name}: ${path}`
	);
const required = (process.env['ATLAS_REQUIRE'] ?? '').split(',').filter((name) => name !== '');
const missing = required.filter((name) => (lacking() as string[]).includes(name));
if (missing.length > 0) {
	console.error(`find-engines: required and not there: ${missing.join(', ')}`);
	process.exit(1);
}
