import { defineConfig } from '@playwright/test';
import { installedChromium } from './scripts/installed-chromium.ts';

// Tests the built site: `npm run build` first.
const port = Number(process.env['TEST_PORT'] ?? '4273');
const executablePath = installedChromium();

export default defineConfig({
	fullyParallel: true,
	forbidOnly: true,
	workers: '100%',
	timeout: 90_000,
	// what waits for the engine waits longer on a busy machine
	expect: { timeout: 20_000 },
	// a test that passes only the second time is reported as such; a busy machine does not stop a landing
	retries: 1,
	reporter: 'line',
	use: {
		baseURL: `http://localhost:${port}/`,
		browserName: 'chromium',
		// routes that tests lay do not reach a service worker; the offline tests let it
		serviceWorkers: 'block',
		launchOptions: {
			...(executablePath === undefined ? {} : { executablePath }),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	},
	projects: [
		{ name: 'site', testDir: 'tests/browser', grepInvert: /@all/ },
		// what `npm run test:all` adds
		{ name: 'rest', testDir: 'tests/browser', grep: /@all/ },
		{ name: 'all', testDir: 'tests/all/browser' }
	],
	webServer: {
		command: 'npm run --silent serve',
		env: { PORT: String(port) },
		url: `http://localhost:${port}/`,
		reuseExistingServer: false
	}
});
