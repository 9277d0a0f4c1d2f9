import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { responseHeaders } from '../../../scripts/hosting/response-headers.ts';
import { installedChromium } from '../../../scripts/installed-chromium.ts';
import { installedEngines } from '../../../scripts/installed-engines.ts';
import { startFaultServer, type FaultServer } from '../../faults/fault-server.ts';
import { drivePuppeteer } from '../../engines/drive-puppeteer.ts';
import { driveWebkit } from '../../engines/drive-webkit.ts';
import { until, type EngineDriver } from '../../engines/engine-driver.ts';

const { firefox, webkit } = installedEngines();
const chromium = installedChromium();
const engines: [string, string | undefined, (path: string) => Promise<EngineDriver>][] = [
	['chromium', chromium, (path) => drivePuppeteer('chrome', path)],
	['firefox', firefox, (path) => drivePuppeteer('firefox', path)],
	['webkit', webkit, driveWebkit]
];
const required = (process.env['ATLAS_REQUIRE'] ?? '').split(',');

const document = readFileSync('tests/ingest/national-project/report.pdf').toString('base64');
const base = '/x/';
/** The site's own policy, and whatever it leaves open held to the origin too (sheet and scripts in the page are
 * judged by the hashes in it); the browser itself reports what it stops. */
const policy = [
	responseHeaders()['Content-Security-Policy'],
	"default-src 'self'",
	"script-src 'self' 'unsafe-inline' 'unsafe-eval' 'wasm-unsafe-eval'",
	"style-src 'self' 'unsafe-inline'",
	`report-uri ${base}__report`
].join('; ');

describe.each(engines)('%s', (name, path, drive) => {
	if (path === undefined) {
		console.warn(`SKIPPED: ${name} IS NOT INSTALLED: its core path is NOT TESTED here`);
		test.runIf(required.includes(name))('is installed where it is required', () =>
			expect(path).toBeDefined()
		);
		test.skip('core path');
		return;
	}

	let server: FaultServer;
	let driver: EngineDriver;
	beforeAll(async () => {
		server = await startFaultServer('build', base, { 'content-security-policy': policy });
		driver = await drive(path);
		console.info(`${name}: ${driver.name}`);
	}, 60_000);
	afterAll(async () => {
		await driver?.close();
		await server?.stop();
	});

	/** The texts of the drawing that is seen. */
	const budget =
		"[...document.querySelectorAll('section:has(#budget) .chart svg')].filter((svg) => svg.getBoundingClientRect().width > 0).map((svg) => svg.textContent).join()";
	const answered = "document.querySelector('[data-live=answered]')";
	/** As a link on the page: the router keeps the engine that runs. */
	const follow = (address: string) =>
		driver.run(
			`const link = document.createElement('a'); link.href = ${JSON.stringify(`${server.site}${address}`)}; document.querySelector('main').append(link); link.click(); link.remove();`
		);

	test('reads, filters, compares, shows findings, checks a document and exports, and asks no other host', async () => {
		// read
		await driver.open(server.site);
		await driver.run(
			"window.violations = []; document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => window.violations.push(`${violatedDirective} ${blockedURI}`));"
		);
		await until(driver, `${budget}.includes('3,243.37')`);
		await until(driver, "document.querySelector('fieldset')?.disabled === false", 20);

		// filter
		await driver.run(`document.querySelector('input[name=year][value="2024"]').click()`);
		await until(driver, answered);
		// a chart is drawn when it is seen
		await driver.run("document.querySelector('section:has(#budget) .chart').scrollIntoView()");
		await until(driver, `${budget}.includes('2,601.00') && !${budget}.includes('3,243.37')`, 20);
		expect(await driver.run<string>('return location.search')).toBe('?year=2024');
		await driver.run(`document.querySelector('input[name=year][value="2023"]').click()`);
		await until(driver, `${budget}.includes('3,243.37') && ${budget}.includes('2,601.00')`);
		await until(driver, answered);
		expect(server.asked.some((path) => path.includes('/data/blocks/unit-years'))).toBe(true);
		expect(server.asked.filter((path) => path.includes('.wasm'))).toEqual([]);
		await driver.run(`document.querySelector('input[name=year][value="2023"]').click()`);
		await until(driver, `${budget}.includes('2,601.00') && !${budget}.includes('3,243.37')`, 20);

		// export
		const csv = await driver.run<string>(`
			const make = URL.createObjectURL;
			const press = HTMLAnchorElement.prototype.click;
			const saved = new Promise((resolve) => { URL.createObjectURL = (blob) => { resolve(blob); return make.call(URL, blob); }; });
			HTMLAnchorElement.prototype.click = function () { if (!this.download) press.call(this); };
			document.querySelector('[data-take=budget] [data-action=csv]').click();
			const bytes = new Uint8Array(await (await saved).arrayBuffer());
			URL.createObjectURL = make;
			HTMLAnchorElement.prototype.click = press;
			return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);`);
		expect(csv.startsWith('\ufeff')).toBe(true);
		expect(csv).toContain('2601');
		expect(csv).not.toContain('3243.37');

		// compare
		await follow('compare/?with=zhuzhou-maintenance-fund:2023,zhuzhou-public-housing:2023');
		await until(
			driver,
			"document.querySelectorAll('thead')[0]?.querySelectorAll('th').length === 3"
		);
		await until(driver, answered);
		expect(server.asked.some((path) => path.includes('.wasm'))).toBe(true);

		// findings
		await follow('findings/?severity=S1');
		await until(driver, `location.pathname.includes('findings') && ${answered}`);
		expect(
			await driver.run<number>("return document.querySelectorAll('article').length")
		).toBeGreaterThan(0);

		// check a document
		await follow('check/');
		await until(driver, "document.querySelector('.drop input[type=file]')?.disabled === false", 20);
		await driver.run(`
			const bytes = Uint8Array.from(atob('${document}'), (letter) => letter.charCodeAt(0));
			const files = new DataTransfer();
			files.items.add(new File([bytes], 'a.pdf'));
			const input = document.querySelector('.drop input[type=file]');
			input.files = files.files;
			input.dispatchEvent(new Event('change', { bubbles: true }));`);
		await until(driver, "document.querySelector('[data-check=checked]')", 150);
		expect(await driver.run<string>("return document.querySelector('main').textContent")).toContain(
			'云岭县住房和城乡建设局，2023'
		);

		expect(await driver.run<string[]>('return window.violations')).toEqual([]);
		expect(driver.complaints).toEqual([]);
		expect(server.reports).toEqual([]);

		// the watch itself: what leaves is stopped, and told
		await driver.run("await fetch('http://127.0.0.1:9/x').catch(() => undefined)");
		await expect.poll(() => server.reports.join(), { timeout: 10_000 }).toContain('127.0.0.1:9');
	}, 240_000);
});
