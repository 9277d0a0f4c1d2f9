import { expect, test, type Page } from '@playwright/test';
import { onlyAll } from './only-all.ts';

const answered = (page: Page) =>
	expect(page.locator('[data-live=answered]')).toBeVisible({ timeout: 60_000 });

test('a unit is found by pinyin and chosen with the keyboard alone', async ({ page }) => {
	await page.goto('./');
	const filter = page.locator('details:has(#find-unit)');
	await filter.locator('summary').focus();
	await page.keyboard.press('Enter');
	const field = page.getByRole('combobox');
	// it can be reached once the page answers
	await expect(field).toBeEnabled({ timeout: 60_000 });
	await page.keyboard.press('Tab');
	await expect(field).toBeFocused();
	await expect(field).toHaveAttribute('aria-expanded', 'true');
	await page.keyboard.type('lusongqujiguan');
	await expect(page.getByRole('option')).toHaveCount(1, { timeout: 60_000 });
	await expect(filter.getByRole('status')).toHaveText('找到 1 个');
	await page.keyboard.press('ArrowDown');
	await expect(field).toHaveAttribute('aria-activedescendant', 'find-unit-0');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\?unit=lusong-government-offices$/);
	await answered(page);
	await expect(page.getByRole('option')).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('Escape');
	await expect(field).toHaveAttribute('aria-expanded', 'false');
	await expect(page.locator('.chip')).toContainText('芦淞区机关事务中心');
});

test(
	'what nobody is called is said to be not found, and its marks are no pattern',
	onlyAll,
	async ({ page }) => {
		await page.goto('./units/');
		await page.locator('details:has(#find-unit) summary').click();
		await page.getByRole('combobox').fill('%');
		await expect(page.locator('details:has(#find-unit)').getByRole('status')).toHaveText(
			'没有找到',
			{
				timeout: 60_000
			}
		);
	}
);

test(
	'stage and form are filters, and a bad link says what it dropped',
	onlyAll,
	async ({ page }) => {
		await page.goto('./indicators/?stage=evaluation&form=project-evaluation,letter');
		await answered(page);
		await expect(page.locator('.dropped')).toContainText('form=letter');
		await expect(page.locator('.chip')).toHaveCount(2);
		await page.getByRole('button', { name: '清除筛选' }).click();
		await expect(page).toHaveURL(/\/indicators\/$/);
	}
);

test('the search of the site finds a unit by the initials of what it is called, and a rule by its number', async ({
	page
}) => {
	await page.goto('./about/');
	const open = page.getByRole('button', { name: '查找' });
	await open.click();
	const field = page.getByRole('combobox', { name: '站内查找' });
	await expect(field).toBeFocused();
	await field.fill('sbzf');
	await expect(page.getByRole('option', { name: /市保障房中心/ })).toBeVisible({ timeout: 60_000 });
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/units\/zhuzhou-public-housing\/$/);
	await open.click();
	await field.fill('stf-01');
	await page.getByRole('option', { name: /STF-01/ }).click();
	await expect(page).toHaveURL(/findings\/\?rule=STF-01$/);
	await open.click();
	await page.keyboard.press('Escape');
	await expect(field).toBeHidden();
	await expect(open).toBeFocused();
});

test('one unit is chosen to be seen year by year, and one that there is not is named', async ({
	page
}) => {
	await page.goto('./compare/years/');
	await page.getByLabel('选择单位').selectOption('lusong-property-service');
	await expect(page).toHaveURL(/unit=lusong-property-service/);
	await expect(page.getByRole('heading', { level: 2, name: '芦淞区物业服务中心' })).toBeVisible();
	await page.goto('./compare/years/?unit=nobody');
	await expect(page.locator('.dropped')).toContainText('unit=nobody');
});
