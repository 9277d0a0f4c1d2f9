import { expect, test } from '@playwright/test';
import Papa from 'papaparse';
import { readFileSync } from 'node:fs';
import { onlyAll } from './only-all.ts';

test.beforeEach(() => test.setTimeout(120_000));

test(
	'indicators are found by name in the whole scope, and the address shows the same',
	onlyAll,
	async ({ page }) => {
		await page.goto('./indicators/');
		const field = page.getByRole('searchbox', { name: '查找指标' });
		await expect(field).toBeEnabled();
		await field.fill('满意');
		await field.press('Enter');
		await expect(page).toHaveURL(/find=/);
		const heading = page.getByRole('heading', { name: '名称含“满意”的指标' });
		await expect(heading).toBeVisible();
		const found = page.locator('section:has(#found)');
		const names = found.locator('tbody tr > :first-child');
		await expect(names.first()).toContainText('满意', { timeout: 60_000 });
		const all = await names.allInnerTexts();
		expect(all.every((name) => name.includes('满意'))).toBe(true);
		await expect(found.locator('.lead')).toContainText(`${all.length} 条，在`);
		// what is shown of all is not shown beside what was found
		await expect(page.locator('#verdicts')).toHaveCount(0);

		await page.reload();
		await expect(names).toHaveCount(all.length, { timeout: 60_000 });
		await expect(field).toHaveValue('满意');

		const menu = page.locator('[data-take=found]');
		await menu.locator('summary').click();
		const waiting = page.waitForEvent('download');
		await menu.locator('[data-action=csv]').click();
		const csv = readFileSync(await (await waiting).path(), 'utf8').slice(1);
		const { data } = Papa.parse<string[]>(csv);
		expect(data.slice(1, all.length + 1).map(([name]) => name)).toEqual(all);
		expect(data.find(([name]) => name === '筛选')?.[1]).toBe('查找指标：满意');

		await page.getByRole('button', { name: '看全部' }).click();
		await expect(page.locator('#verdicts')).toBeVisible();
		await expect(page).toHaveURL(/\/indicators\/$/);
	}
);

test(
	'a name that no indicator has is said, with a filter or without',
	onlyAll,
	async ({ page }) => {
		await page.goto('./indicators/?find=没有这样的指标&year=2023');
		await expect(page.getByText('没有名称含这几个字的指标')).toBeVisible({ timeout: 60_000 });
		await expect(page.locator('[data-take=found]')).toHaveCount(0);
	}
);
