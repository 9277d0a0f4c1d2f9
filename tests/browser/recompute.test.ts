import { expect, test } from '@playwright/test';

test('a chart is recomputed in the browser, and shows its SQL', async ({ page }) => {
	await page.goto('');
	const section = page.locator('section', { has: page.locator('#budget') });
	await section.getByRole('button', { name: '查看 SQL，在本机复算' }).click();
	const result = section.locator('[data-recompute]');
	await expect(result).toHaveAttribute('data-recompute', 'same', { timeout: 60_000 });
	await expect(result).toContainText('复算一致：5 行');
	await result.locator('summary').last().click();
	await expect(result.locator('pre').last()).toContainText('FROM headline');
	// another choice is another question
	await page.goto('?year=2024');
	await expect(page.locator('[data-live=answered]')).toBeAttached({ timeout: 60_000 });
	await section.getByRole('button', { name: '查看 SQL，在本机复算' }).click();
	await expect(result).toHaveAttribute('data-recompute', 'same', { timeout: 60_000 });
});

test('a figure that was drawn otherwise is named with its row and column', async ({ page }) => {
	// the page's data say another amount than the published database
	await page.route(/\/__data\.json/, async (route) => {
		const response = await route.fetch();
		const body = await response.text();
		await route.fulfill({ response, body: body.replaceAll('3243.37', '3243.99') });
	});
	await page.goto('about/');
	await page.getByRole('link', { name: '总览' }).first().click();
	await expect(page.locator('#budget')).toBeVisible();
	const section = page.locator('section', { has: page.locator('#budget') });
	await section.getByRole('button', { name: '查看 SQL，在本机复算' }).click();
	const result = section.locator('[data-recompute]');
	await expect(result).toHaveAttribute('data-recompute', 'differs', { timeout: 60_000 });
	await expect(result.getByRole('listitem').first()).toContainText('3,243.99');
	await expect(result.getByRole('listitem').first()).toContainText('3,243.37');
});
