/**
 * Finds a Chromium for the browser tests: an installed one first, else Debian's package when this is root on Debian, else Playwright's own.
 * Usage: node scripts/find-chromium.ts [--install]
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installedChromium } from './installed-chromium.ts';

const font = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';

function attempt(command: string, args: string[]): boolean {
	console.error(`  ${command} ${args.join(' ')}`);
	return (
		spawnSync(command, args, {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		}).status === 0
	);
}

const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
if (process.argv.includes('--install')) {
	const wanted = [
		...(installedChromium() === undefined ? ['chromium'] : []),
		// Chinese glyphs, without which the tests cannot tell whether a text has room
		...(existsSync(font) ? [] : ['fonts-noto-cjk'])
	];
	if (isDebianRoot && wanted.length > 0 && attempt('apt-get', ['update', '-qq']))
		for (const name of wanted)
			attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
	if (installedChromium() === undefined) attempt('playwright', ['install', 'chromium']);
}
const found = installedChromium();
if (found === undefined) {
	console.error(
		'find-chromium: no Chromium is installed and none could be; install one and run again'
	);
	process.exit(1);
}
console.error(`  ${found}`);
