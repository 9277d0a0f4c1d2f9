/**
 * Pictures of every page of a built site, for people to look at: `npm run shots -- --out DIR [--site DIR] [--only TEXT …] [--wall]`.
 * Widths of 1440, 390 and 360 pixels, light and dark, both languages; the overview and a unit also without scripts; with --wall also a
 * screen of 3840 × 2160. `--only` keeps the pictures whose names hold all the given texts. Nothing of it is committed.
 */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import sirv from 'sirv';
import { installedChromium } from './installed-chromium.ts';
import { pictures, type Picture } from './shots/pictures.ts';
import { shotsOptions, shotsUsage } from './shots/options.ts';

/** Pictures end here: a unit page lists every printed figure. */
const highest = 12_000;

const read = shotsOptions(process.argv.slice(2));
if ('problem' in read) stop(read.problem);
const { out, site, only, wall } = read;
if (!existsSync(join(site, 'units'))) stop(`${site} is no built site: npm run build makes it`);

const units = readdirSync(join(site, 'units'), { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map((entry) => entry.name);
const wanted = pictures(units, wall).filter(({ file }) =>
	only.every((text) => file.includes(text))
);
if (wanted.length === 0) stop(`no picture has ${only.join(' and ')} in its name`);
mkdirSync(out, { recursive: true });

// a port that nobody else has: another run beside this one must not answer for it
const files = sirv(site, { brotli: true, gzip: true });
const server = createServer((request, response) => {
	files(request, response, () => {
		response.writeHead(404).end();
	});
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
const executablePath = installedChromium();
const browser = await chromium.launch({
	...(executablePath === undefined ? {} : { executablePath }),
	args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
});
try {
	for (const picture of wanted) await take(browser, picture);
} finally {
	await browser.close();
	server.close();
}
console.log(`shots: ${wanted.length} pictures in ${out}`);

function stop(problem: string): never {
	console.error(`shots: ${problem}\n${shotsUsage}`);
	process.exit(2);
}

async function take(from: Browser, picture: Picture): Promise<void> {
	const { width, height: screen } = picture;
	const page = await from.newPage({
		viewport: { width, height: screen },
		colorScheme: picture.scheme,
		javaScriptEnabled: picture.scripts
	});
	await page.goto(`${address}${picture.path}`, { waitUntil: 'networkidle' });
	if (picture.whole) await enlarge(page, width);
	await page.screenshot({ path: join(out, picture.file) });
	await page.close();
}

/** Parts far below the screen are laid out, and grow, only when they are seen: the screen is made as high as the page until it is. */
async function enlarge(page: Page, width: number): Promise<void> {
	let height = 0;
	for (let round = 0; round < 5; round++) {
		const box = await page.locator('body').boundingBox();
		const next = Math.min(highest, Math.ceil(box?.height ?? highest));
		if (next === height) return;
		height = next;
		await page.setViewportSize({ width, height });
		await page.waitForTimeout(150);
	}
}
