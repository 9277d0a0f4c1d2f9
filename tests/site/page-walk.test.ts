import { beforeAll, describe, expect, test } from 'vitest';
import { formatCount, formatPercent, formatWan } from '#lib/i18n/format.ts';
import { csvSource, databaseSource, type FigureSource } from './figure-sources.ts';
import { walkPages, type WalkedPages } from './page-tables.ts';

let walked: WalkedPages;
beforeAll(() => {
	walked = walkPages('build');
});

/** A share and its amount. */
const share = /^([\d.]+%) \(([\d,.]+)\)$/;

/** A value as any page may write it. */
const written = (value: number): string[] => [
	formatWan(value),
	formatPercent(value),
	formatCount(value)
];
/** The figures of a cell; dates, ranges and words stay out. */
const figuresOf = (text: string): string[] => text.match(/−?\d{1,3}(,\d{3})*(\.\d+)?%?/g) ?? [];

describe.each([
	['the database', () => databaseSource('build/data/atlas.duckdb')],
	['the published CSV files', () => Promise.resolve(csvSource('build/data/package'))]
] as const)('against %s', (_, open) => {
	let source: FigureSource;
	beforeAll(async () => {
		source = await open();
	});

	test('every figure that leads to a fact is a value of that fact', () => {
		const values = new Map<number, Set<string>>();
		for (const { factIds, value } of source.values)
			for (const factId of factIds) {
				const all = values.get(factId) ?? new Set();
				for (const text of written(value)) all.add(text);
				values.set(factId, all);
			}
		const linked = walked.figures.filter(({ factId }) => factId !== null);
		expect(linked.length).toBeGreaterThan(200);
		const wrong = linked.filter(({ text, factId }) => {
			// a share stands before its amount; a step down is the amount taken away
			const figure = figuresOf(share.exec(text)?.[2] ?? text)[0];
			if (figure === undefined) return false;
			const known = values.get(factId!);
			return !known?.has(figure) && !known?.has(figure.replace('−', ''));
		});
		expect(wrong).toEqual([]);
	});

	test('every row of facts has its print and its unit', () => {
		const plain = (text: string) => text.replace(/\s+/g, '');
		const wrong = walked.facts.filter(({ page, factId, text }) => {
			const fact = source.prints.get(factId);
			return (
				fact === undefined ||
				!page.includes(`units/${fact.unitId}/`) ||
				!plain(text).includes(plain(fact.raw))
			);
		});
		expect(wrong).toEqual([]);
		// all of them, in both languages
		expect(new Set(walked.facts.map(({ factId }) => factId)).size).toBe(source.prints.size);
		expect(walked.facts.length).toBe(2 * source.prints.size);
	});

	test('every figure of money and every rate is one that is given for its unit, or the difference of two', () => {
		const values = new Map<string, Set<string>>();
		const amounts = new Map<string, number[]>();
		for (const { unitId, value, isAmount } of source.values) {
			const all = values.get(unitId) ?? new Set();
			values.set(unitId, all);
			for (const text of written(value)) all.add(text);
			if (isAmount) amounts.set(unitId, [...(amounts.get(unitId) ?? []), value]);
		}
		for (const [unitId, all] of amounts)
			for (const one of all)
				for (const other of all) {
					values.get(unitId)?.add(formatWan(one - other));
					values.get(unitId)?.add(formatWan(-other));
				}
		const wrong = walked.figures.filter(({ text, unitIds, page }) => {
			if (unitIds.length !== 1 || page.includes('indicators/')) return false;
			const known = values.get(unitIds[0]!);
			return figuresOf(share.exec(text)?.[2] ?? text)
				.filter((figure) => /[.%]/.test(figure))
				.some((figure) => !known?.has(figure));
		});
		expect(wrong).toEqual([]);
	});
});

test('both languages show the same figures', () => {
	const of = (isEnglish: boolean) =>
		walked.figures
			.filter(({ page }) => page.startsWith('en/') === isEnglish)
			.map(
				({ page, text, factId }) =>
					`${page.replace(/^en\//, '')} ${factId} ${figuresOf(text).join(' ')}`
			)
			.filter((line) => /\d$|%$/.test(line));
	expect(of(true)).toEqual(of(false));
});

test('every share is that of its amount in the sum of its row', () => {
	const rows = Map.groupBy(
		walked.figures.filter(({ text }) => share.test(text)),
		({ row }) => row
	);
	expect(rows.size).toBeGreaterThan(5);
	const wan = (text: string) => Number((share.exec(text)?.[2] ?? '').replaceAll(',', ''));
	for (const cells of rows.values()) {
		const whole = cells.reduce((sum, { text }) => sum + wan(text), 0);
		for (const { text } of cells)
			expect(text).toBe(`${formatPercent((100 * wan(text)) / whole)} (${formatWan(wan(text))})`);
	}
});
