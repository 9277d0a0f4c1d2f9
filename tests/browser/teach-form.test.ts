import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const page = (rows: readonly (readonly string[])[]) =>
	`<html><body><h1>2023年度项目支出绩效自评表</h1><p>单位名称：云岭县文物站</p><table>${rows
		.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
		.join('')}</table></body></html>`;
const heads = ['甲栏', '乙栏', '丙栏', '丁栏'];

test('an unknown form is taught with the keyboard, read again at once, and its sister is imported with the saved layout', async ({
	page: tab
}) => {
	test.setTimeout(180_000);
	await tab.goto('./check/');
	const input = tab.locator('input[type=file]');
	await expect(input).toBeEnabled();
	await input.setInputFiles({
		name: 'unknown.html',
		mimeType: 'text/html',
		buffer: Buffer.from(
			page([heads, ['维修古桥', '4座', '3座', '9.5'], ['修复石碑', '12块', '11块', '8']])
		)
	});
	const checked = tab.locator('[data-check=checked]');
	await expect(checked).toBeAttached({ timeout: 90_000 });
	const view = tab.locator('.document-view');
	await expect(view).toContainText(/[1-9] 个没有读/);
	// what is unread is told by more than colour
	const unread = view.locator('td.unread').first();
	await expect(unread).toHaveCSS('border-top-style', 'dashed');
	const teach = tab.locator('details[data-teach]');
	await teach.locator('summary').focus();
	await tab.keyboard.press('Enter');
	for (const [at, role] of ['指标名称', '指标值（目标）', '实际完成值', '得分'].entries()) {
		const select = teach.locator('select').nth(at);
		await tab.keyboard.press('Tab');
		await expect(select).toBeFocused();
		// what a list of choices does with keys is the browser's own
		await select.selectOption({ label: role });
	}
	await tab.keyboard.press('Tab');
	await tab.keyboard.press('Control+A');
	await tab.keyboard.type('jia-yi');
	await tab.keyboard.press('Enter');
	await expect(view).toContainText('没有一个漏读', { timeout: 60_000 });
	await expect(teach.getByRole('status')).toContainText('按教过的版式“jia-yi”读的');

	const waiting = tab.waitForEvent('download');
	await teach.getByRole('button', { name: '下载版式文件' }).click();
	const folder = mkdtempSync(join(tmpdir(), 'taught-'));
	try {
		mkdirSync(join(folder, 'layouts'));
		await (await waiting).saveAs(join(folder, 'layouts/jia-yi.json'));
		const sister = join(folder, 'sister.html');
		writeFileSync(
			sister,
			page([heads, ['修缮祠堂', '2处', '5处', '8'], ['补植古树', '30株', '28株', '7']])
		);
		const { stdout, stderr } = spawnSync(
			process.execPath,
			['scripts/import.ts', '--print', sister, '--layouts', join(folder, 'layouts')],
			{ encoding: 'utf8' }
		);
		expect(stderr).toContain('sister.html');
		expect(JSON.parse(stdout)).toMatchObject({
			document: { layout: 'jia-yi' },
			ledger: { unread: 0 },
			forms: [{ indicators: [{ level3: '修缮祠堂' }, { level3: '补植古树' }] }]
		});
	} finally {
		rmSync(folder, { recursive: true });
	}
	await teach.getByRole('button', { name: '撤销' }).click();
	await expect(view).toContainText(/[1-9] 个没有读/, { timeout: 60_000 });
});
