import { expect, test } from '@playwright/test';

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

test('a phone gets the narrow drawing, and a figure of a table leads to its place', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 800 });
	await page.goto('./');
	await expect(page.locator('.chart .narrow svg').first()).toBeVisible();
	await expect(page.locator('.chart .wide svg').first()).toBeHidden();
	const budget = page.locator('section:has(#budget)');
	await budget.locator('figure summary', { hasText: '表格' }).click();
	await budget.getByRole('link', { name: '1,068.21' }).click();
	await expect(page).toHaveURL(/units\/zhuzhou-public-housing\/facts\/#f-[0-9a-z]{10}$/);
	await expect(page.locator('tr:has(:target)')).toContainText('1068.21');
});
