/**
 * How well and how fast scans are read: pages of invented reports are rendered in a Chromium, turned and roughened, recognised, and held
 * against their own text. Usage: npm run bench:ocr [-- --conditions scan-200 --pages 2]
 */
import { chromium } from '@playwright/test';
import type { Bitmap } from '#lib/ingest/ocr/bitmap.ts';
import { readPicture } from '#lib/ingest/ocr/read-picture.ts';
import { readPng } from '#lib/ingest/ocr/read-png.ts';
import { readPage } from '#lib/ingest/readers/pdf-page.ts';
import type { Item } from '#lib/ingest/document.ts';
import { compareReading, type Comparison } from './bench/ocr-comparison.ts';
import { authoredPages, chance, type AuthoredPage } from './bench/ocr-pages.ts';
import { roughen } from './bench/roughen.ts';
import { commandOptions } from './command-options.ts';
import { installedChromium } from './installed-chromium.ts';
import { isOcrInstalled, loadOcrModels, ocrInstallCommand } from './ocr-models.ts';

/** What a scanner does to a page. */
const conditions: Record<string, { dpi: number; turn: number; noise: number; blur: number }> = {
	'clean-200': { dpi: 200, turn: 0, noise: 0, blur: 0 },
	'scan-200': { dpi: 200, turn: 0.8, noise: 55, blur: 0.5 },
	'scan-150': { dpi: 150, turn: -0.8, noise: 45, blur: 0.3 },
	'scan-120': { dpi: 120, turn: 0.5, noise: 40, blur: 0 }
};
const values = commandOptions('bench-ocr', {
	conditions: { type: 'string', default: Object.keys(conditions).join(',') },
	pages: { type: 'string', default: 'all' }
});
if (!isOcrInstalled()) {
	console.error(`bench-ocr: the packages of OCR are not installed: ${ocrInstallCommand}`);
	process.exit(2);
}
const models = await loadOcrModels();
const pages = authoredPages().slice(0, values.pages === 'all' ? undefined : Number(values.pages));
const executablePath = installedChromium();
const browser = await chromium.launch({
	...(executablePath === undefined ? {} : { executablePath }),
	args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
});
const heads = [
	'condition',
	'page',
	'characters',
	'digits',
	'numbers',
	'wrong, unflagged',
	'flagged',
	'cells',
	's',
	'CPU s'
];
const widths = [10, 14, 14, 14, 12, 18, 9, 12, 7, 7];
print(heads);
for (const name of values.conditions.split(',')) {
	const condition = conditions[name];
	if (condition === undefined) {
		console.error(`bench-ocr: ${name}: only ${Object.keys(conditions).join(', ')} are known`);
		process.exit(2);
	}
	const all: (Comparison & { seconds: number; cpu: number })[] = [];
	for (const page of pages) {
		const picture = roughen(await render(page, condition.dpi), condition, chance(11));
		const [began, cpu] = [performance.now(), process.cpuUsage()];
		const { marks, rules } = await readPicture(picture, condition.dpi, models);
		const seconds = (performance.now() - began) / 1000;
		const used = process.cpuUsage(cpu);
		const items: Item[] = [];
		readPage({ marks, rules, page: 1 }, items);
		const result = {
			...compareReading(page, items),
			seconds,
			cpu: (used.user + used.system) / 1e6
		};
		all.push(result);
		row(name, page.name, result);
		for (const line of result.wrong) console.error(`  ${line}`);
	}
	const sum = (pick: (one: (typeof all)[number]) => number) =>
		all.reduce((total, one) => total + pick(one), 0);
	const pair = (pick: (one: Comparison) => [number, number]): [number, number] => [
		sum((one) => pick(one)[0]),
		sum((one) => pick(one)[1])
	];
	row(name, 'all', {
		characters: pair((one) => one.characters),
		digits: pair((one) => one.digits),
		numbers: pair((one) => one.numbers),
		cells: pair((one) => one.cells),
		unflagged: sum((one) => one.unflagged),
		flagged: sum((one) => one.flagged),
		wrong: [],
		seconds: sum((one) => one.seconds) / all.length,
		cpu: sum((one) => one.cpu) / all.length
	});
}
await browser.close();
console.log(
	`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB, the runtime and the renderer's pictures in it`
);
process.exit(0);

function row(
	name: string,
	page: string,
	result: Comparison & { seconds: number; cpu: number }
): void {
	const share = ([right, of]: [number, number]) =>
		of === 0 ? '–' : `${right}/${of} ${((right / of) * 100).toFixed(1)}`;
	print([
		name,
		page,
		share(result.characters),
		share(result.digits),
		share(result.numbers),
		String(result.unflagged),
		String(result.flagged),
		share(result.cells),
		result.seconds.toFixed(1),
		result.cpu.toFixed(1)
	]);
}

function print(cells: readonly string[]): void {
	console.log(cells.map((cell, i) => cell.padStart((widths[i] ?? 10) + 2)).join(''));
}

async function render(page: AuthoredPage, dpi: number): Promise<Bitmap> {
	const [width, height] = page.landscape === true ? [1123, 794] : [794, 1123];
	const tab = await browser.newPage({
		viewport: { width, height },
		deviceScaleFactor: dpi / 96
	});
	await tab.setContent(page.html);
	const png = await tab.screenshot({ type: 'png' });
	await tab.close();
	return readPng(png);
}
