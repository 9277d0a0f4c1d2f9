import { expect, test } from '@playwright/test';
import { pagePaths } from './pages.ts';

test.use({ javaScriptEnabled: false });

for (const path of pagePaths) {
	test(`/${path} says what it says and what it does not say, without scripts`, async ({ page }) => {
		await page.goto(`./${path}`);
		const [says, saysNot] = path.startsWith('en/')
			? ['What it says', 'What it does not say']
			: ['说明什么', '不说明什么'];
		const aside = page.locator('main > aside');
		await expect(aside.getByRole('heading', { name: says, exact: true })).toBeVisible();
		await expect(aside.getByRole('heading', { name: saysNot, exact: true })).toBeVisible();
		expect(await aside.locator('li').count()).toBeGreaterThan(1);
	});
}

test('a term is explained where it stands, without scripts', async ({ page }) => {
	await page.goto('./');
	const terms = page.locator('section:has(#staffing) .words details');
	await expect(terms.locator('dd').first()).toBeHidden();
	await terms.locator('summary').click();
	await expect(terms).toContainText('机构编制部门核定的人数上限');
});
