import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asColumns, asRows, type Columns } from '#lib/database/columns.ts';
import type { Database } from '#lib/database/database.ts';
import { openDatabase, type NodeDatabase } from '#lib/database/node.ts';
import { type KeptAnswers, KnownAnswers, withKnownAnswers } from '#lib/database/known-answers.ts';
import { allFindings, type FindingFilter } from '#lib/filters/finding-filter.ts';
import { wholeScope, type ScopeFilter } from '#lib/filters/scope-filter.ts';
import { askExtent, extent } from '#lib/queries/coverage.ts';
import { askFindingCells, findingCells } from '#lib/queries/finding-cells.ts';
import { findingList, mostFindings } from '#lib/queries/finding-list.ts';
import { askFindingTallies, findingCount } from '#lib/queries/finding-tallies.ts';
import { askRuleRuns } from '#lib/queries/rule-runs.ts';
import { askGroupFigures, groupFigures } from '#lib/queries/group-figures.ts';
import { heldUnitYears } from '#lib/queries/held-unit-years.ts';
import { askFiledFindings, filedFindings } from '#lib/queries/kept-findings.ts';
import { keptParts } from '#lib/queries/kept-parts.ts';
import { ruleRuns } from '#lib/queries/kept-rule-runs.ts';
import {
	askMoneyAndWork,
	moneyAndWork,
	type MoneyWorkGroup,
	type MoneyWorkRow
} from '#lib/queries/money-and-work.ts';
import { askScoreRows, scoreRows, verdictRows } from '#lib/queries/sheet-rows.ts';
import { verdictCounts } from '#lib/queries/verdict-counts.ts';
import { askScopePage, scopePage } from '#lib/queries/scope.ts';
import { scopeChoices } from '#lib/queries/scope-choices.ts';
import { askUnitSearch, unitSearch } from '#lib/queries/unit-search.ts';
import { askSheetChoices, sheetChoices } from '#lib/queries/sheet-choices.ts';
import { askMoved, whatMoved } from '#lib/queries/what-moved.ts';
import { scoresByForm } from '#lib/shape/scores-by-form.ts';
import { heldPages } from '../../src/routes/live/held-questions.ts';
import { heldFindings, heldRows } from '../../src/routes/live/held-rows.ts';
import { type Answer, questions } from '../../src/routes/live/questions.ts';

// What is worked out of rows that are held is what the engine answers of its tables.

let folder: string;
let db: NodeDatabase;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'atlas-held-'));
	const run = (...args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' });
	const data = join(folder, 'data');
	run('scripts/synthesize.ts', '--reports', '400', '--seed', '21', '--out', data);
	const build = async () => {
		const built = run('scripts/build-data.ts', '--data', data, '--out', join(folder, 'out'));
		expect(built.status, built.stderr).toBe(0);
		return openDatabase(join(folder, 'out/atlas.duckdb'));
	};
	const first = await build();
	const found = await first.all<{ fingerprint: string }>('SELECT fingerprint FROM finding');
	await first.close();
	// a publication before, of most of them and of one that is gone, and what auditors decided since
	writeFileSync(
		join(data, 'published-findings.json'),
		JSON.stringify({
			findings: [...found.slice(40), { fingerprint: 'gone' }].map(({ fingerprint }) => ({
				fingerprint,
				message: { zh: '此前的疑点', en: 'A finding of before' }
			}))
		})
	);
	const statuses = ['checking', 'confirmed', 'explained', 'false-positive', 'rectified'];
	const entries = found.slice(20, 90).map(({ fingerprint }, index) => ({
		fingerprint,
		status: statuses[index % statuses.length],
		reason: '已核实'
	}));
	mkdirSync(join(data, 'register'));
	writeFileSync(join(data, 'register/some.json'), JSON.stringify({ version: 1, entries }));
	db = await build();
}, 180_000);
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

const sum = (counted: readonly { count: number }[]) =>
	counted.reduce((total, { count }) => total + count, 0);
const totalsOf = (rows: readonly MoneyWorkRow[], groups: readonly MoneyWorkGroup[]) =>
	groups.map((group) => ({
		count: rows.find(({ placing }) => placing === group)?.placingTotal ?? 0
	}));
/** The same database, which counts more: of units than are listed, or of units and years than stand in one file. */
const counting = (counted: string, rows = 1e6): Database => ({
	...db,
	once: <Row extends object>(sql: string) =>
		sql.includes(counted)
			? Promise.resolve([{ rows, ofYear: rows / 8, units: 1e6 } as unknown as Row])
			: db.once<Row>(sql)
});

/** What the files of a site hold, by name. */
async function partTexts(of: Database = db): Promise<ReadonlyMap<string, string>> {
	const parts = new Map<string, string>();
	for (const { name, rows } of await keptParts(of))
		parts.set(name, JSON.stringify(asColumns(await rows())));
	return parts;
}

/** Reads these as a browser does. */
const keptIn = (parts: ReadonlyMap<string, string>) =>
	(<Row extends object>(name: string) => {
		const text = parts.get(name);
		return Promise.resolve(
			text === undefined ? undefined : asRows<Row>(JSON.parse(text) as Columns)
		);
	}) satisfies Database['kept'];

const byForm = (one: { form: string }, other: { form: string }) => (one.form < other.form ? -1 : 1);

const findingChoices: Partial<FindingFilter>[] = [
	{},
	{ severity: ['S1', 'S2'], certainty: ['certain'] },
	{ rule: ['STF-07', 'IND-01', 'none'], form: ['unit-evaluation', 'report', 'base-data'] },
	{ class: ['completeness', 'arithmetic', 'control'], amount: ['none', '10'], status: ['new'] },
	{ news: ['new'] },
	{ status: ['confirmed', 'explained'], news: ['still'] }
];

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
	let [cells, placed, sheets, scored, judged, hits] = [0, 0, 0, 0, 0, 0];
	// more units than are listed, and then more units and years than are held
	const [ofManyUnits, ofManyUnitYears] = [counting('AS units'), counting('count(*) AS')];
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
		const work = await moneyAndWork(db, scope);
		expect(work, told).toEqual(await askMoneyAndWork(db, scope));
		cells += work.cells.length;
		placed += work.rows.filter(({ executionRate, metRate }) => executionRate && metRate).length;
		if (work.cells.length > 0)
			expect(sum(work.cells)).toBe(sum(totalsOf(work.rows, ['placed', 'unfinished'])));
		const choices = await sheetChoices(db, scope);
		expect(choices.filter(({ reports }) => reports > 0).sort(byForm), told).toEqual(
			(await askSheetChoices(db, scope)).sort(byForm)
		);
		expect(await findingCells(db, scope), told).toEqual(await askFindingCells(db, scope));
		expect(await scopeChoices(ofManyUnits, scope), told).toEqual(
			await scopeChoices(ofManyUnitYears, scope)
		);
		for (const text of ['zhongx', '中心', 'zx', '合成0', '', '%']) {
			const found = await unitSearch(db, { text, filter: scope });
			expect(found, told).toEqual(await askUnitSearch(db, { text, filter: scope }));
			hits += found.filter(({ reports }) => reports > 0).length;
		}
		sheets += choices.filter(({ reports }) => reports > 0).length;
		const page = await scopePage(db, scope, { forms: ['unit-evaluation'] });
		for (const forms of [[], ['unit-evaluation'], ['project-evaluation', 'none']]) {
			const kept = await scoreRows(db, page, forms);
			const asked = await askScoreRows(db, page, forms);
			expect(scoresByForm(kept.scores, kept.points), told).toEqual(
				scoresByForm(asked.scores, asked.points)
			);
			scored += kept.points.length;
			const verdicts = await verdictRows(db, page, forms);
			expect(verdicts, told).toEqual(await verdictCounts(db, page, forms));
			judged += verdicts.length;
		}
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
	expect(cells).toBeGreaterThan(5);
	expect(sheets).toBeGreaterThan(40);
	expect(Math.min(placed, scored, judged, hits)).toBeGreaterThan(500);
});

/** A site that holds its rows in one file, or in files of years, and has no engine. */
async function withoutEngine(of: Database): Promise<[Database, ReadonlyMap<string, string>]> {
	const files = [await heldRows(of), await heldFindings(of)].map(
		(rows) => JSON.parse(JSON.stringify(rows)) as KeptAnswers
	);
	const shared = Object.keys(files[0]!).filter((statement) => statement in files[1]!);
	expect(shared).toEqual([]);
	const parts = await partTexts(of);
	const ready: Database = {
		...withKnownAnswers(
			files.map((rows) => new KnownAnswers(rows)),
			() => {
				throw new Error('the engine was asked');
			}
		),
		kept: keptIn(parts)
	};
	return [ready, parts];
}

test('pages of any choice but of single units are the same of rows that a site holds by year, without an engine', async () => {
	const [ready, parts] = await withoutEngine(counting('"ofYear"', 1e5));
	let [indicators, findings, changes] = [0, 0, 0];
	for (const scope of await someScopes()) {
		if (scope.unit.length > 0) continue;
		for (const question of heldPages)
			for (const offset of [0, 24]) {
				const told = `${question} ${offset} ${JSON.stringify(scope)}`;
				const filter = { ...scope, form: offset === 0 ? [] : ['unit-evaluation'], offset };
				const answer = await questions[question](ready, filter);
				expect(answer, told).toEqual(await questions[question](db, filter));
				if ('indicators' in answer) indicators += answer.indicators.length;
				if (question === 'overview') changes += (answer as Answer<'overview'>).moved.counts.pairs;
			}
		for (const [place, chosen] of findingChoices.entries()) {
			const filter = { ...allFindings, ...scope, ...chosen, offset: place % 2 === 0 ? 0 : 100 };
			const answer = await questions.findings(ready, filter);
			expect(answer, JSON.stringify(filter)).toEqual(await questions.findings(db, filter));
			findings += answer.findings.length;
		}
	}
	expect(Math.min(indicators, findings, changes)).toBeGreaterThan(1000);
	const kinds = ['years', 'charts', 'moved', 'indicators', 'findings'];
	for (const kind of kinds)
		expect([...parts.keys()].filter((name) => name.startsWith(kind)).length).toBeGreaterThan(2);
});

test('what is not in its file is asked of the engine', async () => {
	const [{ kept, once }] = await withoutEngine(counting('"ofYear"', 1e5));
	const scope = { ...wholeScope, year: ['2022', '2023'] };
	for (const kind of ['years-2023', 'charts', 'moved', 'indicators', 'findings']) {
		const missed = new Set<string>();
		const site: Database = {
			...db,
			once,
			async kept<Row extends object>(name: string) {
				if (!name.startsWith(kind)) return kept!<Row>(name);
				missed.add(name);
				return undefined;
			}
		};
		for (const question of heldPages) {
			const filter = { ...scope, form: [] };
			expect(await questions[question](site, filter), `${kind} ${question}`).toEqual(
				await questions[question](db, filter)
			);
		}
		const filter = { ...allFindings, ...scope };
		expect(await questions.findings(site, filter)).toEqual(await questions.findings(db, filter));
		expect(missed.size, kind).toBeGreaterThan(0);
	}
});

test('pages of any choice are the same of the rows that a site holds ready, without an engine', async () => {
	const [ready, parts] = await withoutEngine(db);
	let [indicators, findings, runs] = [0, 0, 0];
	const seen = new Set<string>();
	for (const scope of await someScopes()) {
		const search = { text: 'zhongx', filter: scope };
		expect(await questions.unitSearch(ready, search)).toEqual(await unitSearch(db, search));
		for (const question of heldPages)
			for (const offset of [0, 24]) {
				const told = `${question} ${offset} ${JSON.stringify(scope)}`;
				const filter = { ...scope, form: offset === 0 ? [] : ['unit-evaluation'], offset };
				const answer = await questions[question](ready, filter);
				expect(answer, told).toEqual(await questions[question](db, filter));
				if ('indicators' in answer) indicators += answer.indicators.length;
			}
		for (const [place, chosen] of findingChoices.entries()) {
			const filter = { ...allFindings, ...scope, ...chosen, offset: place % 2 === 0 ? 0 : 100 };
			const answer = await questions.findings(ready, filter);
			expect(answer, JSON.stringify(filter)).toEqual(await questions.findings(db, filter));
			findings += answer.findings.length;
			expect(answer.gone).toHaveLength(1);
			for (const { status, news } of answer.tallies) seen.add(`${status} ${news}`);
			runs += answer.runs.length;
		}
	}
	expect(indicators).toBeGreaterThan(1000);
	expect(findings).toBeGreaterThan(1000);
	expect(runs).toBeGreaterThan(1000);
	for (const kind of ['new new', 'new still', 'confirmed still', 'explained new'])
		expect([...seen]).toContain(kind);
	// of each kind there are several, and each holds fewer than all
	for (const kind of ['indicators', 'findings', 'runs'])
		expect([...parts.keys()].filter((name) => name.startsWith(kind)).length).toBeGreaterThan(4);
});

test('findings and the runs of rules are the same of held rows, of the list as a table, and of the findings themselves', async () => {
	const parts = await partTexts();
	const ready: Database = { ...db, kept: keptIn(parts) };
	let listed = 0;
	for (const [place, scope] of (await someScopes()).entries()) {
		if (place % 3 > 0) continue;
		// one without its files, the others with them
		const site = place % 15 === 0 ? db : ready;
		for (const chosen of findingChoices) {
			const filter = { ...allFindings, ...scope, ...chosen };
			const told = JSON.stringify(filter);
			const tallies = await askFindingTallies(db, filter);
			for (const filed of [
				await filedFindings(site, filter),
				await askFiledFindings(site, filter)
			]) {
				expect(filed.tallies, told).toEqual(tallies);
				expect(filed.total, told).toBe(findingCount(tallies, filter));
				for (const offset of [0, 100]) {
					const list = await filed.list(offset);
					expect(list, told).toEqual(await findingList(db, filter, '', mostFindings, offset));
					listed += list.length;
				}
			}
		}
		const runs = await askRuleRuns(db, scope);
		expect(await ruleRuns(site, scope), JSON.stringify(scope)).toEqual(runs);
	}
	expect(listed).toBeGreaterThan(1000);
}, 180_000);

test('a comparison says the same of a unit and year in whatever order it is asked for', async () => {
	const units = await db.all<{ unitId: string; year: number }>(
		`SELECT unit_id AS "unitId", year FROM unit_year
		WHERE unit_id IN (SELECT unit_id FROM unit ORDER BY sort_rank LIMIT 2)
		QUALIFY row_number() OVER (PARTITION BY unit_id ORDER BY year) <= 2`
	);
	const columns = units.map(({ unitId, year }) => `${unitId}:${year}`).sort();
	expect(columns).toHaveLength(4);
	const told = async (asked: readonly string[]) => {
		const { scores, classes, verdicts, stages } = await questions.comparison(db, asked);
		const keyOf = (row: object) => JSON.stringify(row);
		return [scores, classes, verdicts, stages].map((rows) => rows.map(keyOf).sort());
	};
	const inOrder = await told(columns);
	expect(new Set(inOrder[0]).size).toBeGreaterThan(2);
	expect(await told([...columns].reverse())).toEqual(inOrder);
	expect(await told([columns[2]!, columns[0]!, columns[3]!, columns[1]!])).toEqual(inOrder);
});
