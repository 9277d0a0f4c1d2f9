import { rmSync } from 'node:fs';
import { site as words } from '#lib/i18n/zh/site.ts';
import { manifest, manifestWith } from '../../faults/dead-faults.ts';
import { type FaultServer, startFaultServer } from '../../faults/fault-server.ts';
import { partsThen } from '../../faults/part-faults.ts';
import { buildSplitData, siteWith } from '../../fixtures/split-data.ts';
import { expect, test, type Page } from '../../browser/with-engine.ts';

// A large publication has the tables that filters ask in a file of their own, and the rest is opened when something asks of it.

const unitsFile = 'data/atlas.units.duckdb';
const wholeFile = 'data/atlas.duckdb';
const folders: string[] = [];
let server: FaultServer;
test.beforeAll(async () => {
	folders.push(buildSplitData());
	folders.push(siteWith(folders[0]!));
	server = await startFaultServer(folders[1]!);
});
test.afterAll(async () => {
	await server.stop();
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
test.describe.configure({ mode: 'default', timeout: 120_000 });
test.beforeEach(() => {
	server.faults.clear();
	server.parts.length = 0;
	server.asked.length = 0;
});

const state = (page: Page, kind: string) => page.locator(`[data-live=${kind}]`).first();
const chart = (page: Page) => page.locator('section:has(#budget) .chart svg:visible');
const asksOf = (file: string) => server.asked.filter((path) => path.endsWith(file)).length;
const is2024 = async (page: Page) => {
	await expect(state(page, 'answered')).toBeVisible({ timeout: 60_000 });
	await expect(chart(page)).toContainText('2,601.00');
	await expect(chart(page)).not.toContainText('3,243.37');
};

test('a filter is answered of the smaller file alone, as the site was built', async ({ page }) => {
	await page.goto(`${server.site}?year=2024`);
	await is2024(page);
	expect(asksOf(unitsFile)).toBe(1);
	expect(asksOf(wholeFile)).toBe(0);
	// all of the page, the year before among it
	const split = await page.locator('main').innerText();
	const plain = await startFaultServer('build');
	try {
		await page.goto(`${plain.site}?year=2024`);
		await is2024(page);
		expect(await page.locator('main').innerText()).toBe(split);
	} finally {
		await plain.stop();
	}
});

test('what asks of the rest opens it, and filters go on', async ({ page }) => {
	await page.goto(`${server.site}?unit=zhuzhou-public-housing`);
	await expect(state(page, 'answered')).toBeVisible({ timeout: 60_000 });
	expect(asksOf(unitsFile)).toBe(1);
	expect(asksOf(wholeFile)).toBe(1);
	await page.goto(`${server.site}?year=2024`);
	await is2024(page);
	await page.goto(`${server.site}scores/?year=2024`);
	await expect(state(page, 'answered')).toBeVisible({ timeout: 60_000 });
});

test('a reader’s own question finds every table, once', async ({ page }) => {
	const sql =
		'SELECT (SELECT count(*) FROM fact) > 100 AS facts, (SELECT count(*) FROM unit_year) AS years';
	await page.goto(`${server.site}data/?sql=${encodeURIComponent(sql)}`);
	await page.locator('[data-sql] [data-action=run]').click();
	await expect(page.locator('[data-sql=answered]')).toBeVisible({ timeout: 60_000 });
	await expect(page.locator('section:has(#sql) .table tbody tr').first()).toHaveText(/true\s*5/);
	expect(asksOf(wholeFile)).toBe(1);
});

test('read in parts it is held against its checksums, part by part', async ({ page }) => {
	server.faults.set(manifest, manifestWith({ wholeUpTo: 0 }));
	server.faults.set(unitsFile, partsThen(Infinity, 'right'));
	await page.goto(`${server.site}?year=2024`);
	await is2024(page);
	expect(server.parts.length).toBeGreaterThan(3);
	expect(asksOf(unitsFile) - server.parts.length).toBe(0);
	expect(asksOf(wholeFile)).toBe(0);
	server.faults.set(unitsFile, partsThen(3, 'corrupted'));
	await page.reload();
	await expect(state(page, 'failed')).toContainText(words.live.problem['data-differs'], {
		timeout: 60_000
	});
	server.faults.set(unitsFile, partsThen(Infinity, 'right'));
	await state(page, 'failed').getByRole('button').click();
	await is2024(page);
});

for (const file of [unitsFile, wholeFile])
	test(`${file} that is missing or altered is said, and asked for again`, async ({ page }) => {
		const address = file === unitsFile ? '?year=2024' : '?unit=zhuzhou-public-housing';
		for (const [fault, code] of [
			[{ kind: 'status', status: 404 }, 'data-unreachable'],
			[{ kind: 'corrupted' }, 'data-differs']
		] as const) {
			server.faults.set(file, fault);
			await page.goto(`${server.site}${address}`);
			await expect(state(page, 'failed')).toContainText(words.live.problem[code], {
				timeout: 60_000
			});
		}
		server.faults.clear();
		await state(page, 'failed').getByRole('button').click();
		await expect(state(page, 'answered')).toBeVisible({ timeout: 60_000 });
	});
