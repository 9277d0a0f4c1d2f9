import { expect, test, type BrowserContextOptions, type Page } from '@playwright/test';
import { startFaultServer } from '../faults/fault-server.ts';
import { site as words } from '#lib/i18n/zh/site.ts';
import { onlyAll } from './only-all.ts';

const chart = (page: Page) => page.locator('section:has(#budget) .chart svg:visible');
const state = (page: Page, kind: string) => page.locator(`[data-live=${kind}]`).first();

/** The overview of 2024, answered without the engine. */
async function filters(page: Page, site = './'): Promise<void> {
	await page.goto(`${site}?year=2024`);
	await expect(state(page, 'answered')).toBeVisible({ timeout: 60_000 });
	// a chart is drawn when it is seen
	await page.locator('section:has(#budget) .chart').scrollIntoViewIfNeeded();
	await expect(chart(page)).not.toContainText('3,243.37');
}

/** The page is what was prerendered, and says why. */
async function staysAndSays(page: Page, kind: 'failed' | 'held', said: string): Promise<void> {
	await expect(state(page, kind)).toContainText(said, { timeout: 60_000 });
	await expect(page).toHaveURL(/year=2024/);
}

test('a browser without WebAssembly filters, and is told what it cannot do', async ({ page }) => {
	test.setTimeout(120_000);
	const server = await startFaultServer('build');
	// a switch of the browser would not reach its workers everywhere: their scripts begin without it
	const without = 'delete globalThis.WebAssembly;';
	server.faults.set('orker', { kind: 'text', change: (text) => `${without}${text}` });
	try {
		await page.addInitScript(without);
		await filters(page, server.site);
		for (const path of ['findings/', 'indicators/', 'scores/', 'units/', 'brief/']) {
			await page.goto(`${server.site}${path}?year=2024`);
			await expect(state(page, 'answered'), path).toBeVisible({ timeout: 60_000 });
		}
		await page.goto(`${server.site}data/?year=2024`);
		await staysAndSays(page, 'failed', words.live.problem['no-wasm']);
		await page.goto(`${server.site}check/`);
		await expect(page.locator('input[type=file]')).toBeEnabled();
		await page
			.locator('input[type=file]')
			.setInputFiles('tests/ingest/national-project/report.pdf');
		await expect(page.locator('[data-check=failed]')).toContainText(words.live.problem['no-wasm'], {
			timeout: 30_000
		});
	} finally {
		await server.stop();
	}
});

test(
	'a browser without workers is told so, and keeps the prerendered page',
	onlyAll,
	async ({ page }) => {
		await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
		await page.goto('./?year=2024');
		await staysAndSays(page, 'failed', words.live.problem['no-worker']);
		await expect(chart(page)).toContainText('3,243.37');
		await page.goto('./check/');
		await expect(page.locator('input[type=file]')).toBeEnabled();
		await page
			.locator('input[type=file]')
			.setInputFiles('tests/ingest/national-project/report.pdf');
		await expect(page.locator('[data-check=failed]')).toContainText(
			words.live.problem['no-worker']
		);
	}
);

const strained: [string, string, BrowserContextOptions, () => void][] = [
	[
		'a phone of 2 GB',
		words.live.held['little-memory'],
		{ viewport: { width: 360, height: 740 } },
		() => Object.defineProperty(Navigator.prototype, 'deviceMemory', { get: () => 2 })
	],
	[
		'a browser that saves data',
		words.live.held['save-data'],
		{},
		() =>
			Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) })
	],
	[
		'WeChat',
		words.live.held.wechat,
		{
			viewport: { width: 390, height: 800 },
			userAgent:
				'Mozilla/5.0 (Linux; Android 12) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0 Mobile Safari/537.36 XWEB/1160 MMWEBSDK/2023 MicroMessenger/8.0.43'
		},
		() => undefined
	]
];

for (const [told, said, options, set] of strained) {
	test.describe(told, () => {
		test.use(options);
		test('filters, and is asked before the engine is loaded', onlyAll, async ({ page }) => {
			test.setTimeout(90_000);
			await page.addInitScript(set);
			const heavy: string[] = [];
			page.on('request', (request) => {
				if (/\.wasm|duckdb/.test(request.url())) heavy.push(request.url());
			});
			await filters(page);
			await page.goto('./data/?year=2024');
			await staysAndSays(page, 'held', said);
			expect(heavy).toEqual([]);
			await page.getByRole('button', { name: words.live.load }).click();
			await expect(state(page, 'answered')).toBeVisible({ timeout: 60_000 });
		});
	});
}
