import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { pagePaths } from '../../browser/pages.ts';

test.use({ baseURL: undefined });

test('every page read from a disk, without any server, shows its figures and charts in their style', async ({
	page
}) => {
	test.setTimeout(120_000);
	for (const path of pagePaths) {
		await page.goto(`${pathToFileURL('build').href}/${path}index.html`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		const seen = await page.evaluate(() => ({
			text: document.querySelector('main')?.textContent?.trim().length ?? 0,
			charts: [...document.querySelectorAll('.chart')].filter((chart) =>
				[...chart.querySelectorAll('svg')].every((svg) => svg.getBoundingClientRect().width === 0)
			).length,
			font: getComputedStyle(document.body).fontFamily,
			styles: document.styleSheets.length
		}));
		expect(seen.text, path).toBeGreaterThan(100);
		expect(seen.charts, path).toBe(0);
		expect(seen.styles, path).toBeGreaterThan(0);
		expect(seen.font, path).not.toMatch(/^"?(Times|serif)/i);
	}
});
