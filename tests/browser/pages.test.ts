import { expect, test } from '@playwright/test';
import { pagePaths } from './pages.ts';
import { policyViolations, visitPage, watchPolicy } from './visit-page.ts';

// In Chinese; in English the same pages are visited by `npm run test:all`.

for (const path of pagePaths)
	test(`/${path} is accessible, within its policy, asks only its own host, and reflows`, async ({
		page,
		baseURL
	}) => visitPage(page, path, baseURL!));

test('what breaks the policy of a page does not run, and is told', async ({ page }) => {
	await watchPolicy(page);
	await page.goto('./findings/');
	await expect(page.locator('.file input[type=file]')).toBeEnabled();
	await page.locator('.file input[type=file]').setInputFiles({
		name: 'register.json',
		mimeType: 'application/json',
		buffer: Buffer.from('{"version":1,"entries":[]}')
	});
	await expect(page.getByText('已导入 0 条')).toBeVisible();
	expect(await policyViolations(page)).toEqual([]);
	await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'window.ran = 1';
		document.body.append(script);
	});
	await expect.poll(() => policyViolations(page)).toHaveLength(1);
	expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});
