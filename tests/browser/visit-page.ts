import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that a scheme of colours can break. */
const ofColour = ['color-contrast', 'link-in-text-block'];
/** The widths of a desk, of a phone, and of a page at 400 %. */
const widths = [1280, 390, 320];

/**
 * Visits a page once and holds it to all that every page must hold: no rule of WCAG 2.2 AA that a machine can test is broken, in light
 * and in dark; no policy; nothing is asked of another host, and no engine before somebody asks for it; nothing is complained about in
 * the console; it reflows, and no chart cuts off what it says, at any width.
 */
export async function visitPage(page: Page, path: string, site: string): Promise<void> {
	const requests: string[] = [];
	const complaints: string[] = [];
	const isEnvironment = path.endsWith('environment/');
	page.on('request', (request) => requests.push(request.url()));
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('console', (message) => {
		// the page that looks the host over asks for a page that is none
		if (isEnvironment && message.location().url.includes('/no-such-page/')) return;
		if (message.type() === 'error') complaints.push(message.text());
	});
	await watchPolicy(page);
	await page.goto(`./${path}`, { waitUntil: 'networkidle' });

	await expect(page.locator('html')).toHaveAttribute(
		'lang',
		path.startsWith('en/') ? 'en' : 'zh-CN'
	);
	await expect(page).toHaveTitle(/\S/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	// without the second page in which reports of frames are put together: no page has frames
	const axe = new AxeBuilder({ page }).setLegacyMode();
	expect(await brokenRules(axe.withTags(standards)), 'light').toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	const dark = new AxeBuilder({ page }).setLegacyMode();
	expect(await brokenRules(dark.withRules(ofColour)), 'dark').toEqual([]);
	for (const width of widths) {
		await page.setViewportSize({ width, height: 800 });
		expect(await textsOutside(page), `${width} pixels wide`).toEqual([]);
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth),
			'to the side'
		).toBeLessThanOrEqual(width);
	}
	await page.evaluate(() => {
		for (const details of document.querySelectorAll('details')) details.open = true;
	});

	expect(await policyViolations(page)).toEqual([]);
	expect(complaints).toEqual([]);
	expect(requests.filter((url) => !url.startsWith(site) && !url.startsWith('data:'))).toEqual([]);
	const heavy = isEnvironment ? /duckdb.*wasm|worker/ : /wasm|worker|atlas\.duckdb/;
	expect(requests.filter((url) => heavy.test(url))).toEqual([]);
}

async function brokenRules(axe: AxeBuilder) {
	const { violations } = await axe.analyze();
	return violations.map(({ id, nodes }) => ({
		id,
		where: nodes.slice(0, 3).map(({ target, failureSummary }) => ({ target, failureSummary }))
	}));
}

/** Texts of charts that stand, or reach, outside of their chart, where nothing shows them. */
function textsOutside(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('.chart svg')].flatMap((chart) => {
			const frame = chart.getBoundingClientRect();
			return [...chart.querySelectorAll('text')].flatMap((text) => {
				const box = text.getBoundingClientRect();
				const isOutside =
					box.left < frame.left - 1 ||
					box.right > frame.right + 1 ||
					box.top < frame.top - 2 ||
					box.bottom > frame.bottom + 2;
				return frame.width > 0 && box.width > 0 && isOutside ? [text.textContent] : [];
			});
		})
	);
}

/** Before the page is opened: a violation is told to the page also where nothing of it is seen in the console. */
export function watchPolicy(page: Page): Promise<unknown> {
	return page.addInitScript(() => {
		const violations: string[] = [];
		Object.assign(window, { violations });
		document.addEventListener('securitypolicyviolation', (event) =>
			violations.push(
				`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`
			)
		);
	});
}

export function policyViolations(page: Page): Promise<string[]> {
	return page.evaluate(() => (window as unknown as { violations: string[] }).violations);
}
