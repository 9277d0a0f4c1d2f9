import { expect, test, type Page } from '@playwright/test';
import { site as words } from '#lib/i18n/zh/site.ts';
import { startFaultServer, type Fault, type FaultServer } from '../../faults/fault-server.ts';
import { difference, told, toldWhole } from '../../browser/told-page.ts';

// Answers to a single choice that were made when the site was built, and the rows that any other choice is answered of.

let server: FaultServer;
test.beforeAll(async () => {
	server = await startFaultServer('build', '/x/');
});
test.beforeEach(() => {
	server.faults.clear();
	server.asked.length = 0;
});
test.afterAll(() => server.stop());

const state = (page: Page, kind: string) => page.locator(`[data-live=${kind}]`).first();
const answered = (page: Page) => expect(state(page, 'answered')).toBeVisible({ timeout: 60_000 });
const askedFor = (part: string) => server.asked.filter((path) => path.includes(part));
const prepared = '/answers/overview/year-2024.json';
const rows = '/answers/held/rows.json';
const chart = (page: Page) => page.locator('section:has(#budget) .chart svg:visible');

const faults: [string, Fault][] = [
	['missing', { kind: 'status', status: 404 }],
	['forbidden', { kind: 'status', status: 403 }],
	['truncated', { kind: 'truncated' }],
	['cut', { kind: 'cut' }],
	['corrupted', { kind: 'corrupted' }],
	['an error page', { kind: 'page' }],
	[
		'of other data',
		{ kind: 'text', change: (text) => text.replace(/"database":"\w{4}/, '"database":"0000') }
	],
	[
		'of another program',
		{ kind: 'text', change: (text) => text.replace(/"version":"\w{4}/, '"version":"0000') }
	],
	['with another figure', { kind: 'text', change: (text) => text.replace('2601', '2602') }]
];
for (const [what, fault] of faults)
	test(`what is held ready and is ${what} is not shown: the engine answers`, async ({ page }) => {
		test.setTimeout(90_000);
		server.faults.set(prepared, fault);
		server.faults.set(rows, fault);
		await page.goto(`${server.site}?year=2024`);
		await answered(page);
		expect(askedFor(prepared).length).toBeGreaterThan(0);
		expect(askedFor(rows).length).toBeGreaterThan(0);
		expect(askedFor('.wasm').length).toBeGreaterThan(0);
		await expect(chart(page)).toContainText('2,601.00');
		await expect(chart(page)).not.toContainText('3,243.37');
	});

test('a prepared answer that is missing is made of the rows, without the engine', async ({
	page
}) => {
	server.faults.set(prepared, { kind: 'status', status: 404 });
	await page.goto(`${server.site}?year=2024`);
	await answered(page);
	await expect(chart(page)).toContainText('2,601.00');
	expect(askedFor('.wasm')).toEqual([]);
});

for (const search of [
	'?district=430203,430204&stage=evaluation',
	'en/indicators/?unit=zhuzhou-public-housing&form=project-evaluation',
	'findings/?rule=STF-01,IND-01,SCR-07&certainty=certain'
])
	test(`several choices are answered of the rows as the engine answers them: ${search}`, async ({
		page
	}) => {
		test.setTimeout(90_000);
		await page.goto(server.site + search);
		await answered(page);
		expect(askedFor(rows)).toHaveLength(1);
		expect(server.asked.filter((path) => /duckdb|\.wasm/.test(path))).toEqual([]);
		const before = await toldWhole(page);
		server.faults.set('/answers/', { kind: 'status', status: 404 });
		await page.reload();
		await answered(page);
		expect(askedFor('.wasm').length).toBeGreaterThan(0);
		await expect.poll(async () => difference(before, await told(page))).toBe('');
	});

const lists = [
	['indicators/?year=2023&stage=evaluation', '/answers/held/indicators-2023-1.json'],
	['findings/?severity=S1,S2', '/answers/held/findings-1.json'],
	['findings/?year=2023&stage=evaluation', '/answers/held/findings.json'],
	['findings/?unit=zhuzhou-public-housing&year=2023', '/answers/held/runs-2023-1.json']
] as const;
const listFaults = ['missing', 'corrupted', 'of other data', 'of another program'];
for (const [index, [address, file]] of lists.entries())
	for (const [what, fault] of faults.filter(([what]) => what === listFaults[index]))
		test(`${file} that is ${what} is made up for by the engine`, async ({ page }) => {
			test.setTimeout(90_000);
			await page.goto(server.site + address);
			await answered(page);
			const before = await toldWhole(page);
			expect(askedFor(file)).toHaveLength(1);
			expect(askedFor('.wasm')).toEqual([]);
			server.faults.set(file, fault);
			await page.reload();
			await answered(page);
			await expect.poll(() => askedFor('.wasm').length).toBeGreaterThan(0);
			await expect
				.poll(async () => difference(before, await told(page)), { timeout: 60_000 })
				.toBe('');
		});

test('a unit is searched for and chosen without the engine', async ({ page }) => {
	test.setTimeout(90_000);
	await page.goto(`${server.site}scores/?year=2023,2024`);
	await answered(page);
	await page.locator('details:has(#find-unit) summary').click();
	await page.getByRole('combobox').fill('baozhang');
	await page.getByRole('option').first().click();
	await expect(page).toHaveURL(/unit=zhuzhou-public-housing/);
	await answered(page);
	expect(askedFor(rows)).toHaveLength(1);
	expect(askedFor('.wasm')).toEqual([]);
});

test('a prepared answer that stands still is said, and the engine can be asked instead', async ({
	page
}) => {
	test.setTimeout(90_000);
	await page.clock.install();
	server.faults.set(prepared, { kind: 'stalled' });
	await page.goto(`${server.site}?year=2024`);
	await expect(state(page, 'waiting')).toBeVisible();
	await expect.poll(() => askedFor(prepared).length).toBeGreaterThan(0);
	const again = page.getByRole('button', { name: words.live.again });
	await expect(async () => {
		await page.clock.runFor(21_000);
		await again.click({ timeout: 1000 });
	}).toPass({ timeout: 60_000 });
	await answered(page);
	await expect(chart(page)).toContainText('2,601.00');
});

test('a later choice is not overwritten by an earlier answer that comes late', async ({ page }) => {
	test.setTimeout(90_000);
	server.faults.set(prepared, { kind: 'slow', milliseconds: 500 });
	// what the pointer warms would answer before
	server.faults.set(rows, { kind: 'slow', milliseconds: 20_000 });
	await page.goto(server.site);
	await expect(page.locator('input[name=year]').first()).toBeEnabled();
	await page.locator('details:has(input[name=year]) summary').click();
	await page.locator('input[name=year][value="2024"]').check();
	await expect.poll(() => askedFor(prepared).length).toBe(1);
	await page.locator('input[name=year][value="2024"]').uncheck();
	await expect(state(page, 'served')).toBeAttached();
	await page.waitForTimeout(5000);
	await expect(state(page, 'served')).toBeAttached();
	await expect(chart(page)).toContainText('3,243.37');
});

test('once several choices were answered single ones are too, of the same rows', async ({
	page
}) => {
	test.setTimeout(90_000);
	await page.goto(`${server.site}?year=2023,2024`);
	await answered(page);
	await page.locator('details:has(input[name=year]) summary').click();
	await page.locator('input[name=year][value="2023"]').uncheck();
	await expect(chart(page)).not.toContainText('3,243.37');
	await answered(page);
	expect(askedFor('/answers/')).toEqual(askedFor(rows));
	expect(askedFor(rows)).toHaveLength(1);
});

const without: [string, () => void][] = [
	['WebAssembly', () => Reflect.deleteProperty(globalThis, 'WebAssembly')],
	['workers', () => Reflect.deleteProperty(window, 'Worker')],
	[
		'leave to load much',
		() =>
			Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) })
	]
];
for (const [what, take] of without)
	test(`a browser without ${what} filters by a single choice`, async ({ page }) => {
		await page.addInitScript(take);
		await page.goto(`${server.site}?year=2024`);
		await answered(page);
		await expect(chart(page)).toContainText('2,601.00');
		await expect(chart(page)).not.toContainText('3,243.37');
		expect(askedFor('.wasm')).toEqual([]);
	});

for (const [what, take] of without.filter(([what]) => what !== 'workers'))
	test(`a browser without ${what} filters by several choices`, async ({ page }) => {
		await page.addInitScript(take);
		await page.goto(`${server.site}?year=2024&stage=evaluation`);
		await answered(page);
		await expect(chart(page)).toContainText('2,601.00');
		await expect(chart(page)).not.toContainText('3,243.37');
		expect(askedFor('.wasm')).toEqual([]);
	});
