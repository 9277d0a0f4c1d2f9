import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

// A page is painted up to the end of its first chart with the styles that stand in it, and read on with all of them: what is painted
// first must already look as it will.

const pages = readdirSync('build', { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('index.html'))
	.filter((name) => readFileSync(join('build', name), 'utf8').includes('class="drawn narrow'))
	.map((name) => name.replace(/index\.html$/, ''));
const views = [
	{ width: 1440, height: 900, colorScheme: 'light' },
	{ width: 390, height: 844, colorScheme: 'dark' }
] as const;

/** Place and look of every element before the sheet at the end of the first chart. */
function firstElements(): string[] {
	const end = document.querySelector('link[href*="first-screen"]')!;
	const before = [...document.body.querySelectorAll('*')].filter(
		(one) => one.compareDocumentPosition(end) & Node.DOCUMENT_POSITION_FOLLOWING
	);
	return before.map((one) => {
		const { x, y, width, height } = one.getBoundingClientRect();
		const { color, backgroundColor, fontSize, fontWeight, borderTop, visibility } =
			getComputedStyle(one);
		const place = [x, y, width, height].map((number) => number.toFixed(2));
		// what holds others beside or around the chart may end lower when the rest has come
		const isLeaf = one.childElementCount === 0;
		return [
			one.tagName,
			one.className,
			...(isLeaf ? place : place.slice(0, 3)),
			color,
			backgroundColor,
			fontSize,
			fontWeight,
			borderTop,
			visibility
		].join(' ');
	});
}

test('there are pages with a chart in both languages', () => {
	expect(pages.length).toBeGreaterThan(10);
	expect(pages.some((page) => page.startsWith('en/'))).toBe(true);
});

for (const { width, height, colorScheme } of views)
	for (const address of pages)
		test(`/${address} looks the same at ${width} pixels, ${colorScheme}, before and after the rest of its styles`, async ({
			browser,
			baseURL
		}) => {
			const context = await browser.newContext({
				javaScriptEnabled: false,
				viewport: { width, height },
				colorScheme,
				...(baseURL === undefined ? {} : { baseURL })
			});
			const page = await context.newPage();
			const asked = Promise.withResolvers<null>();
			const sent = Promise.withResolvers<null>();
			await page.route('**/first-screen/*.css', async (route) => {
				asked.resolve(null);
				await sent.promise;
				await route.continue();
			});
			await page.goto(address, { waitUntil: 'commit' });
			await asked.promise;
			await expect(page.locator('link[href*="first-screen"]')).toBeAttached();
			const before = await page.evaluate(firstElements);
			expect(before.length).toBeGreaterThan(60);
			expect(await page.locator('footer').count(), 'the rest is not read yet').toBe(0);
			sent.resolve(null);
			await expect(page.locator('footer').last()).toBeAttached();
			await page.waitForLoadState('load');
			expect(await page.evaluate(firstElements)).toEqual(before);
			await context.close();
		});
