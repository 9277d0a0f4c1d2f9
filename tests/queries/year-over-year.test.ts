import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NodeDatabase } from '#lib/database/node.ts';
import { wholeScope } from '#lib/filters/scope-filter.ts';
import { movedMeasures, yearOverYear, type MovedRow } from '#lib/queries/year-over-year.ts';
import { shapeYearOverYear } from '#lib/shape/year-over-year.ts';
import { unitsOverYears } from '../fixtures/unit-years.ts';
import { realReports } from '../data/real-reports.ts';

// Three invented units of two years; every expected change is computed by hand beside its figures.
let db: NodeDatabase;
beforeAll(async () => {
	db = await unitsOverYears([
		{ unit: '甲', year: 2022, initial: 100, adjusted: 120, executed: 110, inPost: 20, score: 90 },
		{ unit: '甲', year: 2023, initial: 110, adjusted: 150, executed: 132, inPost: 18, score: 95 },
		{ unit: '乙', year: 2022, initial: 4, executed: 4, inPost: 9, score: 18, weight: 20 },
		{ unit: '乙', year: 2023, initial: 6, executed: 3, inPost: 12, score: 91 },
		{ unit: '丙', year: 2023, initial: 10, adjusted: 10, executed: 10 },
		{ unit: '丁', year: 2021, adjusted: 50, executed: 40 },
		{ unit: '丁', year: 2023, adjusted: 60, executed: 60 }
	]);
});
afterAll(() => db.close());

const rowOf = (rows: MovedRow[], unit: string, measure: string) =>
	rows.find((row) => row.unit === unit && row.measure === measure);

describe('what moved since the year before', () => {
	test('changes are the difference of two stated figures, in % of the earlier', async () => {
		const { rows } = await yearOverYear(db, wholeScope);
		// 150 − 120 = 30 = 25 %; 132 − 110 = 22 = 20 %; 88.00 − 91.67; 18 − 20 = −10 %; 95 − 90
		expect(rowOf(rows, '甲', 'budget')).toMatchObject({
			change: 30,
			percent: 25,
			basis: 'adjusted'
		});
		expect(rowOf(rows, '甲', 'executed')).toMatchObject({ change: 22, percent: 20 });
		expect(rowOf(rows, '甲', 'rate')).toMatchObject({
			before: 91.67,
			after: 88,
			change: -3.67,
			percent: null
		});
		expect(rowOf(rows, '甲', 'staff')).toMatchObject({ change: -2, percent: -10 });
		expect(rowOf(rows, '甲', 'score')).toMatchObject({ change: 5, percent: null });
	});

	test('a small base gives the change itself and no percentage', async () => {
		const { rows } = await yearOverYear(db, wholeScope);
		expect(rowOf(rows, '乙', 'executed')).toMatchObject({
			change: -1,
			percent: null,
			smallBase: true
		});
		expect(rowOf(rows, '乙', 'budget')).toMatchObject({
			change: 2,
			percent: null,
			basis: 'initial'
		});
		expect(rowOf(rows, '乙', 'staff')).toMatchObject({ change: 3, percent: null, smallBase: true });
	});

	test('scores with other full marks, and figures that one year lacks, are not subtracted', async () => {
		const { rows } = await yearOverYear(db, wholeScope);
		expect(rowOf(rows, '乙', 'score')).toMatchObject({ change: null, reason: 'basis' });
		expect(rowOf(rows, '乙', 'rate')).toMatchObject({ change: null, reason: 'missing' });
	});

	test('a unit of one year, or with a year between, has no year before', async () => {
		const { rows } = await yearOverYear(db, wholeScope);
		expect([...new Set(rows.map(({ unit }) => unit))].sort()).toEqual(['乙', '甲'].sort());
		expect((await yearOverYear(db, wholeScope)).counts).toEqual({ asked: 4, pairs: 2 });
	});

	test('the scope says the later year only', async () => {
		expect((await yearOverYear(db, { ...wholeScope, year: ['2023'] })).rows.length).toBe(10);
		expect((await yearOverYear(db, { ...wholeScope, year: ['2022'] })).rows).toEqual([]);
	});

	test('medians leave out what is missing, and percentages of small bases', async () => {
		const { summary } = await yearOverYear(db, wholeScope);
		expect(summary.map(({ measure }) => measure)).toEqual([...movedMeasures]);
		expect(summary.find(({ measure }) => measure === 'executed')).toEqual({
			measure: 'executed',
			n: 2,
			without: 0,
			up: 1,
			down: 1,
			same: 0,
			medianChange: 10.5,
			medianPercent: 20
		});
		expect(summary.find(({ measure }) => measure === 'score')).toMatchObject({ n: 1, without: 1 });
	});

	test('the shape keeps one entry a unit with all five measures', async () => {
		const shaped = shapeYearOverYear(await yearOverYear(db, wholeScope));
		expect(shaped.units).toHaveLength(2);
		expect(Object.keys(shaped.units[0]!.measures)).toEqual([...movedMeasures]);
	});

	test('of the five reports no unit has two years', async () => {
		const real = await realReports();
		expect(await yearOverYear(real, wholeScope)).toEqual({
			counts: { asked: 4, pairs: 0 },
			summary: [],
			rows: []
		});
		await real.close();
	});
});
