import { expect, test } from '@playwright/test';
import { pagePaths } from './pages.ts';

for (const path of pagePaths) {
	test(`/${path} asks only its own origin, breaks no policy and starts no engine`, async ({
		page,
		baseURL
	}) => {
		const requests: string[] = [];
		const complaints: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		page.on('pageerror', (error) => complaints.push(error.message));
		page.on('console', (message) => {
			// the environment check asks for a page that is none, and a part of the database
			if (path.endsWith('environment/') && message.location().url.includes('/no-such-page/'))
				return;
			if (message.type() === 'error') complaints.push(message.text());
		});
		await page.goto(`./${path}`, { waitUntil: 'networkidle' });
		expect(complaints).toEqual([]);
		expect(requests.filter((url) => !url.startsWith(baseURL!) && !url.startsWith('data:'))).toEqual(
			[]
		);
		const heavy = path.endsWith('environment/')
			? /duckdb.*wasm|worker/
			: /wasm|worker|atlas\.duckdb/;
		expect(requests.filter((url) => heavy.test(url))).toEqual([]);
		await expect(page.locator('html')).toHaveAttribute(
			'lang',
			path.startsWith('en/') ? 'en' : 'zh-CN'
		);
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		await expect(page).toHaveTitle(/\S/);
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(overflow).toBe(0);
	});
}

test('the language switch leads to the same page and back', async ({ page }) => {
	await page.goto('./units/zhuzhou-public-housing/');
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/en\/units\/zhuzhou-public-housing\/$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await page.getByRole('link', { name: '中文' }).click();
	await expect(page).toHaveURL(/:\d+\/units\/zhuzhou-public-housing\/$/);
});

test('pages lead to each other without loading the document again', async ({ page }) => {
	await page.goto('./');
	// a link that is followed before the scripts have come loads its document, as everywhere
	await page.locator('input[name="year"]').first().waitFor({ state: 'attached' });
	await page.evaluate(() => Object.assign(window, { kept: true }));
	await page.getByRole('navigation').getByRole('link', { name: '指标' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('指标：目标与实际');
	await expect(page.locator('.chart .stage svg')).toBeVisible();
	expect(await page.evaluate(() => 'kept' in window)).toBe(true);
});

test('a chart answers to the pointer with a text, within the policy and without markup', async ({
	page
}) => {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	await page.goto('./');
	const chart = page.locator('section:has(#budget) .chart');
	await chart.hover({ position: { x: 300, y: 34 } });
	await expect(chart.locator('.stage svg')).toBeVisible();
	await chart.hover({ position: { x: 320, y: 34 } });
	await expect(chart.locator('.stage svg')).toContainText('市保障房中心 2023执行 3,243.37');
	await expect(chart.locator('.drawn svg:visible')).toHaveCount(0);
	expect(complaints).toEqual([]);
});
