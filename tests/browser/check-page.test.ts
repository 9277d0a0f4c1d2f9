import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { expect, test, type Page } from '@playwright/test';
import { asDocx } from '../authored/as-docx.ts';
import { asHtml } from '../authored/as-html.ts';
import { asText } from '../authored/as-text.ts';
import { asXlsx } from '../authored/as-xlsx.ts';
import { onlyAll } from './only-all.ts';

const folder = 'tests/ingest/national-project';
const source = readFileSync(`${folder}/source.txt`, 'utf8');

async function choose(page: Page, files: { name: string; bytes: Uint8Array }[]): Promise<void> {
	const input = page.locator('input[type=file]');
	// nobody can choose before the page has its scripts, but a test can
	await expect(input).toBeEnabled();
	await input.setInputFiles(
		files.map(({ name, bytes }) => ({
			name,
			mimeType: 'application/octet-stream',
			buffer: Buffer.from(bytes)
		}))
	);
}

test('documents of every format are read, reconciled and compared, without one request', async ({
	page,
	context
}) => {
	test.setTimeout(120_000);
	await page.goto('check/');
	// a pointer that is there before the scripts are is not seen to come
	await expect(page.locator('input[type=file]')).toBeEnabled();
	await page.locator('.drop').hover();
	await expect(page.locator('[data-ready=true]')).toBeVisible({ timeout: 60_000 });
	await context.setOffline(true);
	const requests: string[] = [];
	context.on('request', (request) => {
		if (!request.url().startsWith('blob:')) requests.push(request.url());
	});
	await choose(page, [
		{ name: 'a.docx', bytes: await asDocx(source) },
		{ name: 'b.doc', bytes: readFileSync(`${folder}/report.doc`) },
		{ name: 'c.pdf', bytes: readFileSync(`${folder}/report.pdf`) },
		{ name: 'd.xlsx', bytes: asXlsx(source) },
		{ name: 'e.html', bytes: asHtml(source) },
		{ name: 'f.txt', bytes: asText(source, 'bars') }
	]);
	await expect(page.locator('[data-check=checked]')).toBeAttached({ timeout: 60_000 });
	await expect(page.getByText('云岭县住房和城乡建设局，2023')).toHaveCount(6);
	await expect(page.getByText('读不了')).toHaveCount(0);
	expect(requests).toEqual([]);
});

test('a bad file is named with its reason and the good one beside it is checked', async ({
	page
}) => {
	test.setTimeout(120_000);
	await page.goto('check/');
	const planted = source.replace('|总分|<|<|<|<|<|100|98.3||', '|总分|<|<|<|<|<|100|89.3||');
	await choose(page, [
		{ name: 'broken.docx', bytes: (await asDocx(source)).slice(0, 2000) },
		{ name: 'good.xlsx', bytes: asXlsx(planted) }
	]);
	await expect(page.locator('[data-check=checked]')).toBeAttached({ timeout: 60_000 });
	await expect(page.getByText('文件损坏或不完整')).toBeVisible();
	// the planted total does not add up, and both the sum and the place are said
	const finding = page.locator('article', { hasText: 'SCR-04' });
	await expect(finding).toContainText('89.3');
	await expect(finding).toContainText('98.73');
	const download = page.waitForEvent('download');
	await page.locator('[data-take=office] summary').click();
	await page.getByRole('button', { name: '审计工作底稿' }).click();
	const book = read(readFileSync(await (await download).path()));
	const rows = utils.sheet_to_json<Record<string, unknown>>(book.Sheets['疑点明细']!, { range: 2 });
	expect(rows).toHaveLength(await page.locator('article').count());
	expect(rows.map((row) => row['疑点'])).toContain('得分合计不等于总分');
});

test('a check can be cancelled and made again', onlyAll, async ({ page }) => {
	test.setTimeout(120_000);
	await page.goto('en/check/');
	await choose(page, [{ name: 'a.txt', bytes: asText(source, 'tabs') }]);
	await page.getByRole('button', { name: 'Cancel' }).click();
	await expect(page.getByText('Cancelled')).toBeVisible();
	await choose(page, [{ name: 'a.txt', bytes: asText(source, 'tabs') }]);
	await expect(page.locator('[data-check=checked]')).toBeAttached({ timeout: 60_000 });
});
