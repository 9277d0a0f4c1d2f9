/**
 * Finds a Chromium for the browser tests: an installed one first, else Debian's package when this is root on Debian, else Playwright's own.
 * Usage: node scripts/find-chromium.ts [--install]
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installedChromium } from './installed-chromium.ts';

function attempt(command: string, args: string[]): boolean {
	console.error(`  ${command} ${args.join(' ')}`);
	return (
		spawnSync(command, args, {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		}).status === 0
	);
}

/** Chinese glyphs for what the tests look at; without them the pages still work. */
function installFonts(): void {
	if (existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')) return;
	attempt('apt-get', ['install', '-y', '-qq', 'fonts-noto-cjk']);
}

const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
if (installedChromium() === undefined && process.argv.includes('--install')) {
	const fromDebian =
		isDebianRoot &&
		attempt('apt-get', ['update', '-qq']) &&
		attempt('apt-get', ['install', '-y', '-qq', 'chromium']);
	if (fromDebian) installFonts();
	else attempt('playwright', ['install', 'chromium']);
}
const found = installedChromium();
if (found === undefined) {
	console.error(
		'find-chromium: no Chromium is installed and none could be; install one and run again'
	);
	process.exit(1);
}
console.error(`  ${found}`);
