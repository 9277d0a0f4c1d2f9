import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort } from '../../hosts/free-port.ts';
import { hasNginx, startNginx } from '../../hosts/nginx.ts';

test.skip(!hasNginx, 'nginx is not installed here');

test('under the shipped headers, below a sub-path, filters are answered and no policy is broken', async ({
	page,
	baseURL
}) => {
	test.setTimeout(90_000);
	const folder = mkdtempSync(join(tmpdir(), 'atlas-nginx-'));
	const listen = `127.0.0.1:${await freePort()}`;
	const base = '/a/b/c/';
	const nginx = await startNginx({ base, root: join(process.cwd(), 'build'), listen, folder });
	const site = `http://${listen}${base}`;
	try {
		const complaints: string[] = [];
		const strangers: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'error') complaints.push(message.text());
		});
		page.on('request', (request) => {
			if (!request.url().startsWith(site) && !/^(blob|data):/.test(request.url()))
				strangers.push(request.url());
		});
		// of two years the engine answers
		await page.goto(`${site}?year=2023,2024`);
		await expect(page.locator('[data-live=answered]')).toBeVisible({ timeout: 60_000 });
		await page.getByRole('navigation').getByRole('link', { name: '疑点' }).click();
		await expect(page).toHaveURL(`${site}findings/`);
		expect(complaints).toEqual([]);
		expect(strangers).toEqual([]);

		// a page's own policy does not reach its workers: the header does
		const worker = page.workers().find((one) => one.url().includes('/workers/query-worker'))!;
		const reached = await worker.evaluate(
			(other) =>
				fetch(other, { mode: 'no-cors' }).then(
					() => 'reached',
					() => 'refused'
				),
			`${baseURL!}icon.svg`
		);
		expect(reached).toBe('refused');

		// a page that is none leads home, from any depth
		await page.goto(`${site}units/no-such-unit/deeper/`);
		await page.getByRole('link', { name: '回到总览' }).click();
		await expect(page).toHaveURL(site);
	} finally {
		await nginx.stop();
		rmSync(folder, { recursive: true, force: true });
	}
});
