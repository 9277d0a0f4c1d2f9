import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { expect, test, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { openDatabase } from '#lib/database/node.ts';
import { printedText } from '#lib/domain/printed-text.ts';
import { startFaultServer, type FaultServer } from '../../faults/fault-server.ts';
import { writeHostileData } from '../../hostile/hostile-data.ts';
import { payloads } from '../../hostile/payloads.ts';
import { buildSite } from '../../hosts/build-site.ts';

test.describe.configure({ mode: 'default', timeout: 180_000 });

let folder = '';
let data = '';
let names: string[] = [];
let server: FaultServer;

test.beforeAll(async () => {
	data = mkdtempSync(join(tmpdir(), 'atlas-hostile-'));
	names = writeHostileData(data);
	folder = buildSite({ data });
	server = await startFaultServer(join(folder, 'build'), '/x/');
});
test.afterAll(async () => {
	await server?.stop();
	for (const one of [folder, data]) rmSync(one, { recursive: true, force: true });
});

const complaints: string[] = [];
/** The page that looks the host over asks for one that is not there, to see whether it is told so. */
const isProbe = (address: string) => new URL(address, server.site).pathname === '/x/no-such-page/';
test.beforeEach(({ page }) => {
	complaints.length = 0;
	page.on('console', (message) => {
		const { url } = message.location();
		if (message.type() === 'error' && !isProbe(url)) complaints.push(`${message.text()} ${url}`);
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('dialog', (dialog) => {
		complaints.push(`dialog ${dialog.message()}`);
		void dialog.dismiss();
	});
});

/** Nothing ran, nothing was built that the site does not build itself, no policy was broken. */
async function isHarmless(page: Page): Promise<void> {
	const found = await page.evaluate(() => ({
		ran: 'pwned' in window,
		polluted: Object.keys(Object.prototype).length > 0,
		foreign: [
			...document.querySelectorAll(
				'iframe, object, embed, img, body style, base, [onerror], [onload], [onmouseover], [onclick], [href^="javascript:" i]'
			)
		].map((element) => element.outerHTML.slice(0, 200)),
		scripts: document.querySelectorAll('script:not([src])').length
	}));
	// the router's start, and what fetches its modules after the first paint
	expect(found).toEqual({ ran: false, polluted: false, foreign: [], scripts: 2 });
	expect(complaints).toEqual([]);
}

/** What an eye sees of a text: blanks are one, and signs that steer are not seen. */
const plain = (text: string) => printedText(text).replace(/\s+/g, ' ').trim();
/** An address holds no half of a character. */
const inAddress = (text: string) => encodeURIComponent(text.toWellFormed());

test('every page shows the texts of the documents as texts', async ({ page }) => {
	const pages = readdirSync(join(folder, 'build'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.name === 'index.html')
		.map((entry) => join(entry.parentPath, '').slice(join(folder, 'build').length + 1));
	expect(pages.length).toBeGreaterThan(2 * names.length);
	let seen = '';
	for (const path of pages) {
		await page.goto(`${server.site}${path === '' ? '' : `${path}/`}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		// what it asks would otherwise be answered while the next page is looked at
		if (path.includes('environment')) await expect(page.locator('[data-done=true]')).toBeVisible();
		await isHarmless(page);
		seen += await page.evaluate(() => document.body.textContent);
	}
	seen = plain(seen);
	expect(payloads.filter((text) => !seen.includes(plain(text)))).toEqual([]);
});

test('answers of the engine, charts and their tooltips show them as texts too', async ({
	page
}) => {
	// one level has an answer that was made with the site, two are asked of the engine
	for (const path of ['?', 'indicators/?', 'findings/?', 'units/?', 'scores/?'].flatMap((one) => [
		`${one}level=city`,
		`${one}level=city,county`
	])) {
		await page.goto(server.site + path);
		await expect(page.locator('[data-live=answered]')).toBeVisible({ timeout: 60_000 });
		const charts = page.locator('.chart:visible');
		for (let index = 0; index < (await charts.count()); index++) {
			const chart = charts.nth(index);
			await chart.scrollIntoViewIfNeeded();
			const box = (await chart.boundingBox())!;
			for (const part of [0.3, 0.45, 0.6, 0.8])
				await chart.hover({
					position: { x: box.width * part, y: Math.min(60, box.height / 2) },
					force: true
				});
		}
		await isHarmless(page);
	}
});

test('parts of an address are shown as they are, and nothing of them runs', async ({ page }) => {
	for (const text of payloads) {
		const part = inAddress(text);
		await page.goto(`${server.site}?year=${part}&district=${part}&${part}=1&toString=1#${part}`);
		await expect(page.locator('.dropped')).toContainText(
			plain(text.toWellFormed()).slice(0, 8).trim()
		);
		await isHarmless(page);
	}
	// what no program would write, by hand
	for (const part of ['%E0%A4%A', '%', '%zz', '%c0%ae%c0%ae/', '%ud83d']) {
		await page.goto(`${server.site}?year=${part}&${part}=1&district=${part}#${part}`);
		await expect(page.locator('.dropped')).toContainText('year=');
		await isHarmless(page);
		await page.goto(`${server.site}unit/?id=${part}#${part}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await isHarmless(page);
	}
	for (const id of ['__proto__', 'constructor', '../units', '\u202egpj']) {
		await page.goto(`${server.site}unit/?id=${inAddress(id)}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await isHarmless(page);
	}
	for (const text of [...payloads.slice(0, 8), '__proto__', 'constructor']) {
		const part = inAddress(text);
		await page.goto(`${server.site}compare/?with=${part}:2023,${part}`);
		await isHarmless(page);
		await page.goto(`${server.site}findings/?rule=${part}&set=${part}&status=${part}`);
		await isHarmless(page);
	}
});

async function take(page: Page, menu: number, action: string): Promise<Buffer | undefined> {
	const one = page.locator('[data-take]').nth(menu);
	if ((await one.locator(`[data-action=${action}]`).count()) === 0) return undefined;
	await one.locator('summary').click();
	const waiting = page.waitForEvent('download');
	await one.locator(`[data-action=${action}]`).click();
	const download = await waiting;
	expect(download.suggestedFilename()).toMatch(/^[^\\/:*?"<>|\s]+$/);
	return readFileSync(await download.path());
}

/** A spreadsheet runs what begins so; a number that begins with a minus is a number. */
const isLive = (cell: string) =>
	/^([\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u.test(cell) && !/^-\d[\d.,]*%?$/.test(cell);

test('tables that are taken away hold no live formula, pictures no markup', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	let cells = 0;
	let pictures = 0;
	for (const path of ['', 'indicators/']) {
		await page.goto(`${server.site}${path}`);
		await page.waitForLoadState('networkidle');
		const menus = await page.locator('[data-take]').count();
		expect(menus).toBeGreaterThan(0);
		for (let menu = 0; menu < menus; menu++) {
			const csv = await take(page, menu, 'csv');
			const rows = Papa.parse<string[]>(csv!.toString('utf8').slice(1), { delimiter: ',' }).data;
			cells += rows.flat().length;
			expect(rows.flat().filter(isLive)).toEqual([]);

			const book = read(await take(page, menu, 'xlsx'), { cellFormula: true, cellHTML: false });
			for (const sheet of Object.values(book.Sheets))
				for (const [place, cell] of Object.entries(sheet)) {
					if (place.startsWith('!')) continue;
					expect((cell as { f?: string }).f).toBeUndefined();
				}
			// what is pasted is run like what is opened
			await page.locator('[data-take] summary').nth(menu).click();
			await page.locator('[data-take]').nth(menu).locator('[data-action=copy]').click();
			await expect(page.locator('.take .said').nth(menu)).toHaveText('已复制');
			const copied = await page.evaluate(() => navigator.clipboard.readText());
			expect(copied.split(/[\n\t]/).filter(isLive)).toEqual([]);
			expect(copied.split('\n').length).toBeGreaterThanOrEqual(rows.length - 1);
			const picture = await take(page, menu, 'svg');
			if (picture === undefined) continue;
			pictures++;
			const inside = await page.evaluate((text) => {
				const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
				const all = [...svg.querySelectorAll('*')];
				return {
					broken: svg.querySelector('parsererror')?.textContent ?? null,
					foreign: all
						.filter(
							(element) =>
								/^(script|foreignObject|iframe|a|image|use)$/i.test(element.localName) ||
								[...element.attributes].some(({ name }) => /^on/i.test(name))
						)
						.map((element) => element.outerHTML.slice(0, 200))
				};
			}, picture.toString('utf8'));
			expect(inside).toEqual({ broken: null, foreign: [] });
		}
	}
	expect(cells).toBeGreaterThan(1000);
	expect(pictures).toBeGreaterThan(3);
	await isHarmless(page);
});

test('answers of the console show them as texts, also where they are named, drawn and taken away', async ({
	page
}) => {
	await page.goto(`${server.site}data/`);
	const ask = async (sql: string) => {
		await page.locator('#sql-text').fill(sql);
		await page.locator('#sql-text').press('ControlOrMeta+Enter');
	};
	const answered = () =>
		expect(page.locator('[data-sql]')).toHaveAttribute('data-sql', 'answered', { timeout: 60_000 });
	const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
	// a statement ends where its text has a control sign
	const named = payloads.filter((text) => !/[\p{Cc}\p{Cs}]/u.test(text));
	for (const sql of [
		'SELECT name, length(name) AS n FROM units',
		'SELECT raw, fact_id FROM figures WHERE length(raw) > 12',
		`SELECT ${named.map((text, place) => `-${place} AS ${quoted(text)}`).join(', ')}`
	]) {
		await ask(sql);
		await answered();
		const chart = page.locator('section:has(#sql) .chart');
		if ((await chart.count()) > 0) await chart.first().scrollIntoViewIfNeeded();
		await isHarmless(page);
		const taken = async (action: string) => {
			const menu = page.locator('[data-take="sql-result"]');
			await menu.locator('summary').click();
			const waiting = page.waitForEvent('download');
			await menu.locator(`[data-action=${action}]`).click();
			return readFileSync(await (await waiting).path());
		};
		const { data: rows } = Papa.parse<string[]>((await taken('csv')).toString('utf8').slice(1), {
			delimiter: ','
		});
		expect(rows.flat().filter(isLive)).toEqual([]);
		const cells = cellsOf(await taken('xlsx'));
		expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
		expect(cells.filter(({ t, v }) => t === 's' && /^-\d+(\.\d+)?$/.test(String(v)))).toEqual([]);
	}
	// the last one had every payload for a name, and numbers below zero
	await expect(page.locator('section:has(#sql) .table thead th')).toHaveCount(named.length);
	for (const text of payloads) {
		await ask(`SELECT ${quoted(text)} FROM units`);
		await expect(page.locator('[data-sql]')).toHaveAttribute('data-sql', /failed|refused/);
		await expect(page.locator('[data-sql] .said')).not.toContainText('中途停止');
		await isHarmless(page);
	}
	for (const text of payloads) {
		await page.goto(`${server.site}data/?sql=${inAddress(text)}`);
		await expect(page.locator('#sql-text')).toHaveValue(text.toWellFormed());
		await isHarmless(page);
	}
});

interface Cell {
	t: string;
	v: unknown;
	f?: string;
}

const cellsOf = (bytes: Buffer): Cell[] =>
	Object.values(read(bytes, { cellFormula: true }).Sheets).flatMap((sheet) =>
		Object.entries(sheet)
			.filter(([place]) => !place.startsWith('!'))
			.map(([, cell]) => cell as Cell)
	);

/** Every text of the sheets of a workbook, as it stands in its files. */
function textsOfSheets(book: Buffer): string {
	const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
	return Object.entries(unzipSync(book))
		.filter(([name]) => /worksheets\/.*\.xml$/.test(name))
		.flatMap(([, xml]) => [...strFromU8(xml).matchAll(/<v>([^<]*)<\/v>/g)])
		.map(([, text = '']) =>
			text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => signs[name]!)
		)
		.join('\n');
}

test('the published package holds them as they are printed, and no live formula', async () => {
	const at = (path: string) => join(folder, 'build/data/package', path);
	const { resources } = JSON.parse(readFileSync(at('datapackage.json'), 'utf8')) as {
		resources: {
			name: string;
			parquet: string;
			schema: { fields: Record<'name' | 'type', string>[] };
		}[];
	};
	const database = await openDatabase(join(folder, 'build/data/atlas.duckdb'));
	// told together: an assertion for every cell would take minutes
	const wrong: string[] = [];
	let below = 0;
	let guarded = 0;
	try {
		for (const { name, parquet, schema } of resources) {
			const text = readFileSync(at(`csv/${name}.csv`), 'utf8').slice(1);
			const { data, errors } = Papa.parse<Record<string, string>>(text, {
				header: true,
				skipEmptyLines: true
			});
			expect(errors, name).toEqual([]);
			const exact = await database.all<Record<string, unknown>>(
				`SELECT * FROM read_parquet('${at(parquet)}')`
			);
			expect(data.length, name).toBe(exact.length);
			for (const { name: column, type } of schema.fields)
				for (const [place, row] of data.entries()) {
					const cell = row[column] ?? '';
					const value = exact[place]![column] ?? '';
					const isSame =
						type === 'number' || type === 'integer'
							? Number(cell) === Number(value)
							: cell === String(value) || cell === `'${String(value)}`;
					if (!isSame || (type === 'string' && isLive(cell)))
						wrong.push(`${name}.${column}: ${cell} for ${String(value)}`);
					if (type === 'string' && cell !== String(value)) guarded++;
					if (type !== 'string' && cell.startsWith('-')) below++;
				}
		}
		expect(wrong).toEqual([]);
		// as they are printed, letter for letter, in the files that no spreadsheet runs
		const raws = await database.all<{ raw: string }>(
			`SELECT DISTINCT raw FROM read_parquet('${at('parquet/figures.parquet')}')`
		);
		expect(
			payloads.map(printedText).filter((text) => !raws.some(({ raw }) => raw.includes(text)))
		).toEqual([]);
	} finally {
		await database.close();
	}
	expect(guarded).toBeGreaterThan(20);
	const cells = cellsOf(readFileSync(at('atlas.xlsx')));
	expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
	expect(cells.filter(({ t, v }) => t === 's' && /^-\d+(\.\d+)?$/.test(String(v)))).toEqual([]);
	const numbersBelow = cells.filter(({ t, v }) => t === 'n' && Number(v) < 0).length;
	expect(below).toBeGreaterThan(0);
	expect(numbersBelow).toBe(below);
	// the library that reads workbooks stumbles over one of them, as it is written in the file
	const texts = textsOfSheets(readFileSync(at('atlas.xlsx')));
	expect(payloads.map(printedText).filter((text) => !texts.includes(text))).toEqual([]);
});

test('a working paper holds them as texts, and negative figures as numbers', async ({ page }) => {
	await page.goto(`${server.site}findings/`);
	await page.waitForLoadState('networkidle');
	const waiting = page.waitForEvent('download', { timeout: 60_000 });
	await page.locator('[data-take=office] summary').click();
	await page.getByRole('button', { name: '审计工作底稿' }).click();
	const cells = cellsOf(readFileSync(await (await waiting).path()));
	expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
	expect(cells.some(({ t, v }) => t === 's' && String(v).includes('<script>'))).toBe(true);
	expect(cells.filter(({ t, v }) => t === 's' && /^-\d+(\.\d+)?$/.test(String(v)))).toEqual([]);
	await isHarmless(page);
});

test('a register file and the names of documents are texts', async ({ page }) => {
	await page.goto(`${server.site}findings/`);
	const fingerprint = await page.locator('article').first().getAttribute('id');
	for (const [index, text] of payloads.entries()) {
		const entries = [
			{
				fingerprint: `A-1|${text.replace(/[\p{Cc}\p{Cs}]/gu, '').slice(0, 400)}|1|x`,
				status: 'explained',
				reason: text,
				note: text
			},
			{ fingerprint: fingerprint ?? 'a-b|c', status: 'explained', reason: text, note: text }
		];
		await page.locator('.file input[type=file]').setInputFiles({
			name: `${index}${text.replaceAll('/', ' ')}.json`,
			mimeType: 'application/json',
			buffer: Buffer.from(JSON.stringify({ version: 1, entries }))
		});
		await expect(page.getByText('已导入 2 条')).toBeVisible();
	}
	await page.reload();
	await page.waitForLoadState('networkidle');
	await isHarmless(page);

	await page.goto(`${server.site}check/`);
	const files = payloads.map((text, index) => ({
		name: `${index}${text.replaceAll('/', ' ')}.txt`,
		mimeType: 'text/plain',
		buffer: Buffer.from(`单位：${text}\n2023年度\n${text}\n`)
	}));
	await expect(page.locator('input[type=file]')).toBeEnabled();
	await page.locator('input[type=file]').setInputFiles(files);
	await expect(page.locator('[data-check=checked]')).toBeAttached({ timeout: 60_000 });
	for (const { name } of files)
		await expect(page.locator('main')).toContainText(plain(name.toWellFormed()).slice(0, 12));
	await isHarmless(page);
});

test('hostile records do not reach the place of other files', () => {
	const ids = readdirSync(join(folder, 'build/units'));
	expect(ids.filter((id) => !/^[a-z0-9][a-z0-9-]*$|^(index\.html|__data\.json)/.test(id))).toEqual(
		[]
	);
	// what a page embeds for its scripts ends no script: there are the router's start and what fetches its modules
	for (const id of ids.filter((name) => !name.includes('.'))) {
		const html = readFileSync(join(folder, 'build/units', id, 'index.html'), 'utf8');
		expect(html.match(/<script/gi)?.length).toBe(2);
	}
});
