import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { wordsOf } from '#lib/i18n/dictionaries.ts';
import { builtPages } from './built-pages.ts';

// What a first sight costs, read from the built files: everything that a page asks for before anybody touches it.

const most = 120 * 1024;
const chunks = 'build/_app/immutable/chunks';

/** The chunk that holds the words of a language and of no other. */
function dictionaryOf(language: 'zh' | 'en'): string {
	const note = (of: 'zh' | 'en') => wordsOf(of).site.footer.note;
	const other = language === 'zh' ? 'en' : 'zh';
	const found = readdirSync(chunks)
		.map((name) => join(chunks, name))
		.filter((file) => readFileSync(file, 'utf8').includes(note(language)));
	expect(found).toHaveLength(1);
	expect(readFileSync(found[0]!, 'utf8')).not.toContain(note(other));
	return found[0]!;
}
const dictionaries = { zh: dictionaryOf('zh'), en: dictionaryOf('en') };

const sizes = new Map<string, number>();

/** Bytes of files as a host sends them: compressed quickly, and as thoroughly as the build does where that would be too much. */
function sent(files: readonly string[]): number {
	const sum = (quality: number) => files.reduce((all, file) => all + bytesOf(file, quality), 0);
	const quick = sum(9);
	return quick <= most ? quick : sum(constants.BROTLI_MAX_QUALITY);
}

function bytesOf(file: string, quality: number): number {
	const key = `${quality} ${file}`;
	const known = sizes.get(key);
	if (known !== undefined) return known;
	const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
	const bytes = brotliCompressSync(readFileSync(file), { params }).length;
	sizes.set(key, bytes);
	return bytes;
}

test.each(builtPages)('%s is shown within 120 KB, and its scripts are within 120 KB', (page) => {
	const file = join('build', page);
	const html = readFileSync(file, 'utf8');
	const beside = (pattern: RegExp) =>
		[...html.matchAll(pattern)].map((match) => join(dirname(file), match[1] ?? ''));
	const sheets = beside(/<link [^>]*href="([^"]+\.css)"/g);
	expect(sent([file, ...sheets])).toBeLessThanOrEqual(most);
	const scripts = [
		...new Set([
			...beside(/<link href="([^"]+\.js)" rel="modulepreload"/g),
			...beside(/import\("([^"]+\.js)"\)/g)
		])
	];
	expect(scripts.length).toBeGreaterThan(0);
	// the words of a page's language are asked for by name as soon as its scripts run
	const words = dictionaries[page.startsWith('en/') ? 'en' : 'zh'];
	expect(sent([...scripts, words])).toBeLessThanOrEqual(most);
	for (const name of scripts.filter((one) => sent([one]) > 20_000))
		expect(readFileSync(name, 'utf8'), 'charts and engine come later').not.toMatch(
			/registerChartType|duckdb-browser/
		);
});

test('every page with a chart is painted up to the end of its first before the rest is read', () => {
	const drawn = 'class="drawn narrow';
	const withChart = builtPages.filter((page) =>
		readFileSync(join('build', page), 'utf8').includes(drawn)
	);
	expect(withChart.length).toBeGreaterThan(10);
	for (const page of withChart) {
		const html = readFileSync(join('build', page), 'utf8');
		const afterFirst = html.slice(html.indexOf('</svg>', html.indexOf(drawn)));
		const [, sheet = ''] = /^<\/svg><link rel="stylesheet" href="([^"]+)">/.exec(afterFirst) ?? [];
		expect(sheet, page).toContain('first-screen');
		expect(existsSync(join('build', dirname(page), sheet)), `${page}: ${sheet}`).toBe(true);
		expect(html.split(sheet), `${page}: once`).toHaveLength(2);
	}
});

test('the pages are more than a handful, in both languages', () => {
	expect(builtPages.length).toBeGreaterThan(20);
	const english = builtPages.filter((page) => page.startsWith('en/'));
	expect(english.length).toBe(builtPages.length / 2);
});
