import { expect, test, type Page } from '@playwright/test';
import { onlyAll } from './only-all.ts';

const total = async (page: Page) =>
	Number(await page.locator('[data-findings]').getAttribute('data-findings'));

test.beforeEach(() => test.setTimeout(120_000));

test('each preset leaves as many findings as stand beside it', onlyAll, async ({ page }) => {
	await page.goto('findings/');
	const presets = page.locator('.presets button');
	await expect(presets).toHaveCount(8);
	await expect(presets.first()).toBeEnabled();
	for (const preset of await presets.all()) {
		const told = Number((await preset.textContent())?.match(/\d+$/)?.[0] ?? 'NaN');
		await preset.click();
		await expect.poll(() => total(page), { timeout: 60_000 }).toBe(told);
		await preset.click();
	}
	await page.getByRole('button', { name: '结转不平' }).click();
	await expect(page.locator('article .rule').first()).toContainText('BUD-15', { timeout: 60_000 });
});

test(
	'a form leaves the findings that stand in it, and those of whole reports can be chosen',
	onlyAll,
	async ({ page }) => {
		await page.goto('findings/?form=base-data,report');
		await expect(page.locator('[data-live=answered]')).toBeAttached({ timeout: 60_000 });
		const filter = page.locator('details:has(input[name=form])');
		await filter.locator('summary').click();
		const count = (value: string) =>
			filter.locator(`label:has(input[value="${value}"]) .count`).textContent().then(Number);
		const sum = (await count('base-data')) + (await count('report'));
		expect(sum).toBeGreaterThan(0);
		expect(await total(page)).toBe(sum);
		await expect(filter.locator('label')).toHaveCount(8);
	}
);

test(
	'what a rule could not test is listed, as often as it is counted',
	onlyAll,
	async ({ page }) => {
		await page.goto('findings/');
		const counted = await page
			.locator('section:has(#rules) tr', { hasText: 'BUD-15' })
			.locator('td')
			.nth(2)
			.textContent();
		const section = page.locator('section:has(#not-testable)');
		await section.locator('select').selectOption('BUD-15');
		await section.getByRole('button', { name: '列出' }).click();
		const list = section.locator('[data-not-testable]');
		await expect(list).toHaveAttribute('data-not-testable', counted!.trim(), { timeout: 60_000 });
		await expect(list).toContainText('上年结转、年初预算');
	}
);
