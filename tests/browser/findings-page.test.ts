import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { maxFindings } from '#lib/queries/finding-list.ts';
import { expect, test, type Page } from '@playwright/test';
import { onlyAll } from './only-all.ts';

const count = async (page: Page) =>
	Number(await page.locator('[data-findings]').getAttribute('data-findings'));
const key = 'budget-performance-atlas register 1';
const answered = (page: Page) =>
	expect(page.locator('[data-live=answered]')).toBeAttached({ timeout: 60_000 });

test.beforeEach(() => test.setTimeout(120_000));

test('a threshold that is moved asks the rules again, changes the count and stands in the address', async ({
	page
}) => {
	await page.goto('findings/');
	const before = await count(page);
	await page.locator('.thresholds summary').click();
	const input = page.locator('input[inputmode=decimal][aria-labelledby="BUD-10.notable"]');
	for (const [typed, reason] of [
		['很多', 'notANumber'],
		['-5', 'negative'],
		['1000001', 'tooLarge']
	] as const) {
		await input.fill(typed);
		await input.press('Tab');
		await expect(page.locator(`[data-refused=${reason}]`)).toContainText('没有采用');
		await expect(input).toHaveValue(typed);
	}
	// beyond its slider
	await input.fill('999999');
	await expect(page.locator('[data-preview="BUD-10"]')).toContainText('有 0 条疑点', {
		timeout: 60_000
	});
	await expect(page).not.toHaveURL(/set=/);
	await input.fill('100');
	await expect(page.locator('[data-preview="BUD-10"]')).toContainText(/有 [1-9]\d* 条疑点/);
	await input.press('Tab');
	await answered(page);
	await expect(page).toHaveURL(/set=BUD-10\.notable(:|%3A)100/);
	await expect(page.locator('[data-own-thresholds="1"]')).toBeVisible();
	await expect.poll(() => count(page)).toBeLessThan(before);
	await page.locator('.own').getByRole('button', { name: '恢复默认' }).click();
	await expect.poll(() => count(page)).toBe(before);
});

test(
	'a link with a threshold that is none says so and keeps the rest',
	onlyAll,
	async ({ page }) => {
		await page.goto('findings/?set=STF-99.limit:3,STF-01.limit:-5&severity=S1');
		await answered(page);
		await expect(page.getByText('STF-99.limit:3')).toBeVisible();
		await expect(page.locator('article .severity').first()).toHaveAttribute('data-severity', 'S1');
	}
);

test('a finding computed again is the one that was published', onlyAll, async ({ page }) => {
	await page.goto('findings/?rule=STF-01');
	await answered(page);
	const finding = page.locator('article').first();
	await finding.locator('summary').first().click();
	await finding.getByRole('button', { name: '在这里重算一遍' }).click();
	await expect(finding.locator('[data-again=same]')).toBeVisible({ timeout: 60_000 });
	await expect(finding.locator('pre')).toContainText('SELECT');
});

test(
	'a preset leaves its rules, and counts stand beside every choice',
	onlyAll,
	async ({ page }) => {
		await page.goto('findings/');
		await page.getByRole('button', { name: '超编' }).click();
		await answered(page);
		const rules = await page.locator('article .rule').allTextContents();
		expect(rules.length).toBeGreaterThan(0);
		expect(rules.every((rule) => rule.trim().startsWith('STF-0'))).toBe(true);
		await page.locator('summary', { hasText: '处理状态' }).click();
		await expect(page.locator('label', { hasText: '误报' }).locator('.count')).toHaveText('0');
	}
);

test('decisions are kept, exported, imported elsewhere, and filter the list', async ({
	page,
	browser
}) => {
	await page.goto('findings/?severity=S1');
	await answered(page);
	const total = await count(page);
	const finding = page.locator('article').first();
	await finding.locator('summary').first().click();
	await finding.getByLabel('状态').selectOption('explained');
	await finding.getByRole('button', { name: '保存在本机' }).click();
	await expect(finding.getByText('请写明理由')).toBeVisible();
	await finding.getByLabel('理由（必填）').fill('<b>批复</b>已调整');
	await finding.getByRole('button', { name: '保存在本机' }).click();
	await expect(finding.locator('.decided')).toHaveText('已解释');
	await page.goto('findings/?severity=S1&status=explained');
	await answered(page);
	await expect.poll(() => count(page)).toBe(1);

	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: '导出登记册' }).click();
	const file = await (await waiting).path();
	const register = JSON.parse(readFileSync(file, 'utf8')) as { entries: { reason: string }[] };
	expect(register.entries.map(({ reason }) => reason)).toEqual(['<b>批复</b>已调整']);

	const other = await browser.newContext();
	const elsewhere = await other.newPage();
	await elsewhere.goto(`${new URL('/findings/?severity=S1', page.url()).href}`);
	await answered(elsewhere);
	await elsewhere.locator('.file input[type=file]').setInputFiles(file);
	await expect(elsewhere.getByText('已导入 1 条')).toBeVisible();
	await expect(elsewhere.locator('article .decided')).toHaveCount(1);
	expect(await count(elsewhere)).toBe(total);
	await elsewhere.locator('.file input[type=file]').setInputFiles({
		name: 'bad.json',
		mimeType: 'application/json',
		buffer: Buffer.from('{"version":1,"entries":[{"fingerprint":"a|b","status":"done"}]}')
	});
	await expect(elsewhere.getByText('bad.json:1: entries.0.status')).toBeVisible();
	await expect(elsewhere.locator('article .decided')).toHaveCount(1);
	await other.close();
});

test('ticked leads are decided with one reason, folded, and taken back', async ({ page }) => {
	await page.goto('findings/?severity=S2');
	await answered(page);
	const leads = page.locator('.lead');
	await leads.nth(0).getByLabel('勾选这条线索').check();
	await leads.nth(1).getByLabel('勾选这条线索').check();
	await page.getByRole('button', { name: '一并处理 2 条线索' }).click();
	await expect(page.locator('[data-bulk]')).toContainText('请写明理由');
	await page.locator('.bulk select').selectOption('confirmed');
	await page.getByLabel('同一理由（必填）').fill('<i>核对</i>原件');
	await page.getByRole('button', { name: '一并处理 2 条线索' }).click();
	await expect(page.locator('[data-done="2"]')).toHaveText('已处理 2 条线索');
	await expect(page.locator('.done article').first()).toBeHidden();
	await page.locator('[data-done]').click();
	await expect(page.locator('.done article').first()).toBeVisible();
	const kept = await page.evaluate((name) => localStorage.getItem(name), key);
	const { entries } = JSON.parse(kept!) as { entries: { fingerprint: string; reason: string }[] };
	expect(entries).toHaveLength(2);
	expect(entries.every(({ fingerprint }) => fingerprint.startsWith('LEAD|'))).toBe(true);
	expect(new Set(entries.map(({ reason }) => reason))).toEqual(new Set(['<i>核对</i>原件']));
	await page.getByRole('button', { name: '撤销这次处理' }).click();
	await expect(page.locator('[data-done]')).toHaveCount(0);
	await expect(page.locator('article .decided')).toHaveCount(0);
});

test('all leads of the filter are ticked, those of other pages too', onlyAll, async ({ page }) => {
	await page.goto('findings/?certainty=certain&certainty=arguable');
	await answered(page);
	const shown = await page.locator('.lead').count();
	const all = page.getByRole('button', { name: /^勾选筛选所列全部/ });
	const leads = Number(/全部 ([\d,]+) 条/.exec(await all.innerText())![1]!.replace(',', ''));
	expect(leads).toBeGreaterThan(shown);
	await all.click();
	await expect(page.getByRole('button', { name: `一并处理 ${leads} 条线索` })).toBeVisible({
		timeout: 60_000
	});
});

const decideFirst = async (page: Page, reason: string) => {
	const finding = page.locator('article').first();
	await finding.locator('summary').first().click();
	await finding.getByLabel('状态').selectOption('explained');
	await finding.getByLabel('理由（必填）').fill(reason);
	await finding.getByRole('button', { name: '保存在本机' }).click();
	await expect(finding.locator('.decided')).toHaveText('已解释');
	return finding;
};

test(
	'a decision far down the list leaves its finding open, where it was',
	onlyAll,
	async ({ page }) => {
		await page.goto('findings/');
		const id = (await page.locator('article').nth(40).getAttribute('id'))!;
		const finding = page.locator(`[id="${id}"]`);
		await expect(page.locator('details:has(input[name=year])')).toBeAttached();
		await finding.locator('summary').first().click();
		await finding.getByLabel('状态').selectOption('explained');
		await finding.getByLabel('理由（必填）').fill('甲');
		await finding.evaluate((article) => article.setAttribute('data-same', ''));
		await finding.getByRole('button', { name: '保存在本机' }).click();
		await expect(finding.locator('.decided')).toHaveText('已解释', { timeout: 60_000 });
		await expect(finding.locator('details').first()).toHaveAttribute('open');
		await expect(finding).toHaveAttribute('data-same');
		await expect(finding.getByLabel('理由（必填）')).toBeInViewport();
		await expect(page.locator('article')).toHaveCount(maxFindings);
	}
);

test('decisions made in two tabs are both kept', onlyAll, async ({ page, context }) => {
	await page.goto('findings/?severity=S1');
	await answered(page);
	const other = await context.newPage();
	await other.goto('findings/?severity=S2');
	await answered(other);
	await decideFirst(page, '甲');
	await decideFirst(other, '乙');
	const kept = await page.evaluate((name) => localStorage.getItem(name), key);
	const { entries } = JSON.parse(kept ?? '') as { entries: { reason: string }[] };
	expect(entries.map(({ reason }) => reason).sort()).toEqual(['乙', '甲'].sort());
});

test(
	'what another program keeps under the register’s name is not overwritten, and the page says so',
	onlyAll,
	async ({ page }) => {
		const foreign = '{"version":2,"entries":{}}';
		await page.addInitScript(([name, text]) => localStorage.setItem(name!, text!), [key, foreign]);
		await page.goto('findings/?severity=S1');
		await answered(page);
		const finding = await decideFirst(page, '甲');
		await expect(finding.getByText('没有存进浏览器')).toBeVisible();
		expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(foreign);
	}
);

test('a query is copied also where the page is not served securely', onlyAll, async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(globalThis, 'isSecureContext', { value: false });
		Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined });
	});
	await page.goto('findings/?rule=STF-01');
	await answered(page);
	const finding = page.locator('article').first();
	await finding.locator('summary').first().click();
	await finding.getByRole('button', { name: '在这里重算一遍' }).click();
	await finding.locator('summary', { hasText: '查询语句' }).click({ timeout: 60_000 });
	await finding.getByRole('button', { name: '复制' }).click();
	await expect(finding.getByRole('button', { name: '已复制' })).toBeVisible();
});

test('the working paper holds the findings that the filter leaves', async ({ page }) => {
	await page.goto('findings/?class=control');
	await answered(page);
	const taken = async (name: string) => {
		const waiting = page.waitForEvent('download');
		await page.locator('[data-take=office] summary').click();
		await page.getByRole('button', { name }).click();
		return readFileSync(await (await waiting).path());
	};
	const book = read(await taken('审计工作底稿'));
	const rowsOf = (name: string, range: number) =>
		utils.sheet_to_json<Record<string, string>>(book.Sheets[name]!, { range });
	expect(
		rowsOf('疑点明细', 2)
			.map((row) => row['问题'])
			.toSorted()
	).toEqual((await page.locator('article .message').allTextContents()).toSorted());
	expect(rowsOf('审计工作底稿', 3)).toHaveLength(await page.locator('.lead').count());
	expect(rowsOf('资料与参数', 1).map((row) => row['项目'])).toContain('数据版本');
	for (const name of ['审计取证单', '询问函', '自评抽查审核表'])
		expect(unzipSync(await taken(name))['word/document.xml']).toBeDefined();
});

test('a filter that leaves nothing writes no document, and says so', onlyAll, async ({ page }) => {
	await page.goto('findings/?rule=SCR-06');
	await answered(page);
	test.skip(
		(await page.locator('article').count()) > 0,
		'the published reports have such findings'
	);
	await page.locator('[data-take=office] summary').click();
	await page.getByRole('button', { name: '询问函' }).click();
	await expect(page.getByText('没有线索，没有写文件')).toBeVisible({ timeout: 60_000 });
});

test(
	'a long list is turned over page by page, and a filter begins at the first',
	onlyAll,
	async ({ page }) => {
		await page.goto('findings/');
		const total = await count(page);
		expect(total).toBeGreaterThan(2 * maxFindings);
		expect(await page.locator('article').count()).toBe(maxFindings);
		await page.getByRole('button', { name: '下一页' }).click();
		await answered(page);
		await expect(
			page.getByText(`第 ${maxFindings + 1}–${2 * maxFindings} 条，共 ${total} 条`)
		).toBeVisible();
		await expect(page.locator('article')).toHaveCount(maxFindings);
		const next = page.getByRole('button', { name: '下一页' });
		while (await next.isEnabled()) {
			const before = await page.locator('nav.more span').textContent();
			await next.click();
			await expect(page.locator('nav.more span')).not.toHaveText(before ?? '');
		}
		await expect(page.locator('nav.more span')).toContainText(`–${total} 条`);
		const rest = total % maxFindings;
		await expect(page.locator('article')).toHaveCount(rest === 0 ? maxFindings : rest);
		await page.getByRole('button', { name: '超编' }).click();
		await expect.poll(() => page.locator('article').count()).toBeLessThan(20);
		expect(await page.locator('article').count()).toBe(await count(page));
	}
);
