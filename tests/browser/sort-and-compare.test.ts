import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { read, utils } from '@e965/xlsx';
import Papa from 'papaparse';
import { onlyAll } from './only-all.ts';

test.beforeEach(() => test.setTimeout(120_000));

const report = (page: Page) => page.locator('main table').first();
const cells = (page: Page, column: number) =>
	report(page)
		.locator(`tbody tr > :nth-child(${column + 1})`)
		.allInnerTexts();

async function take(page: Page, id: string, action: string): Promise<Buffer> {
	const menu = page.locator(`[data-take="${id}"]`);
	await menu.locator('summary').click();
	const waiting = page.waitForEvent('download');
	await menu.locator(`[data-action=${action}]`).click();
	return readFileSync(await (await waiting).path());
}

test('a heading sorts its table, says what the order rests on, and stands in the address', async ({
	page
}) => {
	await page.goto('./units/');
	const came = await cells(page, 0);
	await report(page).getByRole('button', { name: '疑点' }).click();
	await expect(page).toHaveURL(/sort=reports\.\d+\.down$/);
	const counts = (await cells(page, 7)).map(Number);
	expect(counts).toEqual([...counts].sort((a, b) => b - a));
	await expect(page.getByRole('status').filter({ hasText: '先后不是名次' })).toContainText(
		'5 行有数'
	);
	await expect(report(page).locator('[aria-sort=descending]')).toHaveCount(1);

	const sorted = await cells(page, 0);
	await page.reload();
	await expect.poll(() => cells(page, 0)).toEqual(sorted);
	await page.getByRole('button', { name: '恢复原来的顺序' }).click();
	await expect(page).toHaveURL(/\/units\/$/);
	expect(await cells(page, 0)).toEqual(came);
});

test(
	'what is taken away are the rows on screen in the order on screen',
	onlyAll,
	async ({ page }) => {
		await page.goto('./units/?sort=reports.6.down');
		await expect(report(page).locator('[aria-sort=descending]')).toHaveCount(1);
		const names = await cells(page, 0);
		const facts = (await cells(page, 6)).map((text) => Number(text.replaceAll(',', '')));
		expect(facts).toEqual([...facts].sort((a, b) => b - a));
		const csv = (await take(page, 'reports', 'csv')).toString('utf8').slice(1);
		const rows = Papa.parse<string[]>(csv).data.slice(1, names.length + 1);
		expect(rows.map((row) => row[0])).toEqual(names);
		expect(rows.map((row) => Number(row[6]))).toEqual(facts);
		const book = read(await take(page, 'reports', 'xlsx'));
		const sheet = utils.sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1 });
		expect(sheet.slice(1).map((row) => [row[0], row[6]])).toEqual(
			names.map((name, place) => [name, facts[place]])
		);
	}
);

test('a sort that fits no column is said to be left out', onlyAll, async ({ page }) => {
	await page.goto('./units/?sort=reports.99.up');
	await expect(page.getByRole('status').filter({ hasText: '不适用于这张表' })).toBeVisible();
});

for (const sort of ['4.up', 'reports', 'nowhere.1.up'])
	test(
		`a sort that names no table of the page is said to be left out: ${sort}`,
		onlyAll,
		async ({ page }) => {
			await page.goto(`./units/?year=2024&sort=${sort}`);
			await expect(page.locator('.dropped').filter({ hasText: `sort=${sort}` })).toBeVisible();
			await expect(report(page).locator('tbody tr')).toHaveCount(2, { timeout: 60_000 });
		}
	);

test('a sort that names a table is not said to be left out', onlyAll, async ({ page }) => {
	await page.goto('./units/?sort=reports.6.down');
	await expect(report(page).locator('[aria-sort=descending]')).toHaveCount(1);
	await expect(page.locator('.dropped')).toHaveCount(0);
});

test('columns are held against one that can be chosen, and the link keeps it', async ({ page }) => {
	await page.goto('./compare/');
	const rate = page.locator('tr').filter({ hasText: '年初预算执行率' }).first().locator('td');
	await expect(rate.nth(0).locator('.difference')).toHaveCount(0);
	await expect(rate.nth(1).locator('.difference')).toContainText('−207.42 个百分点');
	const stated = page.locator('tr').filter({ hasText: '预算执行率' }).first().locator('td');
	await expect(stated.nth(2)).toContainText('取数口径不同，不相减');

	await page.getByLabel('差异对照').selectOption({ label: '市维修资金中心 2023' });
	await expect(page).toHaveURL(/base=zhuzhou-maintenance-fund(:|%3A)2023/);
	await expect(rate.nth(0).locator('.difference')).toContainText('+207.42 个百分点');
	await expect(rate.nth(1).locator('.difference')).toHaveCount(0);
	await page.reload();
	await expect(rate.nth(0).locator('.difference')).toContainText('+207.42 个百分点');

	// without it, the first is held against again
	await page
		.getByRole('group', { name: /选择材料/ })
		.getByRole('checkbox', { name: /市维修资金中心/ })
		.uncheck();
	await expect(page).not.toHaveURL(/base=/);
	await expect(page.locator('th.column').first()).toContainText('对照列');
});

test(
	'the head of the table of metrics stays in sight where the table has room',
	onlyAll,
	async ({ page }) => {
		await page.goto('./compare/');
		await page.locator('tr').filter({ hasText: '自评得分率' }).first().scrollIntoViewIfNeeded();
		await expect(page.locator('th.column').first()).toBeInViewport();
	}
);

test(
	'a comparison is set up: columns, peers and view, all in the address',
	onlyAll,
	async ({ page }) => {
		await page.goto('./compare/');
		const choose = page.getByRole('group', { name: /选择材料/ });
		const answered = () =>
			expect(page.locator('[data-live=answered]').first()).toBeVisible({ timeout: 60_000 });
		await choose.getByRole('checkbox', { name: /石峰区物业服务中心/ }).uncheck();
		await answered();
		await expect(page).toHaveURL(/with=/);
		await expect(page.locator('th.column')).toHaveCount(4);

		await page.getByRole('radio', { name: '人均' }).check();
		await expect(page).toHaveURL(/view=head/);
		await expect(page.locator('section:has(#money) .chart')).toHaveAttribute(
			'aria-label',
			/人均公用经费/
		);

		const peers = page.locator('section:has(#peers)');
		await peers.getByRole('checkbox', { name: '职能' }).uncheck();
		await peers.getByRole('checkbox', { name: '年度' }).uncheck();
		await expect(page).toHaveURL(/peers=level/);
		await expect(peers).toContainText('共 2 个', { timeout: 60_000 });

		const address = page.url();
		await page.goto('about:blank');
		await page.goto(address);
		await expect(page.locator('th.column')).toHaveCount(4, { timeout: 60_000 });
		await expect(page.getByRole('radio', { name: '人均' })).toBeChecked();
		await expect(peers.getByRole('checkbox', { name: '职能' })).not.toBeChecked();
	}
);

test('what cannot be compared is refused with its reason', onlyAll, async ({ page }) => {
	await page.goto('./compare/');
	const refused = page.locator('section:has(#refused)');
	await expect(refused).toContainText('申请与执行不是一回事');
	await expect(refused).toContainText('年度不同');
	await expect(refused).toContainText('556,000.00 万元');
	await expect(refused).toContainText('没有注明是年初还是全年');
});

test('columns, peers and view that a link asks for in vain are said', onlyAll, async ({ page }) => {
	await page.goto('./compare/?with=a:2023,b:2024&peers=moon&view=sideways&base=c:2025');
	const dropped = page.locator('.dropped');
	for (const part of ['a:2023', 'peers=moon', 'view=sideways', 'base=c:2025'])
		await expect(dropped).toContainText(part);
});
