import { expect, test, type Page } from '@playwright/test';
import { onlyAll } from './only-all.ts';

/** What has the focus: its name, whether it can be seen, and whether something shows that it has the focus. */
const focused = (page: Page) =>
	page.evaluate(() => {
		const element = document.activeElement as HTMLElement | null;
		if (element === null || element === document.body) return null;
		const { outlineStyle, outlineWidth } = getComputedStyle(element);
		const box = element.getBoundingClientRect();
		const name =
			element.getAttribute('aria-label') ??
			(element as HTMLInputElement).labels?.[0]?.textContent ??
			element.textContent;
		return {
			tag: element.tagName,
			name: (name ?? '').trim(),
			seen: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight,
			marked: outlineStyle !== 'none' && parseFloat(outlineWidth) > 0
		};
	});

for (const [path, when] of [
	['', {}],
	['findings/', onlyAll],
	['compare/', onlyAll],
	['scores/', onlyAll],
	['units/zhuzhou-public-housing/', onlyAll]
] as const) {
	test(`/${path} is walked with Tab from the first stop to the last`, when, async ({ page }) => {
		// without motion the page stands where the focus is when it is looked at
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(`./${path}`, { waitUntil: 'networkidle' });
		const stops = [];
		// a unit page has a stop for every printed figure: they need no more proof than the first two hundred
		for (let step = 0; step < 200; step++) {
			await page.keyboard.press('Tab');
			const stop = await focused(page);
			if (stop === null) break;
			stops.push(stop);
		}
		expect(stops.length).toBeGreaterThan(20);
		expect(stops[0]?.name).toBe('跳到正文');
		expect(stops.filter(({ name }) => name === '')).toEqual([]);
		expect(stops.filter(({ seen }) => !seen)).toEqual([]);
		expect(stops.filter(({ marked }) => !marked)).toEqual([]);
	});
}

test('the skip link leads to the content', onlyAll, async ({ page }) => {
	await page.goto('./');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
});

test('a chart is read row by row with the arrow keys, in its own words', async ({ page }) => {
	await page.goto('./');
	const chart = page.locator('section:has(#budget) .chart');
	await expect(chart).toHaveAttribute('aria-label', /从预算到执行.*3,243\.37/);
	// a key that comes before the scripts is nobody's
	await expect(page.locator('input[name=year]').first()).toBeEnabled({ timeout: 60_000 });
	await chart.focus();
	const reading = page.locator('section:has(#budget) .reading');
	await page.keyboard.press('ArrowDown');
	await expect(reading).toContainText('市保障房中心');
	await page.keyboard.press('End');
	await expect(reading).toContainText('石峰区物业服务中心');
	await page.keyboard.press('Escape');
	await expect(reading).toBeEmpty();
});

test('nothing moves for those who ask for it', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto('./');
	const moving = await page.evaluate(
		() =>
			[...document.querySelectorAll('*')]
				.map((element) => getComputedStyle(element))
				.filter(
					({ animationName, animationDuration, transitionDuration, scrollBehavior }) =>
						// what takes no time does not move: that is how a notice waits for scripts that do not come
						(animationName !== 'none' && parseFloat(animationDuration) > 0) ||
						transitionDuration.split(',').some((time) => parseFloat(time) > 0) ||
						scrollBehavior === 'smooth'
				).length
	);
	expect(moving).toBe(0);
});
