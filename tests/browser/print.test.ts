import { expect, type Page, test } from '@playwright/test';
import { unitIds } from './pages.ts';
import { onlyAll } from './only-all.ts';

/** How many sheets a PDF of Chromium has. */
const sheets = (pdf: Buffer) =>
	pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

// the same page prints every unit
for (const id of unitIds.slice(0, 1)) {
	for (const language of ['', 'en/']) {
		const when = language === '' ? {} : onlyAll;
		test(`/${language}units/${id}/ prints as one A4 page`, when, async ({ page }) => {
			await page.goto(`./${language}units/${id}/`);
			expect(sheets(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
			await page.emulateMedia({ media: 'print' });
			const profile = page.locator('.profile');
			await expect(profile).toBeVisible();
			await expect(profile.locator('.source code')).toHaveText(/^[0-9a-f]{12}$/);
			await expect(page.locator('section.facts')).toBeHidden();
		});
	}
}

test('a brief as it comes prints as one sheet of A4, and for a screen as pages of 16:9 alone', async ({
	page
}) => {
	await page.goto('./brief/');
	await expect(page.locator('section:has(#findings) tbody tr')).toHaveCount(unitIds.length);
	expect(sheets(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
	await page.goto('./brief/?layout=wide');
	await expect(page.locator('.slide')).toBeAttached();
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	const sizes = [...pdf.matchAll(/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
	expect(sizes.length).toBeGreaterThan(1);
	for (const [, width, height] of sizes)
		expect(Number(width) / Number(height)).toBeCloseTo(16 / 9, 1);
});

test('a page reached from another one prints with its picture', onlyAll, async ({ page }) => {
	await page.goto('./units/');
	await page.getByRole('link', { name: '株洲市保障性住房服务中心' }).click();
	await expect(page.locator('.profile .picture svg')).toBeAttached();
});

test('what is printed needs no colour', async ({ page }) => {
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await page.goto('./');
	const greys = await page.evaluate(() => {
		const style = getComputedStyle(document.documentElement);
		const names = ['--paper', '--ink', '--accent', '--attention'];
		for (let one = 1; one <= 5; one++) names.push(`--series-${one}`);
		return names.map((name) => style.getPropertyValue(name).trim());
	});
	const channels = greys.map((colour) => {
		const hex = colour.length === 4 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1);
		return (hex.match(/../g) ?? []).map((part) => parseInt(part, 16));
	});
	expect(channels.every(([red, green, blue]) => red === green && green === blue)).toBe(true);
	// parts of one bar stand side by side: each differs from the next by more than a shade
	const series = channels.slice(4).map(([red = 0]) => red);
	const between = series.slice(1).map((grey, index) => Math.abs(grey - series[index]!));
	expect(Math.min(...between)).toBeGreaterThan(30);
	expect(channels[0]?.[0]).toBe(255);
});

test('a brief holds what was chosen, says so in its address and shows it again', async ({
	page
}) => {
	await page.goto('./brief/');
	await expect(page.locator('#budget')).toBeVisible();
	await expect(page.locator('#structure')).toHaveCount(0);
	await page.getByRole('checkbox', { name: '支出结构' }).check();
	await page.getByRole('checkbox', { name: '执行率', exact: true }).uncheck();
	await page.getByLabel('标题').fill('常委会材料 <b>一</b>');
	await page.getByLabel('标题').blur();
	await page.locator('details:has(input[name=pick]) summary').click();
	await page.locator('input[name=pick]').nth(2).check();
	await expect(page).toHaveURL(/parts=coverage%2Cfindings%2Cbudget%2Cstructure/);
	await expect(page).toHaveURL(/pick=/);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('常委会材料 <b>一</b>');
	await expect(page.locator('#structure')).toBeVisible();
	await expect(page.locator('#rate')).toHaveCount(0);
	await expect(page.locator('section:has(#findings) tbody tr')).toHaveCount(1);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.choose')).toBeHidden();
	await expect(page.locator('#structure')).toBeVisible();
});

test(
	'a brief takes the way of the money of its units, as their tables have it',
	onlyAll,
	async ({ page }) => {
		await page.goto('./brief/?parts=steps');
		await expect(page.locator('#steps')).toBeVisible();
		await page.locator('section:has(#steps) figure summary', { hasText: '表格' }).click();
		const rows = page.locator('section:has(#steps) tbody tr');
		await expect(rows.filter({ hasText: '全年预算' }).first()).toContainText('3,243.37');
		await expect(page.locator('section:has(#steps) .chart svg:visible').first()).toBeAttached();
	}
);

test('a bad brief says what it dropped and keeps the rest', onlyAll, async ({ page }) => {
	await page.goto('./brief/?parts=budget,weather&pick=nobody');
	await expect(page.locator('.dropped')).toContainText('parts=weather');
	await expect(page.locator('.dropped')).toContainText('pick=nobody');
	await expect(page.locator('#budget')).toBeVisible();
});

/** Charts without a picture, as a browser would print the page now. */
async function blankOnPaper(page: Page): Promise<string[]> {
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	const blank = await page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('.chart')]
			.filter((chart) => {
				const seen = [...chart.querySelectorAll('svg')].filter((svg) => {
					const { width, height } = svg.getBoundingClientRect();
					const isDrawn = svg.querySelectorAll('path, rect, circle, text').length > 2;
					return svg.checkVisibility({ visibilityProperty: true }) && isDrawn && width * height > 0;
				});
				return seen.length !== 1;
			})
			.map((chart) => chart.closest('section')?.querySelector('h2')?.id ?? '?')
	);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	await page.emulateMedia({ media: 'screen' });
	return blank;
}

for (const path of [
	'./?year=2023',
	'./compare/?with=zhuzhou-maintenance-fund:2023,zhuzhou-public-housing:2023'
]) {
	const when = path === './?year=2023' ? {} : onlyAll;
	test(
		`${path} prints every chart, also those that nobody has scrolled to`,
		when,
		async ({ page }) => {
			await page.setViewportSize({ width: 1440, height: 600 });
			await page.goto(path);
			const state = path.includes('?') ? 'answered' : 'served';
			await expect(page.locator(`[data-live=${state}]`)).toBeAttached({ timeout: 60_000 });
			expect(await page.locator('.chart').count()).toBeGreaterThan(0);
			// what draws on paper may still be on its way
			await expect.poll(() => blankOnPaper(page)).toEqual([]);
			await expect(page.locator('.paper svg')).toHaveCount(0);
		}
	);
}

test(
	'a brief prints the charts that were chosen on a phone, on sheets of their own width',
	onlyAll,
	async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 700 });
		await page.goto('./brief/?parts=coverage,budget,steps,moneyWork,structure,matrix&year=2023');
		await expect(page.locator('[data-live=answered]')).toBeAttached({ timeout: 60_000 });
		expect(await page.locator('.chart').count()).toBeGreaterThan(4);
		await expect.poll(() => blankOnPaper(page)).toEqual([]);
		await expect(page.locator('.scope')).toContainText('2023');
	}
);

test(
	'a brief names the scope of what it shows, not of what is still asked',
	onlyAll,
	async ({ page }) => {
		// what answers never comes
		await page.route(/answers\/|\.duckdb|duckdb-/, () => {});
		await page.goto('./brief/?year=2023');
		await expect(page.locator('[data-live=waiting]')).toBeAttached();
		await expect(page.locator('.scope')).not.toContainText('2023');
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('[aria-busy=true] > .print-only')).toBeVisible();
	}
);
