import { expect, test, type Page } from '@playwright/test';
import { register } from '#lib/i18n/zh/register.ts';
import { site as words } from '#lib/i18n/zh/site.ts';
import {
	block,
	blockFaults,
	database,
	engine,
	engineFaults,
	engineWorker,
	manifest
} from '../faults/dead-faults.ts';
import { manifestWith } from '../faults/dead-faults.ts';
import { startFaultServer, type Fault, type FaultServer } from '../faults/fault-server.ts';
import { onlyAll } from './only-all.ts';

let server: FaultServer;
test.beforeAll(async () => {
	server = await startFaultServer('build', '/x/');
});
test.beforeEach(() => server.faults.clear());
test.afterAll(() => server.stop());
test.describe.configure({ timeout: 90_000 });

const state = (page: Page, kind: string) => page.locator(`[data-live=${kind}]`).first();
const chart = (page: Page) => page.locator('section:has(#budget) .chart');
const isWhole = async (page: Page) => {
	await expect(chart(page).locator('svg:visible')).toContainText('3,243.37');
};
const is2024 = async (page: Page) => {
	await expect(state(page, 'answered')).toBeVisible({ timeout: 60_000 });
	await expect(chart(page).locator('svg:visible')).toContainText('2,601.00');
	await expect(chart(page).locator('svg:visible')).not.toContainText('3,243.37');
};
const keepsChoice = async (page: Page) => {
	await expect(page).toHaveURL(/\?year=2024$/);
	await expect(page.locator('input[name=year][value="2024"]')).toBeChecked();
};

test('a data block that is missing, cut or altered is said, keeps figures and choice, and the next try goes on', async ({
	page
}) => {
	for (const [index, [, path, fault, code]] of blockFaults.entries()) {
		server.faults.clear();
		server.faults.set(path, fault);
		if (index === 0) await page.goto(`${server.site}?year=2024`);
		// a worker that has answered is not fetched again
		else if (path.startsWith('workers')) await page.reload();
		else await state(page, 'failed').getByRole('button').click();
		await expect(state(page, 'failed')).toContainText(words.live.problem[code], {
			timeout: 30_000
		});
		await isWhole(page);
		await keepsChoice(page);
	}
	server.faults.clear();
	await state(page, 'failed').getByRole('button').click();
	await is2024(page);
	expect(server.asked.filter((path) => /\.wasm|duckdb/.test(path))).toEqual([]);
});

test('a page from before a publication asks for the new data and says so', async ({ page }) => {
	server.faults.set(block, { kind: 'status', status: 404 });
	server.faults.set(manifest, manifestWith({ sha256: '0'.repeat(64) }));
	await page.goto(`${server.site}?year=2024`);
	await expect(state(page, 'failed')).toContainText(words.live.problem['data-newer']);
	await expect(state(page, 'failed').getByRole('button')).toHaveText(words.live.reload);
	await isWhole(page);
});

/** A page that only the engine answers. */
const ofEngine = () => `${server.site}data/?year=2024`;
const isAnswered = (page: Page) => expect(state(page, 'answered')).toBeVisible({ timeout: 60_000 });

for (const path of [database, manifest, engine, engineWorker]) {
	const faults = engineFaults.filter(([, of]) => of === path);
	const told = faults.map(([what]) => what).join(', ');
	test(
		`${path} ${told}: each is said, keeps the choice, and when healed the page goes on`,
		path === engine ? {} : onlyAll,
		async ({ page }) => {
			for (const [index, [, , fault, code]] of faults.entries()) {
				server.faults.set(path, fault);
				server.asked.length = 0;
				if (index === 0) await page.goto(ofEngine());
				else await state(page, 'failed').getByRole('button').click();
				await expect.poll(() => server.asked.some((one) => one.includes(path))).toBe(true);
				await expect(state(page, 'failed')).toContainText(words.live.problem[code], {
					timeout: 30_000
				});
				await keepsChoice(page);
			}
			server.faults.clear();
			await state(page, 'failed').getByRole('button').click();
			await isAnswered(page);
			await keepsChoice(page);
		}
	);
}

test(
	'types that a host does not know, and a slow line, only take longer',
	onlyAll,
	async ({ page }) => {
		server.faults.set(engine, { kind: 'untyped' });
		server.faults.set(database, { kind: 'slow', milliseconds: 150 });
		await page.goto(ofEngine());
		await expect(state(page, 'waiting')).toContainText(/已收到/);
		await isAnswered(page);
	}
);

test(
	'a line that stands still is said, and the reader can begin again',
	onlyAll,
	async ({ page }) => {
		await page.clock.install();
		server.faults.set(block, { kind: 'stalled' });
		await page.goto(`${server.site}?year=2024`);
		await expect(state(page, 'waiting')).toBeVisible();
		await expect.poll(() => server.asked.some((path) => path.includes(block))).toBe(true);
		const again = page.getByRole('button', { name: words.live.again });
		await isWhole(page);
		server.faults.clear();
		await expect(async () => {
			await page.clock.runFor(21_000);
			await again.click({ timeout: 1000 });
		}).toPass({ timeout: 60_000 });
		await is2024(page);
		await keepsChoice(page);
	}
);

/** Makes the engine's worker break when it is asked for what was read, which is not the first that it is asked. */
const breaking = (how: string): Fault => ({
	kind: 'text',
	change: (text) =>
		`self.addEventListener('message', (event) => { if (JSON.stringify(event.data).includes('table-not-read')) { event.stopImmediatePropagation(); ${how} } });\n${text}`
});

test(
	'an engine that breaks in mid-question leaves no half of an answer',
	onlyAll,
	async ({ page }) => {
		server.faults.set(engineWorker, breaking("setTimeout(() => { throw new Error('planted'); });"));
		await page.goto(ofEngine());
		await expect(state(page, 'failed')).toContainText(words.live.problem.crashed, {
			timeout: 60_000
		});
		await keepsChoice(page);
		server.faults.clear();
		await state(page, 'failed').getByRole('button').click();
		await isAnswered(page);
	}
);

test(
	'an engine that traps is asked nothing more; the next question starts another',
	onlyAll,
	async ({ page }) => {
		server.faults.set(
			engineWorker,
			breaking(
				"self.postMessage({ messageId: 0, requestId: event.data.messageId, type: 'ERROR', data: { name: 'RuntimeError', message: 'memory access out of bounds' } });"
			)
		);
		await page.goto(ofEngine());
		await expect(state(page, 'failed')).toContainText(words.live.problem.crashed, {
			timeout: 60_000
		});
		server.faults.clear();
		const before = server.asked.filter((path) => path.includes(engine)).length;
		await state(page, 'failed').getByRole('button').click();
		await isAnswered(page);
		expect(server.asked.filter((path) => path.includes(engine)).length).toBeGreaterThan(before);
	}
);

test('back and forward while data load end at what the address says', onlyAll, async ({ page }) => {
	server.faults.set(block, { kind: 'slow', milliseconds: 500 });
	await page.goto(server.site);
	await page.locator('details:has(input[name=year]) summary').click();
	await page.locator('input[name=year][value="2024"]').check();
	await expect(state(page, 'waiting')).toBeVisible();
	await page.goBack();
	await expect(state(page, 'served')).toBeAttached();
	await isWhole(page);
	await page.goForward();
	await is2024(page);
	await page.goBack();
	await isWhole(page);
	await page.getByRole('navigation').getByRole('link', { name: '指标' }).click();
	await expect(page).toHaveURL(/indicators/);
	await page.goBack();
	await isWhole(page);
});

test(
	'two tabs are answered, and one that is closed takes nothing from the other',
	onlyAll,
	async ({ context }) => {
		const one = await context.newPage();
		const two = await context.newPage();
		await Promise.all([
			one.goto(`${server.site}?year=2024`),
			two.goto(`${server.site}findings/?year=2024`)
		]);
		await Promise.all([
			is2024(one),
			expect(state(two, 'answered')).toBeVisible({ timeout: 60_000 })
		]);
		await two.close();
		await one.getByRole('button', { name: '清除筛选' }).click();
		await isWhole(one);
	}
);

for (const [told, break_] of [
	[
		'forbidden',
		() =>
			Object.defineProperty(window, 'localStorage', {
				get() {
					throw new DOMException('denied', 'SecurityError');
				}
			})
	],
	[
		'full',
		() => {
			Storage.prototype.setItem = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		}
	]
] as const) {
	test(
		`with storage ${told} the page says that decisions are not kept, and still exports them`,
		onlyAll,
		async ({ page }) => {
			await page.addInitScript(break_);
			await page.goto(`${server.site}findings/`);
			const finding = page.locator('article').first();
			await finding.locator('summary').first().click();
			await finding.getByLabel('状态').selectOption('explained');
			await finding.getByLabel('理由（必填）').fill('已核对原件');
			await finding.getByRole('button', { name: '保存在本机' }).click();
			await expect(finding.getByText(register.decision.memory)).toBeVisible();
			await expect(finding.getByLabel('理由（必填）')).toHaveValue('已核对原件');
			const download = page.waitForEvent('download');
			await page.getByRole('button', { name: '导出登记册' }).click();
			expect(await (await download).failure()).toBeNull();
		}
	);
}

test('a page whose scripts do not come is read, and says what does not work', async ({ page }) => {
	server.faults.set('_app/immutable/entry', { kind: 'status', status: 404 });
	await page.goto(server.site);
	await isWhole(page);
	await expect(page.locator('.unstarted')).toBeVisible({ timeout: 20_000 });
	server.faults.clear();
	await page.reload();
	await expect(page.locator('.unstarted')).toHaveCount(0);
});

test(
	'a check whose data are cut says so, keeps the document, and goes on',
	onlyAll,
	async ({ page }) => {
		server.faults.set(database, { kind: 'cut' });
		await page.goto(`${server.site}check/`);
		await expect(page.locator('input[type=file]')).toBeEnabled();
		await page
			.locator('input[type=file]')
			.setInputFiles('tests/ingest/national-project/report.pdf');
		await expect(page.locator('[data-check=failed]')).toBeVisible({ timeout: 60_000 });
		await expect(page.locator('[data-check=failed]')).toContainText(
			words.live.problem['data-unreachable']
		);
		server.faults.clear();
		await page.getByRole('button', { name: '再试一次' }).click();
		await expect(page.locator('[data-check=checked]')).toBeAttached({ timeout: 60_000 });
	}
);
