import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { read, utils } from '@e965/xlsx';
import { expect, test, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { onlyAll } from './only-all.ts';

test.beforeEach(() => test.setTimeout(120_000));

const console = (page: Page) => page.locator('[data-sql]');
const said = (page: Page) => page.locator('[data-sql] .said');

async function ask(page: Page, sql: string): Promise<void> {
	await page.locator('#sql-text').fill(sql);
	await page.locator('#sql-text').press('ControlOrMeta+Enter');
}

async function answered(page: Page): Promise<void> {
	await expect(console(page)).toHaveAttribute('data-sql', 'answered', { timeout: 60_000 });
}

async function take(page: Page, id: string, action: string): Promise<Buffer> {
	const menu = page.locator(`[data-take="${id}"]`);
	await menu.locator('summary').click();
	const waiting = page.waitForEvent('download');
	await menu.locator(`[data-action=${action}]`).click();
	return readFileSync(await (await waiting).path());
}

const cells = (page: Page) =>
	page
		.locator('section:has(#sql) .table tbody tr')
		.evaluateAll((rows) =>
			rows.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim()))
		);

test('every example runs, and its CSV and XLSX hold the rows on screen', async ({ page }) => {
	await page.goto('./data/');
	const examples = page.locator('[data-example]');
	await expect(examples.first()).toBeVisible();
	const count = await examples.count();
	expect(count).toBeGreaterThanOrEqual(5);
	for (let place = 0; place < count; place++) {
		await examples.nth(place).click();
		await page.locator('[data-sql] [data-action=run]').click();
		await answered(page);
		const rows = await cells(page);
		expect(rows.length, `example ${place}`).toBeGreaterThan(0);
		await expect(said(page)).toContainText(`${rows.length} 行`);

		const csv = (await take(page, 'sql-result', 'csv')).toString('utf8');
		const { data } = Papa.parse<string[]>(csv.slice(1));
		const plain = (text: string) => (/^−[\d.]+$/.test(text) ? text.replace('−', '-') : text);
		const asShown = rows.map((row) => row.map((text) => plain(text).replace(/\s+/g, ' ')));
		const asSaved = data
			.slice(1, rows.length + 1)
			.map((row) => row.map((text) => text.replace(/\s+/g, ' ').trim()));
		expect(asSaved).toEqual(asShown);
		const notes = new Map(data.slice(rows.length + 2).map(([name, value]) => [name, value]));
		expect(notes.get('筛选')).toContain('SQL：SELECT');
	}
	await ask(page, 'SELECT unit, year, executed FROM unit_years ORDER BY ALL');
	await expect(page.locator('section:has(#sql) .table thead th')).toHaveCount(3);
	const book = read(await take(page, 'sql-result', 'xlsx'));
	const sheet = utils.sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1 });
	expect(sheet[1]!.slice(1).every((cell) => typeof cell === 'number')).toBe(true);
});

test(
	'figures are exact, columns keep their names and order, missing is a word',
	onlyAll,
	async ({ page }) => {
		await page.goto('./data/');
		await ask(
			page,
			`SELECT 12345678901234.123456::DECIMAL(20,6) AS wan, 9007199254740993::BIGINT AS n, -0.1 AS less, 7 AS "1", 8 AS wan, NULL::DOUBLE AS gone, DATE '2024-02-29' AS day`
		);
		await answered(page);
		expect(await cells(page)).toEqual([
			['12345678901234.123456', '9007199254740993', '−0.1', '7', '8', '无值', '2024-02-29']
		]);
		const csv = (await take(page, 'sql-result', 'csv')).toString('utf8').slice(1).split('\r\n');
		expect(csv[0]).toBe('wan,n,less,1,wan_1,gone,day');
		expect(csv[1]).toBe('12345678901234.123456,9007199254740993,-0.1,7,8,无值,2024-02-29');
	}
);

test('what may not run says why, keeps the text, and the next question is answered', async ({
	page
}) => {
	await page.goto('./data/');
	const refused: [string, RegExp][] = [
		["COPY unit TO 'x.csv'", /COPY 读写文件/],
		["ATTACH 'x.db'", /ATTACH 切换数据库/],
		['INSTALL httpfs', /INSTALL 加载扩展/],
		['SET memory_limit = 1', /SET 改动设置/],
		['DELETE FROM unit', /DELETE 改动数据/],
		['SELECT 1; SELECT 2', /一次只能运行一条/],
		['  ', /还没有写查询/]
	];
	for (const [sql, words] of refused) {
		await ask(page, sql);
		await expect(console(page)).toHaveAttribute('data-sql', 'refused');
		await expect(said(page)).toContainText(words);
		await expect(page.locator('#sql-text')).toHaveValue(sql);
	}
	for (const sql of [
		"SELECT * FROM read_csv('https://example.org/x.csv')",
		"SELECT * FROM read_text('/etc/passwd')"
	]) {
		await ask(page, sql);
		await expect(said(page)).toContainText('引擎已锁定', { timeout: 60_000 });
		await expect(page.locator('#sql-text')).toHaveValue(sql);
	}
	await ask(page, 'SELECT nme\nFROM units');
	await expect(said(page).locator('pre')).toContainText('LINE 1: SELECT nme');
	await ask(page, 'SELECT count(*) AS n FROM units');
	await answered(page);
	await expect(page.locator('section:has(#sql) pre')).toHaveCount(0);
});

test('more rows than are shown are said to be more', onlyAll, async ({ page }) => {
	await page.goto('./data/');
	await ask(page, 'SELECT range AS n FROM range(1001)');
	await answered(page);
	await expect(said(page)).toContainText('只列出前 1,000 行');
	expect(await cells(page)).toHaveLength(1000);
	await ask(page, 'SELECT range AS n FROM range(1000)');
	await expect(said(page)).toHaveText('1,000 行');
});

test('the head of a long answer stays in sight', onlyAll, async ({ page }) => {
	await page.goto('./data/');
	await ask(page, 'SELECT metric, value FROM metric LIMIT 200');
	await answered(page);
	const frame = page.locator('section:has(#sql) .table .scroll');
	await frame.evaluate((box) => box.scrollTo(0, box.scrollHeight));
	const top = async (of: string) => (await frame.locator(of).first().boundingBox())?.y ?? 0;
	const { y = 0 } = (await frame.boundingBox()) ?? {};
	expect(await top('tbody tr')).toBeLessThan(y);
	expect(Math.abs((await top('thead th')) - y)).toBeLessThan(2);
});

test(
	'a question that takes too long can be stopped, and the next one starts the engine again',
	onlyAll,
	async ({ page }) => {
		await page.goto('./data/');
		await ask(page, 'SELECT count(*) AS n FROM range(100000000) a, range(100000000) b');
		await expect(console(page)).toHaveAttribute('data-sql', 'running');
		await page.locator('[data-action=cancel]').click();
		await expect(said(page)).toContainText('下一次查询会重新启动引擎');
		await ask(page, 'SELECT 42 AS n');
		await answered(page);
		expect(await cells(page)).toEqual([['42']]);
	}
);

test(
	'a link does not run by itself; it runs when asked, and is kept in the history',
	onlyAll,
	async ({ page }) => {
		await page.goto(`./data/?sql=${encodeURIComponent('SELECT 7 AS seven')}`);
		await expect(page.locator('#sql-text')).toHaveValue('SELECT 7 AS seven');
		await expect(said(page)).toContainText('来自链接，还没有运行');
		await expect(console(page)).toHaveAttribute('data-sql', 'idle');
		await page.locator('[data-sql] [data-action=run]').click();
		await answered(page);
		expect(await cells(page)).toEqual([['7']]);
		await ask(page, 'SELECT 8 AS eight');
		await expect(page).toHaveURL(/sql=SELECT\+8\+AS\+eight/);
		await page.goBack();
		await expect(page.locator('#sql-text')).toHaveValue('SELECT 7 AS seven');
		await expect(console(page)).toHaveAttribute('data-sql', 'idle');
		await page.reload();
		await page.locator('[data-history] summary').click();
		await expect(page.locator('[data-history] li')).toHaveText([
			'SELECT 8 AS eight',
			'SELECT 7 AS seven'
		]);
	}
);

test(
	'a word and a number are drawn; markup in an answer, a name and an error is text',
	onlyAll,
	async ({ page }) => {
		const markup = '<img src=x onerror=window.hit=1>';
		await page.goto('./data/');
		await ask(page, `SELECT '${markup}' AS "${markup}", -3.5 AS b UNION ALL SELECT 'plain', 2`);
		await answered(page);
		const chart = page.locator('figure:has(#chart-sql-hint)');
		await chart.scrollIntoViewIfNeeded();
		await expect(chart.locator('svg').last()).toContainText('−3.5');
		await page.locator('[data-history] summary').click();
		const { violations } = await new AxeBuilder({ page })
			.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
			.analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
		await expect(page.locator('section:has(#sql) .table thead th').first()).toContainText(markup);
		await ask(page, `SELECT "${markup}" FROM units`);
		await expect(said(page).locator('pre')).toContainText(markup);
		expect(await page.locator('img').count()).toBe(0);
		expect(await page.evaluate(() => 'hit' in window)).toBe(false);
	}
);
