import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const places = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/** The path of a Chromium on this machine: `CHROMIUM_PATH`, a usual place, or Playwright's own download; undefined when there is none. */
export function installedChromium(): string | undefined {
	const named = process.env['CHROMIUM_PATH'];
	return [...(named === undefined ? [] : [named]), ...places, chromium.executablePath()].find(
		(path) => existsSync(path)
	);
}
