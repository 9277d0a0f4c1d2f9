import { expect, test } from '@playwright/test';

const unit = 'units/zhuzhou-public-housing/facts/';

test('the address of a figure lasts, and one of another publication says so', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(unit);
	const row = page.locator('tr[id^=fact-]', { hasText: '1068.21' }).first();
	const number = await row.getAttribute('id');
	// by its number in this publication, as links on pages name it
	await page.goto('about/');
	await page.goto(`${unit}#${number}`);
	await expect(page).toHaveURL(/#f-[0-9a-z]{10}$/);
	const card = page.locator('[data-linked]');
	await expect(card).toContainText('1068.21');
	await expect(page.locator('tr:has(:target)')).toContainText('1068.21');
	await card.getByRole('button', { name: '复制这一处的地址' }).click();
	await expect(card.getByRole('status')).toHaveText('已复制');
	const address = await page.evaluate(() => navigator.clipboard.readText());
	expect(address).toBe(page.url());
	await card.getByRole('button', { name: '复制报错内容' }).click();
	await expect(card.getByRole('status')).toHaveText('已复制');
	const report = await page.evaluate(() => navigator.clipboard.readText());
	expect(report).toContain('读作：1068.21');
	expect(report).toContain(address);
	await card.getByRole('button', { name: '关闭' }).click();
	await expect(card).toHaveCount(0);
	// addresses of before led to the page of the unit
	await page.goto('about/');
	await page.goto(`units/zhuzhou-public-housing/#${number}`);
	await expect(page).toHaveURL(address);
	// as it was copied
	await page.goto('about/');
	await page.goto(address);
	await expect(page.locator('tr:has(:target)')).toBeInViewport();

	for (const old of ['#fact-7', '#fact-7-000000', '#f-0000000000']) {
		await page.goto('about/');
		await page.goto(`${unit}${old}`);
		await expect(card).toHaveAttribute('data-linked', 'unknown');
		await expect(card).toContainText('不在这一版数据');
	}
});
