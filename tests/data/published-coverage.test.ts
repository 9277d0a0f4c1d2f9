import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NodeDatabase } from '#lib/database/node.ts';
import { packageTables } from '#lib/database/package/tables.ts';
import { wholeScope } from '#lib/filters/scope-filter.ts';
import { questions } from '../../src/lib/questions/questions.ts';
import { realReports } from './real-reports.ts';
import { atlasOf } from '../fixtures/site-data.ts';

let db: NodeDatabase;
beforeAll(async () => {
	db = await realReports();
});
afterAll(() => db.close());

describe('what was published and read', () => {
	test('the matrix of a scope holds the states of the published table', async () => {
		const sql = packageTables.find(({ name }) => name === 'coverage')!.sql;
		const cells = await db.all<{ unit_id: string; year: number; form: string; state: string }>(sql);
		const published = cells.map((cell) => [cell.unit_id, cell.year, cell.form, cell.state].join());
		const { rows, total } = await questions.published(atlasOf(db), wholeScope);
		const shown = rows.flatMap(({ unitId, year, states }) =>
			Object.entries(states).map(([form, state]) => [unitId, year, form, state].join())
		);
		expect(total).toBe(rows.length);
		expect(shown.sort()).toEqual(published.sort());
	});

	test('districts and years count every unit of the scope, and only those', async () => {
		const counted = async (year: readonly string[]) => {
			const { districts, rows } = await questions.published(atlasOf(db), { ...wholeScope, year });
			const sum = (count: (row: (typeof districts)[number]) => number) =>
				districts.reduce((total, row) => total + count(row), 0);
			return { shown: rows.length, units: sum((row) => row.units), districts, rows, sum };
		};
		const [{ units, evaluated, unread } = { units: 0, evaluated: 0, unread: 0 }] = await db.all<{
			units: number;
			evaluated: number;
			unread: number;
		}>(
			`SELECT
				count(*) AS units,
				count(*) FILTER (has_evaluation) AS evaluated,
				count(*) FILTER ((unit_id, year) IN (
					SELECT (report.unit_id, report.year) FROM problem JOIN report USING (report_id)
					WHERE code IN ('table-not-read', 'page-without-text')
				)) AS unread
			FROM unit_year`
		);
		const whole = await counted([]);
		expect(whole.units).toBe(units);
		expect(whole.sum((row) => row.evaluated)).toBe(evaluated);
		expect(whole.sum((row) => row.notUnderstood)).toBe(unread);
		expect(new Set(whole.districts.map(({ district }) => district)).size).toBeGreaterThan(1);
		const one = await counted(['2023']);
		expect(one.units).toBe(one.shown);
		expect(one.shown).toBeGreaterThan(0);
		expect(one.shown).toBeLessThan(whole.shown);
		expect(one.districts.every(({ year }) => year === 2023)).toBe(true);
	});

	test('a page of the matrix after the last is empty', async () => {
		const { rows, total } = await questions.published(atlasOf(db), { ...wholeScope, offset: 1000 });
		expect([rows, total]).toEqual([[], expect.any(Number)]);
	});
});
