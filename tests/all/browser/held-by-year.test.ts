import { rmSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { site as words } from '#lib/i18n/zh/site.ts';
import { startFaultServer, type Fault, type FaultServer } from '../../faults/fault-server.ts';
import { siteHeldByYear } from '../../fixtures/held-by-year.ts';
import { difference, toldWhole } from '../../browser/told-page.ts';

// Very many units and years are held year by year: a choice reads the years that it is of, and no engine.

let folder: string;
let server: FaultServer;
let plain: FaultServer;
test.beforeAll(async () => {
	folder = await siteHeldByYear();
	server = await startFaultServer(folder);
	plain = await startFaultServer('build');
});
test.afterAll(async () => {
	await server.stop();
	await plain.stop();
	rmSync(folder, { recursive: true, force: true });
});
test.describe.configure({ mode: 'default', timeout: 120_000 });
test.beforeEach(() => {
	server.faults.clear();
	server.asked.length = 0;
});

const answered = (page: Page) =>
	expect(page.locator('[data-live=answered]').first()).toBeVisible({ timeout: 60_000 });
const askedFor = (part: string) => server.asked.filter((path) => path.includes(part));
/** What a page says once its answer is there and drawn. */
async function toldAt(page: Page, address: string): Promise<string[]> {
	await page.goto(address);
	await answered(page);
	return toldWhole(page);
}

const allYears = ['2023', '2024'];
const yearsRead = () => askedFor('/held/years-').map((path) => /years-(\d+)/.exec(path)![1]);

const choices = ['?year=2024&stage=evaluation', 'findings/?year=2023,2024&severity=S1,S2'];
for (const choice of choices)
	test(`${choice} is answered of the files of its years, as of one file of all`, async ({
		page
	}) => {
		const byYear = await toldAt(page, `${server.site}${choice}`);
		expect(askedFor('.wasm')).toEqual([]);
		const years = /year=([\d,]+)/.exec(choice)?.[1]?.split(',');
		expect(yearsRead().slice(0, years?.length).sort()).toEqual(years ?? allYears);
		// the others come while the answer is read, once
		await expect.poll(() => yearsRead().sort()).toEqual(allYears);
		expect(difference(byYear, await toldAt(page, `${plain.site}${choice}`))).toBe('');
	});

test('a browser that saves data reads no more years than it was asked for', async ({ page }) => {
	await page.addInitScript(() =>
		Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) })
	);
	await toldAt(page, `${server.site}scores/?year=2023&stage=evaluation`);
	await toldAt(page, `${server.site}units/?year=2023&stage=evaluation`);
	await page.waitForLoadState('networkidle');
	expect(new Set(yearsRead())).toEqual(new Set(['2023']));
	expect(askedFor('.wasm')).toEqual([]);
	// and none besides those that the engine answered of, once its reader wanted it
	await page.goto(`${server.site}scores/?unit=zhuzhou-public-housing&year=2023`);
	await page.getByRole('button', { name: words.live.load }).click();
	await answered(page);
	await page.waitForLoadState('networkidle');
	expect(new Set(yearsRead())).toEqual(new Set(['2023']));
});

test('a single unit is asked of the engine', async ({ page }) => {
	const choice = 'scores/?unit=zhuzhou-public-housing&year=2024';
	const byEngine = await toldAt(page, `${server.site}${choice}`);
	expect(askedFor('.wasm').length).toBeGreaterThan(0);
	expect(difference(byEngine, await toldAt(page, `${plain.site}${choice}`))).toBe('');
});

test('what the engine is asked anyway reads no years', async ({ page }) => {
	await page.goto(`${server.site}brief/?year=2024`);
	await answered(page);
	await page.waitForLoadState('networkidle');
	expect(askedFor('.wasm').length).toBeGreaterThan(0);
	expect(yearsRead()).toEqual([]);
});

test('a year that stands still is given up, and the engine answers', async ({ page }) => {
	server.faults.set('/held/years-2024.json', { kind: 'stalled' });
	const choice = 'scores/?year=2024&stage=evaluation';
	const byEngine = await toldAt(page, `${server.site}${choice}`);
	expect(askedFor('.wasm').length).toBeGreaterThan(0);
	expect(difference(byEngine, await toldAt(page, `${plain.site}${choice}`))).toBe('');
});

const faults: [string, Fault][] = [
	['missing', { kind: 'status', status: 404 }],
	['cut', { kind: 'cut' }],
	['corrupted', { kind: 'corrupted' }],
	[
		'of another program',
		{ kind: 'text', change: (text) => text.replace(/"version":"\w{4}/, '"version":"0000') }
	]
];
for (const file of ['/held/years-2024.json', '/held/charts-2024-1.json'])
	for (const [what, fault] of faults)
		test(`${file} that is ${what} is not shown: the engine answers`, async ({ page }) => {
			server.faults.set(file, fault);
			const choice = '?year=2024&stage=evaluation';
			const byEngine = await toldAt(page, `${server.site}${choice}`);
			// once for the question, and once ahead of the next
			expect([1, 2]).toContain(askedFor(file).length);
			expect(askedFor('.wasm').length).toBeGreaterThan(0);
			expect(difference(byEngine, await toldAt(page, `${plain.site}${choice}`))).toBe('');
		});
