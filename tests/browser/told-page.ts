import { expect, type Page } from '@playwright/test';

/** Everything that the page says of its answer: sentences, tables, counts of the filters, and its charts as they are told. */
export const told = (page: Page) =>
	page.evaluate(() => {
		const main = document.querySelector('main')!.cloneNode(true) as HTMLElement;
		// a chart is drawn when it is seen, and told all the same
		for (const drawn of main.querySelectorAll('.chart svg')) drawn.remove();
		const charts = [...document.querySelectorAll('.chart')].map((one) => one.ariaLabel ?? '');
		return [...charts, ...main.textContent.split(/\s+/)];
	});

/** The same once the rest of the answer is there and drawn: nothing is to come, and nothing changes any more. */
export async function toldWhole(page: Page): Promise<string[]> {
	let last: string[] = [];
	await expect
		.poll(
			async () => {
				const before = last;
				last = await told(page);
				const isBusy = (await page.locator('main [aria-busy=true]').count()) > 0;
				return !isBusy && difference(before, last) === '';
			},
			{ intervals: [150], timeout: 30_000 }
		)
		.toBe(true);
	return last;
}

/** The first words that differ, with those about them; empty where all are the same. */
export function difference(one: readonly string[], other: readonly string[]): string {
	const at = one.findIndex((word, index) => word !== other[index]);
	if (at < 0) return one.length === other.length ? '' : `${one.length} words, not ${other.length}`;
	const about = (words: readonly string[]) =>
		words
			.slice(at - 5, at + 10)
			.join(' ')
			.slice(0, 300);
	return `${about(one)}\n${about(other)}`;
}
