/**
 * Pictures of every page of build/, for people to look at: `npm run shots -- --out DIR [--only TEXT]`. Widths of 1440, 390 and 360
 * pixels, light and dark, both languages; the overview and a unit also without scripts. Nothing of it is committed.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { installedChromium } from './installed-chromium.ts';

const port = 4390;
const widths = [1440, 390, 360];
const schemes = ['light', 'dark'] as const;
/** Pictures end here: a unit page lists every printed figure. */
const highest = 12_000;

const { values } = parseArgs({
	options: { out: { type: 'string' }, only: { type: 'string', default: '' } }
});
if (values.out === undefined || !existsSync('build/units')) {
	console.error('shots: --out names the folder to write; npm run build makes the pages');
	process.exit(2);
}
const out = values.out;
mkdirSync(out, { recursive: true });

const units = readdirSync('build/units', { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map((entry) => `units/${entry.name}/`)
	.slice(0, 5);
const sections = [
	'compare',
	'indicators',
	'scores',
	'findings',
	'units',
	'check',
	'brief',
	'data',
	'about'
];
const pages = ['', ...sections.map((section) => `${section}/`), ...units];

const server = spawn(process.execPath, ['scripts/serve.ts'], {
	env: { ...process.env, PORT: String(port) },
	stdio: ['ignore', 'pipe', 'inherit']
});
const address = await new Promise<string>((resolve) => {
	server.stdout.once('data', (line: Buffer) => resolve(line.toString().trim()));
});
const executablePath = installedChromium();
const browser = await chromium.launch({
	...(executablePath === undefined ? {} : { executablePath }),
	args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
});
let taken = 0;
try {
	for (const language of ['', 'en/'])
		for (const path of pages)
			for (const width of widths)
				for (const scheme of schemes)
					await take(browser, `${language}${path}`, width, scheme, true);
	for (const path of ['', ...units.slice(0, 1)])
		for (const width of widths.slice(0, 2)) await take(browser, path, width, 'light', false);
} finally {
	await browser.close();
	server.kill();
}
console.log(`shots: ${taken} pictures in ${out}`);

async function take(
	from: Browser,
	path: string,
	width: number,
	scheme: (typeof schemes)[number],
	scripts: boolean
): Promise<void> {
	const language = path.startsWith('en/') ? 'en' : 'zh';
	const name = path.replace(/^en\//, '').replace(/\/$/, '').replaceAll('/', '-') || 'overview';
	const file = `${name}-${language}-${width}-${scheme}${scripts ? '' : '-noscript'}.png`;
	if (!file.includes(values.only)) return;
	const page = await from.newPage({
		viewport: { width, height: 900 },
		colorScheme: scheme,
		javaScriptEnabled: scripts
	});
	await page.goto(`${address}${path}`, { waitUntil: 'networkidle' });
	const box = await page.locator('body').boundingBox();
	const height = Math.min(highest, Math.ceil(box?.height ?? highest));
	await page.screenshot({
		path: join(out, file),
		fullPage: true,
		clip: { x: 0, y: 0, width, height }
	});
	await page.close();
	taken += 1;
}
