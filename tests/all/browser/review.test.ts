import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const document = `<h1>2023年度项目支出绩效自评表</h1><p>单位名称：云岭县文物站</p><p>单位：万元</p><table>${[
	row('项目资金', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'),
	row('年度资金总额', '30.00', '32.00', '28.80', '10', '90%', '9')
].join(
	''
)}</table><table>${[row('甲栏', '乙栏', '丙栏', '丁栏'), row('维修古桥', '4座', '3座', '9.5'), row('修复石碑', '12块', '11块', '8')].join('')}</table>`;

let folder: string;
let review: ChildProcess;
let address = '';
test.beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'review-'));
	for (const name of ['documents', 'data']) mkdirSync(join(folder, name));
	writeFileSync(join(folder, 'documents/one.html'), document);
	review = spawn(
		process.execPath,
		['scripts/review.ts', join(folder, 'documents'), '--data', join(folder, 'data'), '--port', '0'],
		{ stdio: ['ignore', 'pipe', 'inherit'] }
	);
	address = await new Promise((resolve) =>
		review.stdout?.on('data', (part: Buffer) => resolve(String(part).trim()))
	);
});
test.afterAll(() => {
	review.kill();
	rmSync(folder, { recursive: true, force: true });
});

const written = () =>
	readdirSync(join(folder, 'data'), { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.json'))
		.sort();
const read = (name: string) =>
	JSON.parse(readFileSync(join(folder, 'data', name), 'utf8')) as Record<string, unknown>;

test('a record is held against its document: numbers lead both ways, and each decision is kept as a file', async ({
	page
}) => {
	test.setTimeout(120_000);
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await page.goto(address);
	await expect(page.getByText('新的')).toBeVisible({ timeout: 90_000 });
	// a number of the document leads to its fact, and back
	const number = page.locator('.document-view a', { hasText: '28.80' });
	await number.click();
	const fact = page.locator('tr:target');
	await expect(fact).toContainText('28.8');
	await fact.getByRole('link', { name: '28.80' }).click();
	await expect(page.locator('.number:target')).toHaveText('28.80');

	// a misprint is corrected, with its reason
	await fact.waitFor({ state: 'detached' });
	await page.locator('tr', { hasText: '28.80' }).getByRole('button', { name: '更正' }).click();
	await page.getByLabel('正确的值').fill('28.08');
	await page.getByLabel('理由').fill('盖章件为28.08');
	await page.getByLabel('由哪个部门').fill('审计一科');
	await page.getByRole('button', { name: '存下' }).click();
	await expect(page.getByText('已写：')).toBeVisible();
	const [correction = ''] = written();
	expect(read(correction)).toMatchObject({
		field: 'wan',
		printed: '28.80',
		corrected: '28.08',
		reason: '盖章件为28.08'
	});

	// one key leads to the next unread number, which is said to be no fact
	const unread = page.locator('td[data-unread]');
	const before = Number(await unread.textContent());
	expect(before).toBeGreaterThan(0);
	await page.locator('h1').click();
	await page.keyboard.press('n');
	await expect(page.locator('.number.current')).toBeInViewport();
	await expect(page.locator('#decide')).toBeFocused();
	await page.keyboard.type('示例行');
	await page.keyboard.press('Enter');
	await expect(unread).toHaveText(String(before - 1));
	const noFact = written().find((name) => name.startsWith('reviews')) ?? '';
	expect(read(noFact)).toMatchObject({ noFacts: [{ reason: '示例行' }] });

	// a form is taught, kept, and everything is read again
	const teach = page.locator('details[data-teach^="甲栏"]');
	await teach.locator('summary').click();
	for (const [at, role] of ['指标名称', '指标值（目标）', '实际完成值', '得分'].entries())
		await teach.locator('select').nth(at).selectOption({ label: role });
	await teach.getByLabel('版式名').fill('jia-yi');
	await teach.getByRole('button', { name: '按此重读' }).click();
	await expect(unread).toHaveText('0');
	expect(read('reference/layouts/jia-yi.json')).toMatchObject({
		heading: ['甲栏', '乙栏', '丙栏', '丁栏']
	});

	// the record is accepted as the import writes it, and there is nothing left to look at
	await page.getByRole('button', { name: '收下这份记录' }).click();
	await expect(page.getByText('没有要看的材料')).toBeVisible();
	const record = written().find((name) => name.startsWith('reports')) ?? '';
	expect(read(record)).toMatchObject({ document: { layout: 'jia-yi' }, ledger: { unread: 0 } });
	expect(requests.filter((url) => !url.startsWith(address) && !url.startsWith('data:'))).toEqual(
		[]
	);
});

test('no other page may ask it to write', async ({ request }) => {
	const answer = await request.post(`${address}api/accept`, {
		headers: { origin: 'http://elsewhere.example' },
		data: { id: 0 }
	});
	expect(answer.status()).toBe(403);
});
