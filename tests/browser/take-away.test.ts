import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { read, utils } from '@e965/xlsx';
import Papa from 'papaparse';
import { onlyAll } from './only-all.ts';

test.beforeEach(() => test.setTimeout(120_000));

async function take(page: Page, id: string, action: string): Promise<Buffer> {
	const menu = page.locator(`[data-take="${id}"]`);
	await menu.locator('summary').click();
	const waiting = page.waitForEvent('download');
	await menu.locator(`[data-action=${action}]`).click();
	return readFileSync(await (await waiting).path());
}

/** The rows on screen, with figures as numbers. */
async function shown(page: Page, id: string): Promise<(string | number)[][]> {
	const section = page.locator(`section:has(#${id})`);
	const summary = section.locator('figure details:not([data-take]) > summary');
	if ((await summary.count()) > 0) await summary.first().click();
	// a table is made when it is opened, not before
	await section.locator('tbody tr').first().waitFor();
	const rows = await section
		.locator('tbody tr')
		.evaluateAll((all) =>
			all.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim()))
		);
	const columns = await section
		.locator('thead th')
		.evaluateAll((all) => all.map((cell) => cell.classList.contains('numeric')));
	const asNumber = (text: string) => Number(text.replace(/[,%]/g, '').replace('−', '-'));
	return rows.map((row) =>
		row.map((text, place) =>
			columns[place] && !Number.isNaN(asNumber(text)) ? asNumber(text) : text
		)
	);
}

// of charts of amounts, of texts and of counts: all others are made by the same function
for (const id of ['budget', 'verdicts', 'unit-findings']) {
	const when = id === 'budget' ? {} : onlyAll;
	test(`${id}: CSV and XLSX hold exactly the rows on screen, filtered`, when, async ({ page }) => {
		await page.goto('./?year=2023');
		await expect(page.locator('[data-live=answered]')).toBeVisible({ timeout: 60_000 });
		const rows = await shown(page, id);
		expect(rows.length).toBeGreaterThan(0);

		const csv = (await take(page, id, 'csv')).toString('utf8');
		expect(csv.startsWith('\ufeff')).toBe(true);
		const { data } = Papa.parse<string[]>(csv.slice(1));
		expect(data.slice(1, rows.length + 1)).toEqual(rows.map((row) => row.map(String)));
		const notes = Object.fromEntries(data.slice(rows.length + 2)) as Record<string, string>;
		expect(notes['筛选']).toBe('年度：2023');
		expect(notes['数据版本']).toMatch(/^[0-9a-f]{12}$/);
		expect(notes['链接']).toContain(`?year=2023#${id}`);

		const book = read(await take(page, id, 'xlsx'));
		expect(book.SheetNames).toHaveLength(2);
		const sheet = utils.sheet_to_json(book.Sheets[book.SheetNames[0]!]!, { header: 1 });
		expect(sheet.slice(1)).toEqual(rows);
	});
}

test('nothing is taken away under filters that it does not show', onlyAll, async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(/data\/blocks\//, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('./?year=2024');
	await expect(page.locator('[data-live=waiting]')).toBeVisible({ timeout: 60_000 });
	const menu = page.locator('[data-take=budget]');
	await menu.locator('summary').click();
	await expect(menu).toContainText('还不是所选筛选的结果');
	for (const action of ['png', 'csv', 'xlsx', 'copy', 'citation'])
		await expect(menu.locator(`[data-action=${action}]`)).toBeDisabled();
	await expect(menu.locator('[data-action=link]')).toBeEnabled();
	release();
	await expect(page.locator('[data-live=answered]')).toBeVisible({ timeout: 60_000 });
	await expect(menu.locator('[data-action=csv]')).toBeEnabled();
	await expect(menu).not.toContainText('还不是所选筛选的结果');
});

test('a picture says title, filter, source and fingerprint, and needs nothing from the page', async ({
	page
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.goto('./');
	const svg = (await take(page, 'budget', 'svg')).toString('utf8');
	for (const word of ['从预算到执行', '全部，未筛选', '来源', '数据版本', '3,243.37', '年初预算'])
		expect(svg).toContain(word);
	expect(svg).not.toMatch(/var\(|<style|class=/);
	expect(svg).toContain('#fbfbf9');
	const png = await take(page, 'budget', 'png');
	expect([...png.subarray(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
	expect(png.readUInt32BE(16)).toBe(1616);
	expect(png.length).toBeGreaterThan(20_000);
});

test('link, citation and table are copied', onlyAll, async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('./en/');
	const menu = page.locator('[data-take=rate]');
	const copied = async (action: string) => {
		await menu.locator('summary').click();
		await menu.locator(`[data-action=${action}]`).click();
		await expect(page.getByText('Copied')).toBeVisible();
		return page.evaluate(() => navigator.clipboard.readText());
	};
	expect(await copied('link')).toMatch(/\/en\/#rate$/);
	expect(await copied('citation')).toMatch(/data version [0-9a-f]{12}.*\/en\/#rate, taken \d{4}-/);
	expect(await copied('copy')).toMatch(/市保障房中心\t2023\t/);
});

for (const [address, id] of [
	['data/', 'files'],
	['about/', 'licences']
] as const) {
	test(
		`${address}: the table ${id} is taken away whole, with what it is of`,
		onlyAll,
		async ({ page }) => {
			await page.goto(`./${address}`);
			const csv = (await take(page, id, 'csv')).toString('utf8');
			const { data } = Papa.parse<string[]>(csv.slice(1));
			const columns = data[0]!.length;
			const rows = data.slice(
				1,
				data.findIndex((row) => row.length === 1)
			);
			const printed = await page
				.locator(`section:has(#${id}) tbody tr`)
				.evaluateAll((all) => all.map((row) => row.firstElementChild?.textContent?.trim() ?? ''));
			expect(rows.map((row) => row.length)).toEqual(printed.map(() => columns));
			for (const [index, name] of printed.entries())
				expect(
					rows[index]!.some((cell) => cell !== '' && name.startsWith(cell.replace(/^'/, '')))
				).toBe(true);
			expect(csv).toMatch(/数据版本,[0-9a-f]{12}/);
		}
	);
}

test(
	'the menu is worked by keyboard, and a table that stands alone has one',
	onlyAll,
	async ({ page }) => {
		await page.goto('./indicators/');
		const menu = page.locator('[data-take=list]');
		await menu.locator('summary').focus();
		await page.keyboard.press('Enter');
		await expect(menu.locator('[data-action=csv]')).toBeVisible();
		await expect(menu.locator('[data-action=png]')).toHaveCount(0);
		await page.keyboard.press('Escape');
		await expect(menu.locator('[data-action=csv]')).toBeHidden();
	}
);

test(
	'what leaves a comparison says what was compared, and the peers that were asked for',
	onlyAll,
	async ({ page }) => {
		await page.goto(
			'./compare/?with=zhuzhou-public-housing:2023,lusong-property-service:2024&peers=year'
		);
		await expect(page.locator('[data-live=answered]').first()).toBeVisible({ timeout: 60_000 });
		for (const id of ['money', 'peers', 'metrics', 'classes', 'scores']) {
			const csv = (await take(page, id, 'csv')).toString('utf8').slice(1);
			const { data } = Papa.parse<string[]>(csv);
			const filters = data.find(([name]) => name === '筛选')?.[1] ?? '';
			expect(filters, id).toMatch(
				/^所选材料：.+ 2023、.+ 2024; 差异对照：.+ 2023; 同类要相同的是：年度$/
			);
			expect(data.find(([name]) => name === '数据范围')?.[1]).toContain('本站收录');
		}
	}
);

test('what leaves the page of a unit says whose it is', onlyAll, async ({ page }) => {
	await page.goto('./units/zhuzhou-public-housing/');
	const name = await page.getByRole('heading', { level: 1 }).innerText();
	const csv = (await take(page, 'budget', 'csv')).toString('utf8').slice(1);
	const { data } = Papa.parse<string[]>(csv);
	expect(data.find(([name]) => name === '筛选')?.[1]).toBe(`单位：${name}`);
});

test(
	'an answer of the console is told by its question, and what stands beside it is not',
	onlyAll,
	async ({ page }) => {
		await page.goto('./data/?sql=SELECT 1 AS one');
		await page.getByRole('button', { name: '运行' }).click();
		await expect(page.locator('[data-take=sql-result]')).toBeVisible({ timeout: 60_000 });
		const filtersOf = async (id: string) => {
			const { data } = Papa.parse<string[]>(
				(await take(page, id, 'csv')).toString('utf8').slice(1)
			);
			return data.find(([name]) => name === '筛选')?.[1];
		};
		expect(await filtersOf('sql-result')).toBe('SQL：SELECT 1 AS one');
		expect(await filtersOf('coverage')).toBe('全部，未筛选');
	}
);

test('the coverage of a chosen year is shown and taken away alone', onlyAll, async ({ page }) => {
	await page.goto('./data/?year=2024');
	await expect(page.locator('[data-live=answered]').first()).toBeVisible({ timeout: 60_000 });
	const coverage = page.locator('section:has(#coverage)');
	const years = await coverage.locator('tbody tr > :nth-child(2)').allInnerTexts();
	expect(new Set(years.filter((text) => /^\d{4}$/.test(text)))).toEqual(new Set(['2024']));
	const csv = (await take(page, 'districts', 'csv')).toString('utf8').slice(1);
	const { data } = Papa.parse<string[]>(csv);
	expect(data[1]?.[1]).toBe('2024');
	expect(data.find(([name]) => name === '筛选')?.[1]).toBe('年度：2024');
});

test('a chart stands alone in the frame of another site, and a section that there is not is named', async ({
	page
}) => {
	await page.goto('./?embed=budget');
	await expect(page.locator('section:has(#budget) .chart')).toBeVisible();
	await expect(page.locator('header.page')).toBeHidden();
	await expect(page.locator('section:has(#rate)')).toBeHidden();
	await expect(page.locator('section:has(#budget)').getByRole('link').last()).toHaveAttribute(
		'href',
		/\/#budget$/
	);
	await page.goto('./?embed=nothing');
	await expect(page.locator('header.page')).toBeVisible();
	await expect(page.locator('.dropped')).toContainText('embed=nothing');
});
