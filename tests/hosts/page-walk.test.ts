import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '#lib/database/node.ts';
import type { Database } from '#lib/database/database.ts';
import { formatCount, formatPercent, formatWan } from '#lib/i18n/format.ts';
import { walkPages, type WalkedPages } from './page-tables.ts';

/** Every value that a fact has in the database: a fact is of one kind. */
const valuesOfFacts = `
	SELECT fact_id, CAST(value AS DOUBLE) AS value FROM (
		SELECT fact_id, wan AS value FROM amount
		UNION ALL SELECT fact_id, value FROM staffing
		UNION ALL SELECT fact_id, percent FROM stated_rate
		UNION ALL SELECT fact_id, score FROM stated_score
		UNION ALL SELECT fact_id, weight FROM stated_score
		UNION ALL SELECT fact_id, value FROM stated_count
		UNION ALL SELECT fact_id, wan FROM cost_line
		UNION ALL SELECT target_fact_id, score FROM indicator
		UNION ALL SELECT target_fact_id, weight FROM indicator
		UNION ALL SELECT actual_fact_id, score FROM indicator
		UNION ALL SELECT actual_fact_id, weight FROM indicator
		UNION ALL SELECT unnest(fact_ids), value FROM metric
	) WHERE value IS NOT NULL`;

let database: Database;
let walked: WalkedPages;
beforeAll(async () => {
	database = await openDatabase('build/data/atlas.duckdb');
	walked = walkPages('build');
});
afterAll(() => database.close());

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

test('every figure that leads to a fact is a value of that fact', async () => {
	const values = new Map<number, Set<string>>();
	for (const { fact_id, value } of await database.all<{ fact_id: number; value: number }>(
		valuesOfFacts
	)) {
		const all = values.get(fact_id) ?? new Set();
		for (const text of written(value)) all.add(text);
		values.set(fact_id, all);
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

test('every row of facts has its print and its unit', async () => {
	const facts = new Map(
		(
			await database.all<{ fact_id: number; raw: string; unit_id: string }>(
				`SELECT fact_id, raw, unit_id FROM fact JOIN form USING (form_id) JOIN report USING (report_id)`
			)
		).map((fact) => [fact.fact_id, fact])
	);
	const plain = (text: string) => text.replace(/\s+/g, '');
	const wrong = walked.facts.filter(({ page, factId, text }) => {
		const fact = facts.get(factId);
		return (
			fact === undefined ||
			!page.includes(`units/${fact.unit_id}/`) ||
			!plain(text).includes(plain(fact.raw))
		);
	});
	expect(wrong).toEqual([]);
	// all of them, in both languages
	expect(new Set(walked.facts.map(({ factId }) => factId)).size).toBe(facts.size);
	expect(walked.facts.length).toBe(2 * facts.size);
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

test('every figure of money and every rate is one that the database gives for its unit, or the difference of two', async () => {
	const rows = await database.all<{ unit_id: string; value: number; kind: string }>(`
		SELECT unit_id, CAST(wan AS DOUBLE) AS value, 'amount' AS kind FROM amount JOIN form USING (form_id) JOIN report USING (report_id) WHERE wan IS NOT NULL
		UNION ALL SELECT unit_id, CAST(value AS DOUBLE), 'other' FROM metric WHERE value IS NOT NULL
		UNION ALL SELECT unit_id, v.value, 'other' FROM (${valuesOfFacts}) v JOIN fact USING (fact_id) JOIN form USING (form_id) JOIN report USING (report_id)`);
	const values = new Map<string, Set<string>>();
	const amounts = new Map<string, number[]>();
	for (const { unit_id, value, kind } of rows) {
		const all = values.get(unit_id) ?? new Set();
		values.set(unit_id, all);
		for (const text of written(value)) all.add(text);
		if (kind === 'amount') amounts.set(unit_id, [...(amounts.get(unit_id) ?? []), value]);
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
