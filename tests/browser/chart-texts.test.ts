import { expect, test } from '@playwright/test';
import { pagePaths } from './pages.ts';

/** Texts of charts that stand, or reach, outside of their chart, where nothing shows them. */
function textsOutside(): string[] {
	return [...document.querySelectorAll('.chart svg')].flatMap((chart) => {
		const frame = chart.getBoundingClientRect();
		return [...chart.querySelectorAll('text')].flatMap((text) => {
			const box = text.getBoundingClientRect();
			const isOutside =
				box.left < frame.left - 1 ||
				box.right > frame.right + 1 ||
				box.top < frame.top - 2 ||
				box.bottom > frame.bottom + 2;
			return frame.width > 0 && box.width > 0 && isOutside ? [text.textContent] : [];
		});
	});
}

for (const width of [1440, 390, 360])
	test(`no chart of any page cuts off what it says, ${width} pixels wide`, async ({ page }) => {
		test.setTimeout(120_000);
		await page.setViewportSize({ width, height: 900 });
		const cutOff: string[] = [];
		let charts = 0;
		for (const path of pagePaths) {
			await page.goto(`./${path}`, { waitUntil: 'domcontentloaded' });
			charts += await page.locator('.chart svg').count();
			for (const text of await page.evaluate(textsOutside)) cutOff.push(`${path}: ${text}`);
		}
		expect(charts).toBeGreaterThan(pagePaths.length);
		expect(cutOff).toEqual([]);
	});
