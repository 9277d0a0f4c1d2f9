import puppeteer from 'puppeteer-core';
import type { EngineDriver } from './engine-driver.ts';

/** Chromium by its own protocol, Firefox by WebDriver BiDi. */
export async function drivePuppeteer(
	browser: 'chrome' | 'firefox',
	executablePath: string
): Promise<EngineDriver> {
	const launched = await puppeteer.launch({
		browser,
		executablePath,
		headless: true,
		args:
			browser === 'chrome'
				? [
						'--no-sandbox',
						'--disable-gpu',
						'--disable-quic',
						'--no-first-run',
						'--disable-background-networking',
						'--disable-component-update',
						'--disable-sync'
					]
				: []
	});
	const page = await launched.newPage();
	const complaints: string[] = [];
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	return {
		name: await launched.version(),
		complaints,
		async open(address) {
			await page.goto(address, { waitUntil: 'load' });
		},
		run: (body) => page.evaluate(`(async () => { ${body} })()`) as Promise<never>,
		close: () => launched.close()
	};
}
