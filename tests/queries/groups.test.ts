import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillDatabase } from '#lib/database/fill-database.ts';
import { memoryDatabase, type NodeDatabase } from '#lib/database/node.ts';
import { wholeScope } from '#lib/filters/scope-filter.ts';
import { groupFigures } from '#lib/queries/group-figures.ts';
import { maxUnitYears, scopePage } from '#lib/queries/scope.ts';
import { questions } from '../../src/lib/questions/questions.ts';
import { syntheticSource } from '../../scripts/synthetic-source.ts';
import { atlasOf } from '../fixtures/site-data.ts';

// More units and years than a page shows: 96 invented reports of 12 units in ten districts.

let db: NodeDatabase;

beforeAll(async () => {
	const source = syntheticSource({ reports: 96, seed: 5, districts: 10, stored: true });
	db = await memoryDatabase();
	await fillDatabase(
		db,
		source.keys.map((key) => source.read(key)),
		source.registry
	);
});
afterAll(() => db.close());

test('pages of a scope hold every unit and year once, the newest year first', async () => {
	const seen: string[] = [];
	const years: number[] = [];
	for (let offset = 0; offset < 96; offset += maxUnitYears) {
		const page = await scopePage(db, wholeScope, { offset });
		expect(page.total).toBe(96);
		expect(page.rows).toHaveLength(maxUnitYears);
		seen.push(...page.rows.map(({ unitId, year }) => `${unitId}:${year}`));
		years.push(...page.rows.map(({ year }) => year));
	}
	expect(new Set(seen).size).toBe(96);
	expect(years).toEqual([...years].sort((a, b) => b - a));
	expect((await scopePage(db, wholeScope, { offset: 96 })).rows).toEqual([]);
});

test('a page far down answers for its own units only', async () => {
	const answer = await questions.overview(atlasOf(db), { ...wholeScope, offset: 72 });
	expect(answer).toMatchObject({ total: 96, offset: 72, count: 24 });
	const shown = new Set(answer.stages.map(({ unitId, year }) => `${unitId}:${year}`));
	expect(shown.size).toBe(24);
	for (const rows of [answer.rates, answer.shares, answer.scores, answer.staffing])
		expect(new Set(rows.map(({ unitId, year }) => `${unitId}:${year}`))).toEqual(shown);
	expect(answer.reports).toHaveLength(24);
});

test('the sums of groups are those of their units, and say how many they rest on', async () => {
	const groups = await groupFigures(db, wholeScope);
	const years = groups.filter(({ by }) => by === 'year');
	const districts = groups.filter(({ by }) => by === 'district');
	expect(years.map(({ label }) => label)).toEqual(
		Array.from({ length: 8 }, (_, i) => String(2017 + i))
	);
	expect(districts).toHaveLength(10);
	const [all] = await db.all<{ executed: number; both: number }>(
		`SELECT sum(executed) AS executed, count(*) AS "both" FROM money_year
		WHERE executed IS NOT NULL AND coalesce(adjusted, budget) IS NOT NULL`
	);
	const latest = years.at(-1)!;
	expect(latest.ofYear).toBe(2024);
	for (const [part, whole] of [
		[years, all!],
		[districts, latest]
	] as const) {
		const sum = part.reduce((total, { executed }) => total + (executed ?? 0), 0);
		expect(sum).toBeCloseTo(whole.executed!, 4);
		expect(part.reduce((total, { both }) => total + both, 0)).toBe(whole.both);
	}
	expect(new Set(districts.map(({ ofYear }) => ofYear))).toEqual(new Set([2024]));
});

test('fewer than five units have no quartiles', async () => {
	const groups = await groupFigures(db, { ...wholeScope, year: ['2024'] });
	const small = groups.filter(({ by, rated }) => by === 'district' && rated < 5);
	expect(small.length).toBeGreaterThan(0);
	for (const group of small) expect(group.medianRate).toBeNull();
	const [year] = groups.filter(({ by }) => by === 'year');
	expect(year?.rated).toBeGreaterThanOrEqual(5);
	expect(year?.medianRate).not.toBeNull();
});
