import { expect, test, type Page } from '@playwright/test';
import { site as words } from '#lib/i18n/zh/site.ts';
import {
	alteringQuestions,
	emptyStatements,
	otherStatements,
	refusedStatements,
	smuggledQuestions
} from '../../engine/refused-statements.ts';
import {
	blockFaults,
	database,
	engine,
	engineFaults,
	engineWorker,
	manifest
} from '../../faults/dead-faults.ts';
import { startFaultServer, type FaultServer } from '../../faults/fault-server.ts';
import { deadPartFaults, partsThen, readInParts } from '../../faults/part-faults.ts';

// The console of the page 数据: what it may not run, and what happens when the engine or the data are not there.

let server: FaultServer;
test.beforeAll(async () => {
	server = await startFaultServer('build', '/x/');
});
test.beforeEach(() => server.faults.clear());
test.afterAll(() => server.stop());
test.describe.configure({ mode: 'default', timeout: 180_000 });

/** It cannot be answered without reading the facts. */
const sql = 'SELECT sum(length(raw)) AS n FROM figures WHERE line > 0';
const console_ = (page: Page) => page.locator('[data-sql]');
const said = (page: Page) => page.locator('[data-sql] .said');
const cells = (page: Page) => page.locator('section:has(#sql) .table tbody tr > *');

async function ask(page: Page, text: string): Promise<void> {
	await page.locator('#sql-text').fill(text);
	await page.locator('#sql-text').press('ControlOrMeta+Enter');
}
const answered = async (page: Page) => {
	await expect(console_(page)).toHaveAttribute('data-sql', 'answered', { timeout: 60_000 });
	await expect(cells(page)).toHaveText(/^\d{3,}$/);
};

test('nothing that the locked engine refuses is run through the console', async ({ page }) => {
	await page.goto(`${server.site}data/`);
	await ask(page, sql);
	await answered(page);
	const before = await cells(page).textContent();
	const strangers: string[] = [];
	page.on('request', (request) => strangers.push(request.url()));
	const never = [
		...Object.values(refusedStatements).flat(),
		...emptyStatements,
		...smuggledQuestions,
		...otherStatements
	];
	for (const statement of never) {
		const text = statement.replaceAll('HOST', server.site.slice(0, -1));
		await ask(page, text);
		await expect(console_(page), statement).toHaveAttribute('data-sql', /^(refused|failed)$/);
		// a sentence says why, what was written stays, and no answer of another question is beside it
		await expect(said(page), statement).not.toHaveText(/^\s*$/);
		await expect(said(page), statement).not.toContainText(words.live.problem.crashed);
		await expect(page.locator('#sql-text')).toHaveValue(text);
		await expect(cells(page)).toHaveCount(0);
	}
	expect(strangers.filter((address) => !address.startsWith(server.site))).toEqual([]);
	expect(strangers.filter((address) => /data\/(x|atlas|manifest)|extension/.test(address))).toEqual(
		[]
	);
	await ask(page, sql);
	await answered(page);
	expect(await cells(page).textContent()).toBe(before);
});

test('a query that changes the engine is named, its answer is not shown, and the next one asks another engine', async ({
	page
}) => {
	await page.goto(`${server.site}data/`);
	for (const text of alteringQuestions) {
		await ask(page, text);
		await expect(console_(page), text).toHaveAttribute('data-sql', 'failed', { timeout: 60_000 });
		await expect(said(page), text).toContainText(words.live.problem.altered);
		await expect(page.locator('#sql-text')).toHaveValue(text);
		await expect(cells(page)).toHaveCount(0);
		await ask(page, sql);
		await answered(page);
	}
	// neither does a refusal of the engine itself pass for one
	await ask(page, 'SELECT nothing FROM nowhere');
	await expect(console_(page)).toHaveAttribute('data-sql', 'failed', { timeout: 60_000 });
	await expect(said(page)).toContainText('nowhere');
});

const faults = [
	...engineFaults,
	...blockFaults,
	...deadPartFaults.map(
		([told, path, fault, code]) => [`parts: ${told}`, path, fault, code] as const
	)
];
for (const of of [
	database,
	manifest,
	engine,
	engineWorker,
	'workers/query-worker',
	'parts'
] as const)
	test(`${of}: every fault is named in the console, which keeps the question and answers when healed`, async ({
		page
	}) => {
		const own = faults.filter(([told, path]) =>
			told.startsWith('parts: ') ? of === 'parts' : path === of
		);
		expect(own.length).toBeGreaterThan(0);
		await page.goto(`${server.site}data/`);
		for (const [told, path, fault, code] of own) {
			server.faults.clear();
			if (of === 'parts') {
				server.faults.set(manifest, readInParts());
				server.faults.set(database, partsThen(Infinity, 'right'));
			}
			// a question of the console reads little: what comes wrong comes with the first part
			server.faults.set(path, fault.kind === 'parts' ? { ...fault, right: 1 } : fault);
			await ask(page, sql);
			await expect(console_(page), told).toHaveAttribute('data-sql', 'failed', { timeout: 30_000 });
			await expect(said(page), told).toContainText(words.live.problem[code]);
			await expect(page.locator('#sql-text')).toHaveValue(sql);
			await expect(page).toHaveURL(/sql=SELECT/);
			await expect(cells(page)).toHaveCount(0);
		}
		server.faults.clear();
		await ask(page, sql);
		await answered(page);
	});

test('an engine that breaks in mid-question is named, and the next question starts another', async ({
	page
}) => {
	server.faults.set(engineWorker, {
		kind: 'text',
		change: (text) =>
			`let heard = 0; self.addEventListener('message', (event) => { if (event.data.type === 'RUN_PREPARED' && ++heard === 2) { event.stopImmediatePropagation(); setTimeout(() => { throw new Error('planted'); }); } });\n${text}`
	});
	await page.goto(`${server.site}data/`);
	await ask(page, sql);
	await expect(said(page)).toContainText(words.live.problem.crashed, { timeout: 60_000 });
	await expect(cells(page)).toHaveCount(0);
	server.faults.clear();
	await ask(page, sql);
	await answered(page);
});
