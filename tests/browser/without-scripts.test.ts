import { expect, test } from '@playwright/test';
import { unitIds } from './pages.ts';

test.use({ javaScriptEnabled: false });

test('the overview shows its figures, charts and tables', async ({ page }) => {
	await page.goto('./');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	for (const id of ['budget', 'rate', 'staffing', 'structure', 'verdicts', 'scores', 'findings']) {
		const chart = page.locator(`section:has(#${id}) .chart`);
		await expect(chart.locator('svg:visible')).toHaveCount(1);
		await expect(chart).toHaveAttribute('aria-label', /\S{10,}/);
	}
	const budget = page.locator('section:has(#budget)');
	await expect(budget.locator('.chart svg:visible')).toContainText('3,243.37');
	await budget.locator('figure summary').click();
	await expect(budget.getByRole('table')).toContainText('1,068.21');
});

test('a unit with targets only has no zero for what it did not report', async ({ page }) => {
	await page.goto('./');
	const rate = page.locator('section:has(#rate)');
	await expect(rate.locator('.chart svg:visible')).toContainText('仅有目标，无执行数');
	await expect(rate.locator('.chart svg:visible')).not.toContainText(/(^|\D)0\.00%/);
});

test('a phone gets the narrow drawing, and the page does not scroll sideways', async ({ page }) => {
	for (const width of [320, 390]) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('./');
		await expect(page.locator('.chart .narrow svg').first()).toBeVisible();
		await expect(page.locator('.chart .wide svg').first()).toBeHidden();
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(overflow).toBe(0);
	}
});

for (const id of unitIds) {
	test(`the page of ${id} shows its figures and the place of each`, async ({ page }) => {
		await page.goto(`./units/${id}/`);
		await expect(page.locator('dl').first()).toBeVisible();
		await expect(page.locator('.chart svg:visible').first()).toBeVisible();
		const rows = page.locator('tr[id^=fact-]');
		expect(await rows.count()).toBeGreaterThan(20);
		await expect(rows.first()).toContainText(/第 \d+ 行|第 \d+ 页/);
	});
}

test('a figure of a table leads to its place on the page of its unit', async ({ page }) => {
	await page.goto('./');
	const budget = page.locator('section:has(#budget)');
	await budget.locator('figure summary').click();
	await budget.getByRole('link', { name: '1,068.21' }).click();
	await expect(page).toHaveURL(/units\/zhuzhou-public-housing\/#fact-\d+$/);
	await expect(page.locator('tr:target')).toContainText('1068.21');
});

test('the standard thresholds of the rules stand under the rules', async ({ page }) => {
	await page.goto('./findings/');
	await page.locator('.thresholds summary').click();
	await page.locator('.thresholds a').click();
	await expect(page).toHaveURL(/#rules$/);
	const rules = page.locator('section:has(#rules)');
	await expect(rules.locator('dt', { hasText: 'STF-01' })).toBeVisible();
	await expect(rules.locator('dt:has-text("STF-01") + dd')).toHaveText(/\S：100\s+%/);
});
