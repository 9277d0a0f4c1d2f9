import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { site as words } from '#lib/i18n/zh/site.ts';
import { database, manifest } from '../../faults/dead-faults.ts';
import { startFaultServer, type FaultServer, type PartFault } from '../../faults/fault-server.ts';
import { deadPartFaults, partsThen, readInParts } from '../../faults/part-faults.ts';

// A database that stays at its host: every part of it is held against what was published.

let server: FaultServer;
test.beforeAll(async () => {
	server = await startFaultServer('build', '/x/');
});
test.afterAll(() => server.stop());
test.describe.configure({ mode: 'default', timeout: 180_000 });

/** As it should be. */
function heal(): void {
	server.faults.clear();
	server.parts.length = 0;
	server.asked.length = 0;
	server.faults.set(manifest, readInParts());
	server.faults.set(database, partsThen(Infinity, 'right'));
}
test.beforeEach(heal);

const bytes = statSync(join('build', database)).size;
const state = (page: Page, kind: string) => page.locator(`[data-live=${kind}]`).first();
const chart = (page: Page) => page.locator('section:has(#budget) .chart svg:visible');
const isWhole = (page: Page) => expect(chart(page)).toContainText('3,243.37');
const is2024 = async (page: Page) => {
	await expect(state(page, 'answered')).toBeVisible({ timeout: 60_000 });
	await expect(chart(page)).toContainText('2,601.00');
	await expect(chart(page)).not.toContainText('3,243.37');
};
const keepsChoice = async (page: Page) => {
	await expect(page).toHaveURL(/\?year=2024$/);
	await expect(page.locator('input[name=year][value="2024"]')).toBeChecked();
};
const wholeRequests = () =>
	server.asked.filter((path) => path.endsWith(database)).length - server.parts.length;

test('a large database is read in parts, and never whole', async ({ page }) => {
	await page.goto(`${server.site}?year=2024`);
	await is2024(page);
	expect(server.parts.length).toBeGreaterThan(4);
	expect(wholeRequests()).toBe(0);
	expect(Math.max(...server.parts.map(({ from, to }) => to - from))).toBeLessThan(bytes);
});

test('whatever else comes than the part that was asked for is said, figures and choice stay, and when healed the page goes on', async ({
	page
}) => {
	for (const [index, [told, path, fault, code]] of deadPartFaults.entries()) {
		await test.step(told, async () => {
			heal();
			server.faults.set(path, fault);
			if (index === 0) await page.goto(`${server.site}?year=2024`);
			else await state(page, 'failed').getByRole('button').click();
			await expect.poll(() => server.asked.some((one) => one.includes(path)), told).toBe(true);
			await expect(state(page, 'failed'), told).toContainText(words.live.problem[code], {
				timeout: 30_000
			});
			await expect(state(page, 'failed')).toContainText(words.live.stale);
			await isWhole(page);
			await keepsChoice(page);
		});
	}
	heal();
	await state(page, 'failed').getByRole('button').click();
	await is2024(page);
	await keepsChoice(page);
});

for (const [told, fault, whole] of [
	['that sends none fetches the file whole', partsThen(0, 'whole'), 1],
	['that says the range is wrong fetches the file whole', partsThen(0, 'refused'), 1],
	['that stops sending them has sent the file, and is held against it', partsThen(3, 'whole'), 0],
	['that is slow only takes longer', partsThen(1, 'slow'), 0]
] as const)
	test(`a server of parts ${told}`, async ({ page }) => {
		server.faults.set(database, fault);
		await page.goto(`${server.site}?year=2024`);
		await is2024(page);
		expect(wholeRequests()).toBe(whole);
	});

test.describe('a new publication between two parts', () => {
	let folder = '';
	let other: Buffer;
	test.beforeAll(() => {
		folder = mkdtempSync(join(tmpdir(), 'atlas-next-'));
		cpSync('data', join(folder, 'data'), { recursive: true });
		const record = join(folder, 'data/reports/430203/lusong-government-offices-2024.json');
		const text = readFileSync(record, 'utf8');
		writeFileSync(record, text.replaceAll('2601.00', '2777.00'));
		const arguments_ = ['--data', join(folder, 'data'), '--out', join(folder, 'out')];
		const { status, stderr } = spawnSync('node', ['scripts/build-data.ts', ...arguments_], {
			encoding: 'utf8',
			env: { ...process.env, PATH: `node_modules/.bin:${process.env['PATH'] ?? ''}` }
		});
		expect(status, stderr).toBe(0);
		other = readFileSync(join(folder, 'out/atlas.duckdb'));
		// nothing but its content tells it from the first: every block of it is right in itself
		expect(other.length).toBe(bytes);
	});
	test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

	const neverShown = async (page: Page) => {
		await isWhole(page);
		await keepsChoice(page);
		await expect(page.locator('main')).not.toContainText('2,777.00');
	};

	for (const right of [1, 2, 3, 4])
		test(`is never mixed with the old one, after ${right} parts`, async ({ page }) => {
			server.faults.set(database, partsThen(right, { of: other } satisfies PartFault));
			await page.goto(`${server.site}?year=2024`);
			await expect(state(page, 'failed')).toContainText(words.live.problem['data-differs'], {
				timeout: 60_000
			});
			await neverShown(page);
		});

	test('is named when its manifest is there, and the page offers to load it', async ({ page }) => {
		const next = readFileSync(join(folder, 'out/manifest.json'), 'utf8');
		const inParts = readInParts();
		let read = 0;
		server.faults.set(manifest, {
			kind: 'text',
			change: (text) => (++read === 1 && inParts.kind === 'text' ? inParts.change(text) : next)
		});
		server.faults.set(database, partsThen(3, { of: other }));
		await page.goto(`${server.site}?year=2024`);
		await expect(state(page, 'failed')).toContainText(words.live.problem['data-newer'], {
			timeout: 60_000
		});
		await expect(page.getByRole('button', { name: words.live.reload })).toBeVisible();
		await neverShown(page);
	});
});
