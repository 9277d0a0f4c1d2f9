import { expect, test } from 'vitest';
import type { Database } from '#lib/database/database.ts';
import { wholeScope } from '#lib/filters/scope-filter.ts';
import { extent } from '#lib/queries/coverage.ts';
import { groupFigures } from '#lib/queries/group-figures.ts';
import { heldScope } from '#lib/queries/held-scope.ts';
import type { HeldUnitYear } from '#lib/queries/held-unit-years.ts';
import { moneyAndWork } from '#lib/queries/money-and-work.ts';
import { scopePage } from '#lib/queries/scope.ts';

// As many units and years as are held by year: 15,000 units of ten years, the last without a year.

const units = 15_000;
const years = [...Array.from({ length: 9 }, (_, index) => 2016 + index), null];

function row(year: number | null, rank: number): HeldUnitYear {
	return {
		unitId: `u${rank}`,
		unit: `单位${rank}`,
		rank,
		year,
		district: `43020${rank % 5}`,
		level: 'county',
		type: 'property-service',
		forms: [],
		evaluated: true,
		evaluations: 1,
		targets: 0,
		firstReport: rank,
		lastReport: rank,
		facts: 2,
		problems: 0,
		findings: 1,
		leads: 1,
		severe: 0,
		high: 1,
		question: rank,
		questionSeverity: 'S2',
		questionRank: rank,
		budget: 10,
		executed: rank % 10,
		fullRate: (rank % 10) * 10,
		controlRate: 100 + (rank % 2),
		unspecified: false,
		rateFacts: [],
		met: rank % 4,
		comparable: 4,
		notComparable: 0,
		score: null,
		weight: null,
		scoreFact: null,
		paired: false,
		moved_budget: null,
		moved_executed: null,
		moved_rate: null,
		moved_staff: null,
		moved_score: null,
		percent_budget: null,
		percent_executed: null,
		percent_staff: null
	};
}

const files = new Map<string, HeldUnitYear[]>(
	years.map((year) => [
		`years-${year ?? 'none'}`,
		Array.from({ length: units }, (_, index) => row(year, index + 1))
	])
);
let read: string[] = [];
const db: Database = {
	all: () => Promise.reject(new Error('the engine was asked')),
	once<Row extends object>(sql: string) {
		if (sql.includes('"ofYear"'))
			return Promise.resolve([{ rows: units * years.length, ofYear: units } as unknown as Row]);
		if (sql.includes('DISTINCT year'))
			return Promise.resolve(years.map((year) => ({ year }) as unknown as Row));
		return Promise.resolve([]);
	},
	kept<Row extends object>(name: string) {
		read.push(name);
		return Promise.resolve(files.get(name) as unknown as Row[]);
	},
	close: () => Promise.resolve()
};

test('all of them are one list, unit by unit and year by year, one without a year last', async () => {
	const all = (await heldScope(db, wholeScope))!;
	expect(all).toHaveLength(units * years.length);
	expect(all.slice(0, 11).map(({ rank, year }) => [rank, year])).toEqual([
		...years.map((year) => [1, year]),
		[2, 2016]
	]);
	expect(all.every(({ rank }, place) => rank === Math.floor(place / years.length) + 1)).toBe(true);
});

test('the most that are held are summed, grouped, placed and paged', async () => {
	expect(await extent(db, wholeScope)).toEqual({
		units,
		unitYears: 150_000,
		evaluations: 150_000,
		targets: 0,
		firstYear: 2016,
		lastYear: 2024,
		facts: 300_000,
		problems: 0
	});
	const groups = await groupFigures(db, wholeScope);
	expect(groups.filter(({ by }) => by === 'year').map(({ value }) => value)).toEqual(
		years.map((year) => (year === null ? null : String(year)))
	);
	expect(groups[0]).toMatchObject({
		both: units,
		budget: 150_000,
		executed: 67_500,
		medianRate: 45,
		overEstablishment: 7500
	});
	const { rows, cells } = await moneyAndWork(db, wholeScope);
	expect(rows.length).toBeLessThan(1000);
	expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(150_000);
	const page = await scopePage(db, wholeScope, { offset: units - 1, most: 2 });
	expect(page.rows.map(({ unitId, year }) => [unitId, year])).toEqual([
		[`u${units}`, 2024],
		['u1', 2023]
	]);
	expect(page.total).toBe(150_000);
});

test('only the years of a choice are read, and none for single units', async () => {
	read = [];
	const scope = { ...wholeScope, year: ['2017', '2019', '1999'], district: ['430201'] };
	expect(await heldScope(db, scope)).toHaveLength((2 * units) / 5);
	expect(read).toEqual(['years-2017', 'years-2019']);
	expect(await heldScope(db, { ...wholeScope, unit: ['u7'] })).toBeUndefined();
	expect(read).toHaveLength(2);
});

test('another choice of the same years is another list', async () => {
	const of = async (district: string) =>
		(await heldScope(db, { ...wholeScope, district: [district] }))!.length;
	expect([await of('430201'), await of('none'), await of('430201')]).toEqual([30_000, 0, 30_000]);
});
