/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { staticFloor } from './baselines.ts';
import type { LineServer } from './line-server.ts';
import { measured, type Measured, quantile } from './statistics.ts';

/** Pages with a chart, by their address below the site. */
export const chartPages = ['', 'compare/', 'indicators/', 'scores/', 'findings/'] as const;

export interface FirstSight {
	page: string;
	/** Milliseconds from navigation to the first chart on the screen. */
	chart: Measured;
	floor: Measured;
	ratio: number;
	/** Bytes over the line until then. */
	bytes: number;
}

const heard = 'first-chart ';

/**
 * Milliseconds until a new window is at rest: the browser fills its own surfaces (the pop-ups of its address bar) with pages of their own,
 * and on two cores the page that is measured would wait for those, the longer one longer.
 */
const settling = 600;

/**
 * Says when the first chart was painted: the frame after the first drawn SVG stands in the page. It says it itself: asking the page runs
 * scripts in it, at the very moment that is measured.
 */
function watchChart(prefix: string): void {
	const look = () => {
		if (document.querySelector('.chart svg') === null) return requestAnimationFrame(look);
		requestAnimationFrame(() => console.debug(prefix + String(performance.now())));
	};
	requestAnimationFrame(look);
}

async function firstChart(browser: Browser, address: string): Promise<number> {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	try {
		const page = await context.newPage();
		await page.addInitScript(watchChart, heard);
		await page.waitForTimeout(settling);
		const said = page.waitForEvent('console', {
			predicate: (message) => message.text().startsWith(heard),
			timeout: 120_000
		});
		await page.goto(address, { waitUntil: 'commit' });
		return Number((await said).text().slice(heard.length));
	} finally {
		await context.close();
	}
}

export async function firstSights(
	browser: Browser,
	server: LineServer,
	pages: readonly string[],
	runs: number
): Promise<FirstSight[]> {
	const sights: FirstSight[] = [];
	for (const page of pages) {
		const charts: number[] = [];
		const floors: number[] = [];
		let bytes = 0;
		// one after the other in turn, so that what else the machine does weighs on both
		for (let run = 0; run < runs; run += 1) {
			server.take();
			const begin = performance.now();
			const chart = await firstChart(browser, server.address + page);
			const sent = server
				.take()
				.filter(({ at }) => at <= begin + chart + 1000 && at > begin)
				.filter(({ path }) => /(\/|\.html|\.css)$/.test(path))
				.reduce((sum, one) => sum + one.bytes, 0);
			// a window that is closed while its page still arrives has taken no file whole
			bytes = Math.max(bytes, sent);
			charts.push(chart);
			floors.push(await firstChart(browser, `${server.address}${staticFloor(page)}`));
		}
		const chart = measured(charts);
		const floor = measured(floors);
		sights.push({ page, chart, floor, ratio: chart.median / floor.median, bytes });
	}
	return sights;
}

/** A first filter: its page and what it chooses. */
export interface FirstChoice {
	page: string;
	choices: number;
	of: 'year' | 'district';
}

/** Choices that are answered of few data blocks, and of those of all years. */
export const firstChoices: readonly FirstChoice[] = [
	{ page: '', choices: 1, of: 'year' },
	{ page: '', choices: 2, of: 'year' },
	{ page: '', choices: 2, of: 'district' },
	{ page: 'scores/', choices: 2, of: 'year' },
	{ page: 'indicators/', choices: 2, of: 'year' },
	{ page: 'findings/', choices: 2, of: 'year' }
];

export interface ColdAnswer extends FirstChoice {
	/** Milliseconds from the pointer on the filter to the answer on the screen, nothing cached. */
	answer: Measured;
	/** The same for a page that only starts the engine, from its navigation. */
	floor: Measured;
	ratio: number;
	/** Bytes over the line until then, besides the engine's own. */
	bytes: number;
}

/** Until the page's filters can be used. */
async function openFiltered(page: Page, address: string): Promise<void> {
	await page.goto(address, { waitUntil: 'networkidle' });
	await page.locator('input[name="year"]').first().waitFor({ state: 'attached' });
}

async function coldAnswer(
	browser: Browser,
	server: LineServer,
	{ page: path, choices, of }: FirstChoice
): Promise<[number, number]> {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	try {
		const page = await context.newPage();
		await openFiltered(page, server.address + path);
		server.take();
		const time = await filterOnce(page, 0, choices, of);
		const bytes = server
			.take()
			.filter(({ path }) => !/duckdb-eh|duckdb-browser/.test(path))
			.reduce((sum, one) => sum + one.bytes, 0);
		return [time, bytes];
	} finally {
		await context.close();
	}
}

async function engineFloor(browser: Browser, server: LineServer): Promise<number> {
	const context = await browser.newContext({ serviceWorkers: 'block' });
	try {
		const page = await context.newPage();
		await page.goto(`${server.address}bench-engine/`, { waitUntil: 'commit' });
		const body = page.locator('body[data-answered]');
		await body.waitFor({ state: 'attached', timeout: 180_000 });
		return Number(await body.getAttribute('data-answered'));
	} finally {
		await context.close();
	}
}

/** Answers of a site that nothing of is cached yet, beside an engine alone in the same run. */
export async function coldAnswers(
	browser: Browser,
	server: LineServer,
	runs: number
): Promise<ColdAnswer[]> {
	const answers = firstChoices.map((): number[] => []);
	const bytes = firstChoices.map(() => 0);
	const floors: number[] = [];
	for (let run = 0; run < runs; run += 1) {
		for (const [index, first] of firstChoices.entries()) {
			// what takes minutes is seen in one run as well
			if (answers[index]!.some((time) => time > 60_000)) continue;
			const [time, sent] = await coldAnswer(browser, server, first);
			answers[index]!.push(time);
			bytes[index] = Math.max(bytes[index]!, sent);
		}
		floors.push(await engineFloor(browser, server));
	}
	const floor = measured(floors);
	return firstChoices.map((first, index) => {
		const answer = measured(answers[index]!);
		return { ...first, answer, floor, ratio: answer.median / floor.median, bytes: bytes[index]! };
	});
}

/**
 * Chooses one of the years or districts, or several in turn, or lets it go, as a reader does, and waits for the answer to be on the
 * screen.
 * @returns milliseconds, measured in the page; 180,000 when there was no answer by then
 */
function filterOnce(
	page: Page,
	index: number,
	choices = 1,
	of: FirstChoice['of'] | undefined = undefined
): Promise<number> {
	return page.evaluate(
		async ([at, count, names]) => {
			const bar = document.querySelector('[data-intent="engine"]')!;
			bar.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
			const boxes = [
				...document.querySelectorAll<HTMLInputElement>(
					names.map((name) => `input[name="${name}"]`).join()
				)
			];
			const state = () => document.querySelector('[data-live]')?.getAttribute('data-live');
			const live = document.querySelector('[data-live]')!;
			const wasServed = state() === 'served';
			let hasWaited = false;
			const watch = new MutationObserver(() => {
				hasWaited ||= state() === 'waiting';
			});
			watch.observe(live, { attributes: true });
			const begin = performance.now();
			for (let one = at; one < at + count; one += 1) boxes[one % boxes.length]!.click();
			return new Promise<number>((resolve, reject) => {
				let isOver = false;
				const look = () => {
					if (isOver) return;
					if (state() === 'failed') return end(() => reject(new Error('the engine failed')));
					// letting the last choice go brings back what the page came with, without a question
					const isAnswered = ['answered', 'partly'].includes(state()!);
					const isDone = isAnswered ? hasWaited : state() === 'served' && !wasServed;
					// the first chart, which is on the screen, is drawn, of the new answer; a figure that it has none for takes its place
					const first = document.querySelector('.chart');
					const isDrawn =
						first === null ||
						(!first.classList.contains('stale') && first.querySelector('svg') !== null);
					if (isDone && isDrawn)
						end(() => requestAnimationFrame(() => resolve(performance.now() - begin)));
				};
				// told when something changes: asking again and again takes time of the thread that is measured
				const changes = new MutationObserver(look);
				const limit = setTimeout(() => end(() => resolve(180_000)), 180_000);
				const end = (tell: () => void) => {
					isOver = true;
					for (const one of [watch, changes]) one.disconnect();
					clearTimeout(limit);
					tell();
				};
				changes.observe(document.body, {
					subtree: true,
					childList: true,
					attributes: true,
					attributeFilter: ['class', 'data-live']
				});
				look();
			});
		},
		[index, choices, of === undefined ? ['year', 'district'] : [of]] as const
	);
}

/** Pages whose filters are measured. */
export const filteredPages = ['', 'scores/', 'indicators/', 'findings/'] as const;

export interface WarmFilters {
	page: string;
	/** The medians of the runs. */
	filter: Measured;
	/** Of how many filters each is. */
	filters: number;
	/** Those times that one in twenty filters of a run is above. */
	p95: Measured;
	/** The longest tasks of the main thread while filtering, in milliseconds; 0 for a run that had none longer than 50. */
	longestTask: Measured;
}

export interface Warm {
	pages: WarmFilters[];
	pageToPage: Measured;
	/** Megabytes of all processes of the browser, before the first filter and after those of a page, the most of all pages and runs. */
	memoryBefore: number;
	memoryAfter: number;
}

/** Filters before those that are measured: the browser translates the code better while it is used. */
const warmUps = 5;

/** Filters of each page in windows of their own, one page after the other in turn. */
export async function warm(
	browser: Browser,
	server: LineServer,
	runs: number,
	filters: number,
	pid: number
): Promise<Warm> {
	const seen = filteredPages.map((): FilterRun[] => []);
	let memoryBefore = 0;
	let memoryAfter = 0;
	for (let run = 0; run < runs; run += 1)
		for (const [index, path] of filteredPages.entries()) {
			// what takes minutes is seen in one run as well
			if (seen[index]!.some(({ median }) => median > 60_000)) continue;
			const context = await browser.newContext({ serviceWorkers: 'block' });
			try {
				const page = await context.newPage();
				await openFiltered(page, server.address + path);
				if (memoryBefore === 0) memoryBefore = memoryOf(pid);
				seen[index]!.push(await filterRun(page, filters));
				memoryAfter = Math.max(memoryAfter, memoryOf(pid));
			} finally {
				await context.close();
			}
		}
	const pages = filteredPages.map((page, index) => ({
		page,
		filter: measured(seen[index]!.map(({ median }) => median)),
		filters,
		p95: measured(seen[index]!.map(({ p95 }) => p95)),
		longestTask: measured(seen[index]!.map(({ longestTask }) => longestTask))
	}));
	const context = await browser.newContext({ serviceWorkers: 'block' });
	try {
		return { pages, pageToPage: await pageToPage(context, server), memoryBefore, memoryAfter };
	} finally {
		await context.close();
	}
}

interface FilterRun {
	median: number;
	p95: number;
	longestTask: number;
}

async function filterRun(page: Page, filters: number): Promise<FilterRun> {
	for (let index = 0; index < warmUps; index += 1) await filterOnce(page, index);
	await page.evaluate(() => {
		const longest = { task: 0 };
		Object.assign(window, { longest });
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) longest.task = Math.max(longest.task, duration);
		}).observe({ type: 'longtask' });
	});
	const times: number[] = [];
	for (let index = 0; index < filters; index += 1) {
		times.push(await filterOnce(page, warmUps + index));
		// what takes minutes is seen in a few
		if (times.at(-1)! > 60_000 && times.length > 1) break;
	}
	const longestTask = await page.evaluate(
		() => (window as unknown as { longest: { task: number } }).longest.task
	);
	const sorted = [...times].sort((a, b) => a - b);
	return { median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), longestTask };
}

async function pageToPage(context: BrowserContext, server: LineServer): Promise<Measured> {
	const page = await context.newPage();
	await page.goto(server.address, { waitUntil: 'networkidle' });
	const times: number[] = [];
	for (const name of ['compare', 'indicators', 'scores', 'findings', 'units'])
		times.push(
			await page.evaluate(async (section) => {
				const link = document.querySelector<HTMLAnchorElement>(`header a[href*="${section}/"]`)!;
				const before = document.querySelector('h1')?.textContent;
				const begin = performance.now();
				link.click();
				return new Promise<number>((resolve) => {
					const look = () => {
						if (document.querySelector('h1')?.textContent === before) return setTimeout(look, 1);
						requestAnimationFrame(() => resolve(performance.now() - begin));
					};
					look();
				});
			}, name)
		);
	return measured(times);
}

/** Megabytes in memory of a process and all below it; 0 where /proc does not tell. */
export function memoryOf(pid: number): number {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		const own = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
		const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
		const below = children === '' ? [] : children.split(/\s+/).map(Number);
		return own + below.reduce((sum, child) => sum + memoryOf(child), 0);
	} catch {
		return 0;
	}
}
