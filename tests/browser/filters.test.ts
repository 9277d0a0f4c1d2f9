import { expect, test, type Page } from '@playwright/test';
import { onlyAll } from './only-all.ts';

const budget = (page: Page) => page.locator('section:has(#budget)');
const rows = (page: Page) => budget(page).locator('tbody tr');
const answered = (page: Page) =>
	expect(page.locator('[data-live=answered]')).toBeVisible({ timeout: 60_000 });

async function choose(page: Page, dimension: string, value: string): Promise<void> {
	const filter = page.locator(`details:has(input[name=${dimension}])`);
	await filter.locator('summary').click();
	await filter.locator(`input[value="${value}"]`).check();
	await page.keyboard.press('Escape');
}

test('a year changes charts, table and address, and the address alone shows the same', async ({
	page
}) => {
	await page.goto('./');
	await budget(page).locator('summary', { hasText: '表格' }).click();
	await expect(rows(page)).toHaveCount(5);
	await choose(page, 'year', '2024');
	await answered(page);
	await expect(page).toHaveURL(/\?year=2024$/);
	await expect(rows(page)).toHaveCount(2);
	await expect(budget(page).locator('.chart svg:visible')).toContainText('2,601.00');
	await expect(budget(page).locator('.chart svg:visible')).not.toContainText('3,243.37');
	const told = await budget(page).locator('.chart').getAttribute('aria-label');
	expect(told).not.toContain('3,243.37');

	await page.reload();
	await answered(page);
	await budget(page).locator('summary', { hasText: '表格' }).click();
	await expect(rows(page)).toHaveCount(2);
	expect(await budget(page).locator('.chart').getAttribute('aria-label')).toBe(told);

	await choose(page, 'year', '2023');
	await expect(page).toHaveURL(/\?year=2023(,|%2C)2024$/);
	await page.goBack();
	await expect(page).toHaveURL(/\?year=2024$/);
});

test(
	'what was served comes back without its tables, which are made when somebody opens them',
	onlyAll,
	async ({ page }) => {
		await page.goto('./');
		const tables = page.locator('figure details table');
		const served = await tables.count();
		expect(served).toBeGreaterThan(4);
		await choose(page, 'year', '2024');
		await answered(page);
		await page.getByRole('button', { name: '清除筛选' }).click();
		await expect(page.locator('[data-live=served]')).toBeAttached();
		await expect(budget(page).locator('.chart svg:visible')).toContainText('3,243.37');
		await expect(tables).toHaveCount(0);
		await budget(page).locator('summary', { hasText: '表格' }).click();
		await expect(rows(page)).toHaveCount(5);
		await expect(tables).toHaveCount(1);
	}
);

test(
	'a table that was opened before the scripts came stays open and follows the filter',
	onlyAll,
	async ({ page }) => {
		let release = () => {};
		const held = new Promise<void>((resolve) => (release = resolve));
		await page.route(/\/_app\/.*\.js$/, async (route) => {
			await held;
			await route.continue();
		});
		await page.goto('./', { waitUntil: 'commit' });
		await budget(page).locator('summary', { hasText: '表格' }).click();
		await expect(rows(page).first()).toBeVisible();
		release();
		await expect(page.locator('input[name=year]').first()).toBeEnabled({ timeout: 60_000 });
		await expect(rows(page).first()).toBeVisible();
		await choose(page, 'year', '2024');
		await answered(page);
		await expect(rows(page)).toHaveCount(2);
		await expect(rows(page).first()).toBeVisible();
	}
);

test('the live answer to everything is the one that was prerendered', onlyAll, async ({ page }) => {
	await page.goto('./');
	const told = () =>
		page.locator('.chart').evaluateAll((charts) => charts.map((one) => one.ariaLabel));
	const served = await told();
	await choose(page, 'level', 'city');
	await choose(page, 'level', 'county');
	await answered(page);
	await expect(page).toHaveURL(/level=city(,|%2C)county/);
	await expect.poll(told).toEqual(served);
});

test(
	'a district narrows the findings, and none leave the origin',
	onlyAll,
	async ({ page, baseURL }) => {
		const strangers: string[] = [];
		page.on('request', (request) => {
			if (!request.url().startsWith(baseURL!) && !/^(blob|data):/.test(request.url())) {
				strangers.push(request.url());
			}
		});
		await page.goto('./findings/?district=430203');
		await answered(page);
		const units = await page.locator('article .unit').allTextContents();
		expect(units.length).toBeGreaterThan(0);
		expect(units.filter((unit) => !unit.includes('芦淞区'))).toEqual([]);
		expect(strangers).toEqual([]);
	}
);

test('a bad address says what it dropped and keeps the rest', async ({ page }) => {
	await page.goto('./?year=2024,1899&level=moon');
	await answered(page);
	await expect(page.getByRole('status').filter({ hasText: '1899' })).toContainText('level=moon');
	await budget(page).locator('summary', { hasText: '表格' }).click();
	await expect(rows(page)).toHaveCount(2);
});

test('a misspelt filter is named, once, on every kind of page', onlyAll, async ({ page }) => {
	for (const [address, told] of [
		['?yaer=2023&year=2024,1899', ['yaer=2023', 'year=1899']],
		['compare/?year=2023&view=sideways', ['year=2023', 'view=sideways']],
		['about/?year=2023', ['year=2023']],
		['units/zhuzhou-public-housing/?year=2023', ['year=2023']]
	] as const) {
		await page.goto(`./${address}`);
		await expect(page.locator('.dropped')).toHaveCount(1);
		for (const part of told) await expect(page.locator('.dropped')).toContainText(part);
	}
	await page.goto('./?from=singlemessage&isappinstalled=0');
	await expect(page.locator('input[name=year]').first()).toBeEnabled();
	await expect(page.locator('.dropped')).toHaveCount(0);
});

test(
	'what takes longest comes after the rest, and is of the same choice',
	onlyAll,
	async ({ page }) => {
		await page.goto('./?unit=zhuzhou-public-housing');
		await answered(page);
		await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
		const moved = page.locator('section:has(#moved)');
		const ofOne = await moved.innerText();
		await page.getByRole('button', { name: '清除筛选' }).click();
		await expect(page.locator('[data-live=served]')).toBeAttached();
		await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
		expect(ofOne).not.toBe('');
		expect(await moved.innerText()).not.toBe(ofOne);
	}
);

test('clearing the filters brings back the page as it was served', onlyAll, async ({ page }) => {
	await page.goto('./?year=2024');
	await answered(page);
	await page.getByRole('button', { name: '清除筛选' }).click();
	await expect(page.locator('[data-live=served]')).toBeAttached();
	await expect(page).toHaveURL(/:\d+\/$/);
	await budget(page).locator('summary', { hasText: '表格' }).click();
	await expect(rows(page)).toHaveCount(5);
});

test('a comparison is in the address, and says why its columns cannot be judged', async ({
	page
}) => {
	await page.goto('./compare/?with=zhuzhou-maintenance-fund:2023,zhuzhou-public-housing:2023');
	await answered(page);
	const head = page.locator('thead').first().locator('th');
	await expect(head).toHaveCount(3);
	await expect(head.nth(1)).toContainText('维修资金');
	await expect(page.locator('section:has(#basis)')).toContainText('职能');
	await page.getByRole('checkbox', { name: /芦淞区物业服务中心/ }).check();
	await expect(head).toHaveCount(4);
	await expect(page).toHaveURL(/lusong-property-service/);
});
