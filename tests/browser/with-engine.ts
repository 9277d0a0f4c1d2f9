import { test as base } from '@playwright/test';

export { expect, type BrowserContextOptions, type Page } from '@playwright/test';

/**
 * The built site without the answers that were made beforehand: what a page asks is answered by the engine in the browser, whatever
 * was chosen.
 */
export const test = base.extend<{ withoutPreparedAnswers: undefined }>({
	withoutPreparedAnswers: [
		async ({ context }, use) => {
			await context.route('**/answers/**', (route) => route.abort());
			await use(undefined);
		},
		{ auto: true }
	]
});
