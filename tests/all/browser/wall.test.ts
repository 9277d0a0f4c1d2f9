import { expect, test } from '@playwright/test';

test.use({ viewport: { width: 3840, height: 2160 } });

test('on a wall a chart drawn again stands where the first stood, as large, and answers at the pointer', async ({
	page
}) => {
	await page.goto('./', { waitUntil: 'networkidle' });
	const chart = page.locator('section:has(#budget) .chart');
	const name = (of: string) =>
		chart.locator(`${of} svg text`, { hasText: '市保障房中心' }).filter({ visible: true }).first();
	const served = (await name('.drawn').boundingBox())!;
	const frame = (await chart.boundingBox())!;
	expect(served.height).toBeGreaterThan(24);

	const bar = { x: frame.x + frame.width / 2, y: served.y + served.height };
	await page.mouse.move(bar.x, bar.y);
	await expect(chart.locator('.stage svg')).toBeVisible();
	const drawn = (await name('.stage').boundingBox())!;
	expect(Math.abs(drawn.height - served.height)).toBeLessThan(4);
	expect(Math.abs(drawn.y - served.y)).toBeLessThan(6);
	expect(Math.abs((await chart.boundingBox())!.height - frame.height)).toBeLessThan(6);
	await page.mouse.move(bar.x + 9, bar.y);
	await expect(chart.locator('.stage svg')).toContainText('市保障房中心 2023执行 3,243.37');
});
