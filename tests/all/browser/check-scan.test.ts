import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { authoredPages } from '../../../scripts/bench/ocr-pages.ts';
import { pdfAround } from '../../../src/lib/ingest/readers/jpeg.ts';

// Scans on 自查, in the page's own policy. The site that is tested has the files of OCR only where `npm run ocr:install` was run.

const assets = 'build/_app/immutable/workers/assets';
const hasOcr = existsSync(assets) && readdirSync(assets).some((name) => name.endsWith('.onnx'));

test('a scan is recognised in the page, with its own files, and again without a network', async ({
	page,
	context,
	browser
}) => {
	test.skip(!hasOcr, 'the site was built without OCR: npm run ocr:install');
	test.setTimeout(240_000);
	const [authored] = authoredPages();
	const other = await browser.newPage({
		viewport: { width: 794, height: 1123 },
		deviceScaleFactor: 1.5
	});
	await other.setContent(authored?.html ?? '');
	const scan = {
		name: 'scan.pdf',
		mimeType: 'application/pdf',
		buffer: Buffer.from(pdfAround(await other.screenshot({ type: 'jpeg', quality: 85 })))
	};
	await other.close();

	const models: string[] = [];
	const foreign: string[] = [];
	page.on('request', (request) => {
		if (/\.onnx|ort-wasm/.test(request.url())) models.push(request.url());
	});
	context.on('request', (request) => {
		if (!/^(blob:|data:|http:\/\/localhost)/.test(request.url())) foreign.push(request.url());
	});
	await page.goto('check/');
	await expect(page.locator('input[type=file]')).toBeEnabled();
	await page.locator('.drop').hover();
	await expect(page.locator('[data-ready=true]')).toBeVisible({ timeout: 60_000 });
	expect(models, 'nothing of OCR is loaded before a scan is there').toEqual([]);

	await page.locator('input[type=file]').setInputFiles([scan]);
	await expect(page.getByText(/正在识别 scan\.pdf 第 1\/1 页/)).toBeVisible({ timeout: 60_000 });
	expect(models.length).toBe(3);
	await page.getByRole('button', { name: '取消' }).click();
	await expect(page.getByText('已取消')).toBeVisible();

	await page.locator('input[type=file]').setInputFiles([scan]);
	await expect(page.locator('[data-check=checked]')).toBeAttached({ timeout: 180_000 });
	await expect(page.getByText(/其中 \d+ 个由程序从图片识别/)).toBeVisible();
	await expect(page.getByText('2,730.82').first()).toBeVisible();

	// what was loaded for the first scan reads the next one without a network
	await context.setOffline(true);
	await page.locator('input[type=file]').setInputFiles([scan]);
	await expect(page.locator('[data-check=reading]')).toBeAttached();
	await expect(page.locator('[data-check=checked]')).toBeAttached({ timeout: 180_000 });
	await expect(page.getByText(/其中 \d+ 个由程序从图片识别/)).toBeVisible();
	expect(foreign).toEqual([]);
});
