import { expect, test, type Page } from './with-engine.ts';
import { pagePaths } from './pages.ts';

/** A violation is told to the page also where nothing of it is seen in the console. */
const watch = (page: Page) =>
	page.addInitScript(() => {
		const violations: string[] = [];
		Object.assign(window, { violations });
		document.addEventListener('securitypolicyviolation', (event) =>
			violations.push(
				`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`
			)
		);
	});
const violations = (page: Page) =>
	page.evaluate(() => (window as unknown as { violations: string[] }).violations);

test('no page breaks its policy, also when its filters, files and disclosures are used', async ({
	page
}) => {
	test.setTimeout(180_000);
	await watch(page);
	for (const path of pagePaths) {
		await page.goto(`./${path}`, { waitUntil: 'networkidle' });
		await page.evaluate(() => {
			for (const details of document.querySelectorAll('details')) details.open = true;
		});
		expect(await violations(page), path).toEqual([]);
	}
	await page.goto('./findings/?severity=S1');
	await expect(page.locator('[data-live=answered]').first()).toBeVisible({ timeout: 60_000 });
	await page.locator('.file input[type=file]').setInputFiles({
		name: 'register.json',
		mimeType: 'application/json',
		buffer: Buffer.from('{"version":1,"entries":[]}')
	});
	await expect(page.getByText('已导入 0 条')).toBeVisible();
	expect(await violations(page)).toEqual([]);

	// the watch itself
	await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'window.ran = 1';
		document.body.append(script);
	});
	await expect.poll(() => violations(page)).toHaveLength(1);
	expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});
