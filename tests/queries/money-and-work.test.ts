import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NodeDatabase } from '#lib/database/node.ts';
import { viewSqls } from '#lib/database/sql-from-disk.ts';
import { viewOrder } from '#lib/database/views/order.ts';
import { wholeScope } from '#lib/filters/scope-filter.ts';
import { moneyAndWork } from '#lib/queries/money-and-work.ts';
import { unitMetrics } from '#lib/queries/unit-metrics.ts';
import { shapeMoneyAndWork } from '#lib/shape/money-and-work.ts';
import { realReports, units } from '../data/real-reports.ts';

let db: NodeDatabase;
beforeAll(async () => {
	db = await realReports();
});
afterAll(() => db.close());

describe('money and work of the five reports', () => {
	test('a unit-year without one of the two rates has no place, and is counted with its reason', async () => {
		const shown = shapeMoneyAndWork((await moneyAndWork(db, wholeScope)).rows, []);
		expect(shown.counts).toMatchObject({ 'no-completion': 2, 'targets-only': 1, neither: 0 });
		expect(shown.unplaced.map(({ unitId }) => unitId).sort()).toEqual(
			[units.D0, units.D1, units.D2].sort()
		);
		expect(shown.unplaced.every(({ metRate }) => metRate === null)).toBe(true);
		expect(shown.points.map(({ unitId }) => unitId).sort()).toEqual([units.D3, units.D4].sort());
	});

	test('the share of targets met is the one that the metric gives, over all forms', async () => {
		const { rows } = await moneyAndWork(db, wholeScope);
		const metrics = await unitMetrics(db, wholeScope);
		for (const unitId of [units.D3, units.D4]) {
			const whole = metrics
				.filter((row) => row.unitId === unitId && row.metric === 'M-IND-03' && row.value !== null)
				.sort((one) => (one.claim === 'report' ? -1 : 1))[0];
			const row = rows.find((one) => one.unitId === unitId);
			expect(row?.metRate).toBe(whole?.value);
			expect(row?.executionRate).toBe(100);
		}
		expect(rows.find(({ unitId }) => unitId === units.D4)?.scoreRate).toBe(97);
	});

	test('the rate of a programme is never shown as that of its unit', async () => {
		const [{ own } = { own: '' }] = await db.all<{ own: string }>(
			'SELECT current_database() AS own'
		);
		const figures = viewSqls[viewOrder.indexOf('unit_year_figures')]!;
		// only programmes have a rate: which of several rows the engine meets first is not left to luck
		await db.all(
			`CREATE TEMP VIEW metric AS SELECT * FROM "${own}".main.metric WHERE programme IS NOT NULL`
		);
		await db.all(figures.replace('CREATE VIEW', 'CREATE TEMP VIEW'));
		try {
			const rates = await db.all("SELECT value FROM metric WHERE metric = 'M-BUD-01'");
			expect(rates.length).toBeGreaterThan(0);
			const { rows } = await moneyAndWork(db, wholeScope);
			expect(rows.map(({ executionRate }) => executionRate)).toEqual(rows.map(() => null));
		} finally {
			await db.all('DROP VIEW temp.unit_year_figures');
			await db.all('DROP VIEW temp.metric');
		}
	});

	test('an unspecified budget is told apart', async () => {
		const { rows } = await moneyAndWork(db, wholeScope);
		expect(rows.find(({ unitId }) => unitId === units.D0)).toMatchObject({
			executionRate: 86.08,
			unspecified: true
		});
	});

	test('the scope narrows it', async () => {
		const { rows } = await moneyAndWork(db, { ...wholeScope, year: ['2024'] });
		expect(rows.map(({ year }) => year)).toEqual([2024, 2024]);
	});
});
