import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDataFolder } from '#lib/database/data-folder.ts';
import { fillDatabase } from '#lib/database/fill-database.ts';
import { askOnce } from '#lib/database/ask-once.ts';
import type { Database } from '#lib/database/database.ts';
import { createDatabase, type NodeDatabase } from '#lib/database/node.ts';
import { wholeScope } from '#lib/filters/scope-filter.ts';
import { askChartRows, chartRows } from '#lib/queries/chart-rows.ts';
import { keptChartRows } from '#lib/queries/kept-chart-rows.ts';
import { scopePage } from '#lib/queries/scope.ts';
import { keepCharts } from '../../scripts/data-build/keep-charts.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-charts-'));
let db: NodeDatabase;
beforeAll(async () => {
	db = await createDatabase(join(folder, 'atlas.duckdb'));
	const { records, registry } = readDataFolder('data');
	await fillDatabase(db, records, registry);
});
afterAll(async () => {
	await db.close();
	rmSync(folder, { recursive: true, force: true });
});

/** As it is opened anew: what it was asked once is not remembered, since these tests change it. */
const anew = (): Database => ({ ...db, once: askOnce(db.all) });

/** The same where there are more units and years than are held: a page is asked of the file. */
const ofMany = (): Database => ({
	...db,
	once: <Row extends object>(sql: string) =>
		sql.includes('count(*)') ? Promise.resolve([{ rows: 1e6 } as Row]) : db.all<Row>(sql)
});

const scopes = {
	all: wholeScope,
	'one year': { ...wholeScope, year: ['2023'] },
	'one unit': { ...wholeScope, unit: ['zhuzhou-public-housing'] },
	'targets only': { ...wholeScope, stage: ['target'] }
};

describe('what the charts of a page are drawn from', () => {
	test('is asked of the tables where a file keeps nothing', async () => {
		const page = await scopePage(db, wholeScope);
		expect(await keptChartRows(anew(), page)).toBeUndefined();
		const rows = await chartRows(anew(), page);
		expect(rows.stages.length).toBeGreaterThan(page.rows.length);
		for (const answer of Object.values(rows)) expect(answer.length).toBeGreaterThan(0);
	});

	test.each(Object.entries(scopes))('is kept as it would be asked: %s', async (_, scope) => {
		await db.run('DELETE FROM unit_year_chart');
		await keepCharts(db);
		const page = await scopePage(db, scope);
		for (const opened of [anew(), ofMany()])
			expect(await keptChartRows(opened, page)).toEqual(await askChartRows(db, page));
	});

	test('is found of units that stand far from each other', async () => {
		await db.run('DELETE FROM unit_year_chart');
		await keepCharts(db);
		// as in a file of many thousand units
		await db.run('UPDATE unit_year_chart SET sort_rank = sort_rank * 1000');
		const near = await scopePage(db, wholeScope);
		const page = { ...near, ranks: near.ranks.map((rank) => rank * 1000) };
		expect(new Set(page.ranks).size).toBeGreaterThan(1);
		expect(await keptChartRows(ofMany(), page)).toEqual(await askChartRows(db, near));
	});

	test('is asked when the file does not keep that of every unit and year', async () => {
		const page = await scopePage(db, wholeScope);
		await db.run(`DELETE FROM unit_year_chart WHERE report_id = ${page.reportIds[0]}`);
		for (const opened of [anew(), ofMany()]) {
			expect(await keptChartRows(opened, page)).toBeUndefined();
			expect(await chartRows(opened, page)).toEqual(await askChartRows(db, page));
		}
	});

	test('of a scope without reports is empty', async () => {
		const page = await scopePage(db, { ...wholeScope, year: ['1999'] });
		expect(Object.values(await chartRows(db, page)).flat()).toEqual([]);
	});
});
