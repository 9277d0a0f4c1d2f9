import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryDatabase, openDatabase, type NodeDatabase } from '#lib/database/node.ts';
import { allFindings } from '#lib/filters/finding-filter.ts';
import { wholeScope } from '#lib/filters/scope-filter.ts';
import { allSheets } from '#lib/filters/sheet-filter.ts';
import { keptParts } from '#lib/queries/kept-parts.ts';
import { whatMoved } from '#lib/queries/what-moved.ts';
import { asksUnitsAlone } from '../../src/routes/live/held-questions.ts';
import { questions } from '../../src/routes/live/questions.ts';

// A large publication has the tables that filters ask in a file of their own: the same rows, in fewer bytes.

let folder: string;
let both: NodeDatabase;
const at = (name: string) => join(folder, name);
const node = (...args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' });
const build = (...args: string[]) =>
	node('scripts/build-data.ts', '--data', at('data'), '--out', at('out'), ...args);

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'atlas-units-'));
	node('scripts/synthesize.ts', '--reports', '320', '--seed', '9', '--out', at('data'));
	const built = build('--units-from', '1');
	expect(built.status, built.stderr).toBe(0);
	both = await memoryDatabase();
	await both.run(`ATTACH '${at('out/atlas.duckdb')}' AS whole (READ_ONLY);
		ATTACH '${at('out/atlas.units.duckdb')}' AS units (READ_ONLY)`);
}, 120_000);
afterAll(async () => {
	await both.close();
	rmSync(folder, { recursive: true });
});

const tablesOf = async (catalog: string) =>
	(
		await both.all<{ name: string }>(
			`SELECT table_name AS name FROM duckdb_tables() WHERE database_name = '${catalog}' ORDER BY 1`
		)
	).map(({ name }) => name);

test('it has the rows of the whole, and their columns', async () => {
	const tables = await tablesOf('units');
	expect(tables).toContain('unit_year_figures');
	for (const table of tables)
		for (const [one, other] of [
			['whole', 'units'],
			['units', 'whole']
		]) {
			const more = await both.all(
				`SELECT * FROM ${one}.${table} EXCEPT ALL SELECT * FROM ${other}.${table}`
			);
			expect(more, `${table}: in ${one}, not in ${other}`).toEqual([]);
		}
	const [count] = await both.all<{ rows: number }>('SELECT count(*) AS rows FROM units.unit_year');
	expect(count!.rows).toBe(320);
});

test('no column of it is wider than its values, and none loses a digit', async () => {
	const wide = await both.all(
		`SELECT column_name FROM duckdb_columns()
		WHERE database_name = 'units' AND (data_type = 'BIGINT' OR data_type LIKE 'DECIMAL(2%' OR data_type LIKE 'DECIMAL(38%')`
	);
	expect(wide).toEqual([]);
	const sums = (catalog: string) =>
		both.all(
			`SELECT CAST(sum(CAST(full_budget AS DECIMAL(30, 6))) AS VARCHAR) AS budget,
				CAST(sum(CAST(full_rate AS DECIMAL(30, 6))) AS VARCHAR) AS rates FROM ${catalog}.unit_year_figures`
		);
	expect(await sums('units')).toEqual(await sums('whole'));
});

test('what moved is kept as it would be asked', async () => {
	await both.run('USE whole');
	for (const scope of [wholeScope, { ...wholeScope, year: ['2020'], district: ['990001'] }]) {
		const kept = await whatMoved(both, scope, 'all');
		expect(kept.rows.length).toBeGreaterThan(4);
		expect(new Set(kept.rows.map(({ measure }) => measure)).size).toBe(5);
		await both.run(
			'CREATE TEMP TABLE unit_year_chart AS SELECT * REPLACE (NULL AS moved) FROM whole.unit_year_chart'
		);
		expect(await whatMoved(both, scope, 'all')).toEqual(kept);
		await both.run('DROP TABLE temp.unit_year_chart');
	}
});

describe('questions', () => {
	const asked = {
		overview: { ...wholeScope, year: ['2019', '2020'] },
		units: { ...wholeScope, level: ['city'] },
		scores: { ...allSheets, year: ['2019', '2020'], form: ['unit-evaluation'] },
		indicators: { ...allSheets, year: ['2019', '2020'] },
		findings: { ...allFindings, year: ['2019', '2020'], severity: ['S2', 'S4'] },
		unitSearch: { text: 'zhongxin', filter: wholeScope }
	} as const;
	/** As files of the site hold them. */
	async function kept<Row extends object>(name: string) {
		await both.run('USE whole');
		const found = (await keptParts(both)).find((part) => part.name === name);
		return (await found!.rows()) as Row[];
	}

	test.each(Object.entries(asked))('%s has the same answer of either', async (name, argument) => {
		expect(asksUnitsAlone(name, argument)).toBe(true);
		const answers: unknown[] = [];
		for (const file of ['atlas.duckdb', 'atlas.units.duckdb']) {
			const opened = await openDatabase(at(`out/${file}`));
			const db = { ...opened, kept };
			answers.push(
				await (questions[name as 'overview'] as (db: unknown, asked: unknown) => unknown)(
					db,
					argument
				)
			);
			await db.close();
		}
		expect(JSON.stringify(answers[0]).length).toBeGreaterThan(100);
		expect(answers[1]).toEqual(answers[0]);
	});

	test('of a single unit, or of anything else, need the whole', () => {
		expect(asksUnitsAlone('overview', { ...wholeScope, unit: ['a'] })).toBe(false);
		expect(
			asksUnitsAlone('unitSearch', { text: 'a', filter: { ...wholeScope, unit: ['a'] } })
		).toBe(false);
		for (const page of ['overview', 'findings'])
			expect(asksUnitsAlone('ready', page), page).toBe(true);
		for (const name of ['sql', 'unit', 'ready'])
			expect(asksUnitsAlone(name, name === 'ready' ? 'sql' : wholeScope), name).toBe(false);
		for (const own of [{ local: 'a\u001fconfirmed' }, { set: { 'STF-01.most': '1' } }])
			expect(asksUnitsAlone('findings', { ...allFindings, ...own })).toBe(false);
	});
});

test('a build that needs no such file takes an earlier one away', () => {
	expect(existsSync(at('out/atlas.units.duckdb'))).toBe(true);
	const manifest = () =>
		JSON.parse(readFileSync(at('out/manifest.json'), 'utf8')) as { units?: object };
	expect(manifest().units).toMatchObject({ bytes: expect.any(Number) as number });
	expect(build().status).toBe(0);
	expect(manifest().units).toBeUndefined();
	expect(readdirSync(at('out')).filter((name) => /units|tmp/.test(name))).toEqual([]);
});
