import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type NodeDatabase } from '#lib/database/node.ts';
import { KnownAnswers, listening, withKnownAnswers } from '#lib/database/known-answers.ts';
import { wholeScope, type ScopeFilter } from '#lib/filters/scope-filter.ts';
import { askExtent, extent } from '#lib/queries/coverage.ts';
import { askGroupFigures, groupFigures } from '#lib/queries/group-figures.ts';
import { heldUnitYears } from '#lib/queries/held-unit-years.ts';
import { askScopePage, scopePage } from '#lib/queries/scope.ts';
import { askMoved, whatMoved } from '#lib/queries/what-moved.ts';
import { asksHeldRows, heldQuestions } from '../../src/routes/live/held-questions.ts';
import { questions } from '../../src/routes/live/questions.ts';

// What is worked out of rows that are held is what the engine answers of its tables.

let folder: string;
let db: NodeDatabase;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'atlas-held-'));
	const run = (...args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' });
	const data = join(folder, 'data');
	run('scripts/synthesize.ts', '--reports', '400', '--seed', '21', '--out', data);
	const built = run('scripts/build-data.ts', '--data', data, '--out', join(folder, 'out'));
	expect(built.status, built.stderr).toBe(0);
	db = await openDatabase(join(folder, 'out/atlas.duckdb'));
}, 120_000);
afterAll(async () => {
	await db.close();
	rmSync(folder, { recursive: true });
});

/** A choice in some dimensions, of values that there are and one that there is not; the same for the same seed. */
function scopes(values: Record<keyof ScopeFilter, string[]>, count: number): ScopeFilter[] {
	let state = 12345;
	const random = () => (state = (state * 1103515245 + 12345) % 2 ** 31) / 2 ** 31;
	return Array.from({ length: count }, () =>
		Object.fromEntries(
			Object.entries(values).map(([name, list]) => [
				name,
				random() < 0.6 ? [] : [...list, 'none'].filter(() => random() < 0.5)
			])
		)
	) as unknown as ScopeFilter[];
}

async function someScopes(): Promise<ScopeFilter[]> {
	const all = (await heldUnitYears(db))!;
	const of = (value: (row: (typeof all)[number]) => string | number | null) =>
		[...new Set(all.map((row) => String(value(row))))].slice(0, 12);
	return [
		wholeScope,
		{ ...wholeScope, year: ['1999'] },
		...scopes(
			{
				year: of(({ year }) => year),
				district: of(({ district }) => district),
				level: of(({ level }) => level),
				type: of(({ type }) => type),
				unit: of(({ unitId }) => unitId),
				stage: ['evaluation', 'target']
			},
			60
		)
	];
}

test('every unit and year is held, in the order of units', async () => {
	const all = (await heldUnitYears(db))!;
	expect(all).toHaveLength(400);
	const keys = all.map(({ rank, year }) => rank * 10_000 + year!);
	expect(keys).toEqual([...keys].sort((one, other) => one - other));
});

test('sums, quartiles, pages and what moved are the same of held rows and of the tables', async () => {
	let groups = 0;
	let moved = 0;
	for (const scope of await someScopes()) {
		const told = JSON.stringify(scope);
		expect(await extent(db, scope), told).toEqual(await askExtent(db, scope));
		const figures = await groupFigures(db, scope);
		expect(figures, told).toEqual(await askGroupFigures(db, scope));
		groups += figures.filter(({ medianRate }) => medianRate !== null).length;
		for (const asked of [
			{ offset: 0, most: 24, forms: [] },
			{ offset: 24, most: 24, forms: [] },
			{ offset: 0, most: 5, forms: ['base-data'] }
		])
			expect(await scopePage(db, scope, asked), told).toEqual(await askScopePage(db, scope, asked));
		for (const span of ['latest', 'all'] as const) {
			const { counts, summary, rows } = await whatMoved(db, scope, span);
			const asked = await askMoved(db, scope, span);
			expect(counts, told).toEqual({ asked: asked.asked, pairs: asked.pairs });
			moved += rows.length;
			for (const one of summary) {
				const { measure, n, up, down, same, medianChange, medianPercent } = one;
				const columns = ['n', 'up', 'down', 'same', 'change', 'percent'] as const;
				expect([n, up, down, same, medianChange, medianPercent], `${told} ${measure}`).toEqual(
					columns.map((column) => asked[`${column}_${measure}`])
				);
			}
			const shown = [...new Set(rows.map(({ unitId, year }) => `${unitId} ${year}`))];
			expect(shown).toHaveLength(summary.length === 0 ? 0 : asked.shown.length);
		}
	}
	// scopes that say nothing would agree about nothing
	expect(groups).toBeGreaterThan(50);
	expect(moved).toBeGreaterThan(500);
});

test('pages of any choice are the same of the rows that a site holds ready, without an engine', async () => {
	const { db: asked, heard } = listening(db);
	for (const question of heldQuestions) await questions[question](asked, wholeScope);
	const file = JSON.parse(JSON.stringify(await heard())) as Awaited<ReturnType<typeof heard>>;
	let opened = 0;
	const ready = withKnownAnswers(new KnownAnswers(file), () => {
		opened += 1;
		return Promise.resolve(db);
	});
	for (const scope of await someScopes())
		for (const question of heldQuestions)
			for (const offset of [0, 24]) {
				const before = opened;
				const told = `${question} ${offset} ${JSON.stringify(scope)}`;
				const filter = { ...scope, offset };
				expect(await questions[question](ready, filter), told).toEqual(
					await questions[question](db, filter)
				);
				// single units have choices and findings of their own, which the engine is asked
				if (asksHeldRows(question, filter)) expect(opened, told).toBe(before);
			}
	expect(opened).toBeGreaterThan(0);
});
