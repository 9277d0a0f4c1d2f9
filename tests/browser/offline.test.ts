import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { site as words } from '#lib/i18n/zh/site.ts';
import { startFaultServer } from '../faults/fault-server.ts';
import { buildSite } from '../hosts/build-site.ts';
import { onlyAll } from './only-all.ts';

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ mode: 'default', timeout: 150_000 });

const folders: string[] = [];
test.afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const answered = (page: Page) =>
	expect(page.locator('[data-live=answered]').first()).toBeVisible({ timeout: 60_000 });
const budget = (page: Page) => page.locator('section:has(#budget) .chart');

/** What is kept has to hold these before the network may go. */
async function hasKept(page: Page, ...parts: string[]): Promise<void> {
	await expect
		.poll(
			() =>
				page.evaluate(async (wanted) => {
					const lists = await Promise.all(
						(await caches.keys()).map(async (name) => (await caches.open(name)).keys())
					);
					const all = lists.flat().map(({ url }) => url);
					return wanted.filter((part) => !all.some((url) => url.includes(part)));
				}, parts),
			{ timeout: 60_000 }
		)
		.toEqual([]);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

const engineParts = [
	'.wasm',
	'duckdb-browser',
	'workers/query-worker',
	'data/atlas.duckdb?v=',
	'manifest'
];

test('after the first visit the site is read, filtered and checks documents without a network', async ({
	page
}) => {
	const server = await startFaultServer('build', '/x/');
	await page.goto(`${server.site}`);
	await hasKept(page, '/x/');
	await page.goto(`${server.site}?year=2024`);
	await answered(page);
	await page.goto(`${server.site}check/`);
	// a pointer that comes before the page listens is not heard
	await expect(async () => {
		await page.mouse.move(0, 0);
		await page.locator('.drop').hover();
		await expect(page.locator('[data-ready=true]')).toBeVisible({ timeout: 10_000 });
	}).toPass({ timeout: 90_000 });
	await page.goto(`${server.site}en/units/zhuzhou-public-housing/`);
	await hasKept(
		page,
		...engineParts,
		'check-worker',
		'data/blocks/profiles',
		'/check/',
		'en/units/zhuzhou-public-housing/'
	);
	await server.stop();

	await page.goto(`${server.site}en/units/zhuzhou-public-housing/`);
	await expect(page.locator('dl').first()).toBeVisible();
	await page.goto(server.site);
	await expect(budget(page).locator('svg:visible')).toContainText('3,243.37');
	await page.locator('details:has(input[name=year]) summary').click();
	await page.locator('input[name=year][value="2024"]').check();
	await answered(page);
	await expect(budget(page).locator('svg:visible')).not.toContainText('3,243.37');
	await page.getByRole('navigation').getByRole('link', { name: words.nav.check }).click();
	// a file that is chosen before the page listens is not heard
	await expect(page.locator('input[type=file]')).toBeEnabled();
	await page.locator('input[type=file]').setInputFiles('tests/ingest/national-project/report.pdf');
	await expect(page.locator('[data-check=checked]')).toBeAttached({ timeout: 60_000 });

	// what was never seen is said to be so, and the way back is open
	await page.goto(`${server.site}scores/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有网络');
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('没有网络');
});

test(
	'a part of the database is asked of the server, and a wrong copy that is kept is replaced',
	onlyAll,
	async ({ page }) => {
		const server = await startFaultServer('build');
		try {
			await page.goto(`${server.site}data/?year=2024`);
			await answered(page);
			await hasKept(page, ...engineParts, 'data/blocks');
			await page.evaluate(async () => {
				for (const name of await caches.keys()) {
					const cache = await caches.open(name);
					for (const request of await cache.keys())
						if (/\.wasm|atlas\.duckdb|blocks/.test(request.url))
							await cache.put(request, new Response('planted'));
				}
			});
			await page.reload();
			await answered(page);
			const before = server.asked.length;
			const first = await page.evaluate(() =>
				fetch('../data/atlas.duckdb?v=1', { headers: { range: 'bytes=0-15' } }).then(
					({ status }) => status
				)
			);
			expect(first).toBe(200);
			// the browser may ask for the service worker's script at any time
			expect(server.asked.slice(before)).toContain('/data/atlas.duckdb');
		} finally {
			await server.stop();
		}
	}
);

let changed: string | undefined;
function changedSite(): string {
	if (changed !== undefined) return changed;
	const data = mkdtempSync(join(tmpdir(), 'atlas-data-'));
	folders.push(data);
	cpSync('data', data, { recursive: true });
	const file = join(data, 'reports/430203/lusong-government-offices-2024.json');
	const record = JSON.parse(readFileSync(file, 'utf8')) as { document: { file: string } };
	record.document.file = `更正 ${record.document.file}`;
	writeFileSync(file, JSON.stringify(record));
	changed = buildSite({
		data,
		change: (folder) => {
			const path = join(folder, 'src/lib/client/query-worker.ts');
			writeFileSync(path, `${readFileSync(path, 'utf8')}\nObject.assign(self, { another: 1 });\n`);
		}
	});
	folders.push(changed);
	return changed;
}

/** A site that was published twice at one address: the second time with a changed record and a changed script. */
function twoPublications() {
	const second = changedSite();
	const shown = mkdtempSync(join(tmpdir(), 'atlas-shown-'));
	folders.push(shown);
	cpSync('build', shown, { recursive: true });
	return {
		shown,
		publish() {
			rmSync(shown, { recursive: true });
			cpSync(join(second, 'build'), shown, { recursive: true });
		}
	};
}

for (const [told, visits] of [
	['that has filtered', true],
	['that has not filtered', false]
] as const) {
	test(
		`a tab ${told} survives a new publication: it says so, keeps the filter, and shows the new figures when loaded again`,
		onlyAll,
		async ({ page }) => {
			const { shown, publish } = twoPublications();
			const server = await startFaultServer(shown, '/x/');
			try {
				await page.goto(`${server.site}${visits ? '?year=2023' : ''}`);
				if (visits) await answered(page);
				await hasKept(page, '/x/');
				const before = await page.locator('footer code').textContent();
				publish();
				if (visits) {
					// what runs goes on with the data it has, which are those of the page
					await page.locator('details:has(input[name=year]) summary').click();
					await page.locator('input[name=year][value="2024"]').check();
					await answered(page);
					await expect(page.locator('[data-live=failed]')).toHaveCount(0);
					await page.reload();
					await answered(page);
				} else {
					await page.locator('details:has(input[name=year]) summary').click();
					await page.locator('input[name=year][value="2024"]').check();
					await expect(page.locator('[data-live=failed]')).toContainText(
						words.live.problem['data-newer'],
						{ timeout: 60_000 }
					);
					await page.getByRole('button', { name: words.live.reload }).click();
					await answered(page);
				}
				await expect(page).toHaveURL(/2024$/);
				const footer = await page.locator('footer code').textContent();
				const manifest = JSON.parse(readFileSync(join(shown, 'data/manifest.json'), 'utf8')) as {
					fingerprint: string;
				};
				expect(footer).not.toBe(before);
				expect(manifest.fingerprint.startsWith(footer!)).toBe(true);
				// the next page is the new publication's too
				await page
					.getByRole('navigation')
					.getByRole('link', { name: words.nav.indicators })
					.click();
				await expect(page).toHaveURL(/indicators/);
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			} finally {
				await server.stop();
			}
		}
	);
}

test('a tab from before a publication loads the next page whole', onlyAll, async ({ page }) => {
	const { shown, publish } = twoPublications();
	const server = await startFaultServer(shown);
	try {
		await page.goto(server.site);
		// the tab's scripts are of the publication before
		await expect(page.locator('input[name=year]').first()).toBeAttached({ timeout: 30_000 });
		await page.evaluate(() => Object.assign(window, { kept: true }));
		publish();
		const nav = page.getByRole('navigation');
		await nav.getByRole('link', { name: words.nav.about }).click();
		await expect(page).toHaveURL(/about/);
		await nav.getByRole('link', { name: words.nav.scores }).click();
		await expect(page).toHaveURL(/scores/);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(await page.evaluate(() => 'kept' in window)).toBe(false);
	} finally {
		await server.stop();
	}
});

test(
	'a build without offline use registers nothing, and takes away what an earlier one left',
	onlyAll,
	async ({ page }) => {
		const without = buildSite({ env: { ATLAS_OFFLINE: '0' } });
		const shown = mkdtempSync(join(tmpdir(), 'atlas-shown-'));
		folders.push(without, shown);
		cpSync('build', shown, { recursive: true });
		const server = await startFaultServer(shown);
		try {
			await page.goto(server.site);
			await hasKept(page, '/');
			rmSync(shown, { recursive: true });
			cpSync(join(without, 'build'), shown, { recursive: true });
			await page.reload();
			await expect
				.poll(
					() =>
						page.evaluate(async () => ({
							workers: (await navigator.serviceWorker.getRegistrations()).length,
							caches: (await caches.keys()).length
						})),
					{ timeout: 30_000 }
				)
				.toEqual({ workers: 0, caches: 0 });
			await page.reload();
			await page.waitForTimeout(4000);
			expect(
				await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
			).toBe(0);
		} finally {
			await server.stop();
		}
	}
);
