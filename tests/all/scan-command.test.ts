import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ReportRecord } from '#lib/domain/record.ts';
import { pdfAround } from '#lib/ingest/readers/jpeg.ts';
import { authoredPages } from '../../scripts/bench/ocr-pages.ts';
import { installedChromium } from '../../scripts/installed-chromium.ts';
import { isOcrInstalled, ocrInstallCommand } from '../../scripts/ocr-models.ts';

// The command on a scan, with the models: only where they are installed, which `npm run test:all` does.

const folder = mkdtempSync(join(tmpdir(), 'atlas-scan-'));
const scan = join(folder, 'scan.pdf');
const executablePath = installedChromium();
const missing = [
	...(isOcrInstalled() ? [] : [`the packages of OCR: ${ocrInstallCommand}`]),
	...(executablePath === undefined ? ['a Chromium, which draws the page'] : [])
];
if (missing.length > 0) console.warn(`!! scans are not tested without ${missing.join(' and ')}`);

function importFiles(...args: string[]) {
	const run = spawnSync(process.execPath, ['scripts/import.ts', ...args], { encoding: 'utf8' });
	return { status: run.status, out: run.stdout, err: run.stderr };
}

beforeAll(async () => {
	if (missing.length > 0) return;
	const [page] = authoredPages();
	const browser = await chromium.launch({
		executablePath: executablePath ?? '',
		args: ['--no-sandbox', '--disable-gpu']
	});
	const tab = await browser.newPage({
		viewport: { width: 794, height: 1123 },
		deviceScaleFactor: 1.75
	});
	await tab.setContent(page?.html ?? '');
	writeFileSync(scan, pdfAround(await tab.screenshot({ type: 'jpeg', quality: 85 })));
	await browser.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.skipIf(missing.length > 0)(
	'a scan is refused with the command that reads it, and read with that command',
	{ timeout: 300_000 },
	() => {
		const refused = importFiles('--print', scan);
		expect(refused.status).toBe(1);
		expect(refused.err).toContain('(scanned)');
		expect(refused.err).toContain(`${ocrInstallCommand} once, then npm run import -- --ocr FILE`);

		const read = importFiles('--ocr', '--print', scan);
		expect(read.err).toContain('recognising page 1 of 1');
		expect(read.status).toBe(0);
		const record = JSON.parse(read.out) as ReportRecord;
		expect(record.document.recognised).toBe(true);
		const [form] = record.forms;
		const facts = form?.amounts ?? [];
		expect(facts.map(({ wan }) => wan)).toEqual([
			'2730.82',
			'2157.02',
			'1007.87',
			'3274.35',
			'2004.54',
			'944.46'
		]);
		for (const { status, confidence, place } of facts) {
			expect(status).toBe('recognised');
			expect(confidence).toBeGreaterThan(0.5);
			expect(place.page).toBe(1);
		}
		// 1007.87 of 2730.82 is the printed 36.91 %
		expect(facts[2]?.basis).toMatch(/a rate of the document/);
		expect(form?.indicators).toHaveLength(6);
		expect(record.problems.map(({ code }) => code)).toContain('recognised-page');
	}
);

it.skipIf(isOcrInstalled())('without its packages --ocr is refused before a file is read', () => {
	const { status, err } = importFiles('--ocr', '--print', 'none.pdf');
	expect(status).toBe(2);
	expect(err).toContain(ocrInstallCommand);
});

it.skipIf(missing.length > 0)(
	'the benchmark of scans counts characters, digits and cells of a page that it drew',
	{ timeout: 300_000 },
	() => {
		const run = spawnSync(
			process.execPath,
			['scripts/bench-ocr.ts', '--conditions', 'clean-200', '--pages', '1'],
			{ encoding: 'utf8' }
		);
		expect(run.status).toBe(0);
		expect(run.stdout).toMatch(/clean-200 +all +\d+\/\d+/);
	}
);
