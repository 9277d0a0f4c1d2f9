import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { startFaultServer } from '../../faults/fault-server.ts';
import { freePort } from '../../hosts/free-port.ts';
import { hasNginx, startNginx } from '../../hosts/nginx.ts';
import { precompressedCopy } from '../../hosts/precompressed-copy.ts';

const statuses = async (page: Page): Promise<Record<string, string>> => {
	await expect(page.locator('[data-done=true]')).toBeVisible({ timeout: 20_000 });
	return page
		.locator('[data-probe]')
		.evaluateAll((rows) =>
			Object.fromEntries(
				rows.map((row) => [row.getAttribute('data-probe'), row.getAttribute('data-status')])
			)
		);
};

test.describe('with the shipped configuration', () => {
	test.skip(!hasNginx, 'nginx is not installed here');
	test.use({ serviceWorkers: 'allow' });

	test('nginx lacks nothing', async ({ page }) => {
		test.setTimeout(60_000);
		const folder = mkdtempSync(join(tmpdir(), 'atlas-nginx-'));
		precompressedCopy('build', join(folder, 'site'));
		const port = await freePort();
		const place = { base: '/x/', root: join(folder, 'site'), listen: `127.0.0.1:${port}` };
		const nginx = await startNginx({ ...place, folder });
		try {
			await page.goto(`http://127.0.0.1:${port}/x/environment/`);
			await statuses(page);
			await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
			await page.getByRole('button', { name: '再查一遍' }).click();
			await expect(page.locator('[data-done=false]')).toHaveCount(0);
			const found = await statuses(page);
			expect(Object.entries(found).filter(([, status]) => status !== 'good')).toEqual([]);
		} finally {
			await nginx.stop();
			rmSync(folder, { recursive: true, force: true });
		}
	});
});

test('a host that lacks something is told what, and what helps', async ({ page }) => {
	const server = await startFaultServer('build');
	try {
		server.faults.set('probe.wasm', { kind: 'untyped' });
		await page.goto(`${server.site}environment/`);
		expect(await statuses(page)).toMatchObject({
			wasm: 'good',
			worker: 'good',
			storage: 'good',
			data: 'good',
			wasmType: 'limited',
			ranges: 'limited',
			compressed: 'limited',
			cached: 'limited',
			missing: 'good',
			policy: 'limited'
		});
		await expect(page.locator('[data-probe=ranges]')).toContainText('206');
		await expect(page.locator('[data-probe=wasmType]')).toContainText('application/wasm');
	} finally {
		await server.stop();
	}
});

test('a browser that lacks something is told what', async ({ page }) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(window, 'WebAssembly');
		Reflect.deleteProperty(window, 'Worker');
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await page.goto('en/environment/');
	expect(await statuses(page)).toMatchObject({
		wasm: 'lacking',
		worker: 'lacking',
		storage: 'lacking'
	});
	await expect(page.getByRole('status').first()).toContainText('3 lacking');
});

test('data of another publication are told', async ({ page }) => {
	const server = await startFaultServer('build');
	try {
		server.faults.set('manifest.json', {
			kind: 'text',
			change: (text) => text.replace(/"sha256": "\w{4}/, '"sha256": "0000')
		});
		await page.goto(`${server.site}environment/`);
		expect(await statuses(page)).toMatchObject({ data: 'lacking' });
	} finally {
		await server.stop();
	}
});
