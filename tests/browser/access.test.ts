import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pagePaths } from './pages.ts';

for (const scheme of ['light', 'dark'] as const) {
	test.describe(scheme, () => {
		test.use({ colorScheme: scheme });

		for (const path of pagePaths) {
			test(`/${path} breaks no rule of WCAG 2.2 AA that a machine can test`, async ({ page }) => {
				await page.goto(`./${path}`, { waitUntil: 'networkidle' });
				const { violations } = await new AxeBuilder({ page })
					.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
					.analyze();
				const told = violations.map(({ id, nodes }) => ({
					id,
					where: nodes.slice(0, 3).map(({ target, failureSummary }) => ({ target, failureSummary }))
				}));
				expect(told).toEqual([]);
			});
		}
	});
}
