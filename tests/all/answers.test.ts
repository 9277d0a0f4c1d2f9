import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as coverage from '#lib/answers/coverage.ts';
import { filedFindings, ruleRuns } from '#lib/answers/findings.ts';
import { formChoices } from '#lib/answers/form-choices.ts';
import { groupFigures } from '#lib/answers/group-figures.ts';
import { moneyAndWork } from '#lib/answers/money-and-work.ts';
import { indicatorList, profilesOf, scoreRows } from '#lib/answers/profiles.ts';
import { scopeChoices } from '#lib/answers/scope-choices.ts';
import { scopePage } from '#lib/answers/scope-page.ts';
import { unitSearch } from '#lib/answers/unit-search.ts';
import { yearOverYear } from '#lib/answers/year-over-year.ts';
import { openDatabase, type NodeDatabase } from '#lib/database/node.ts';
import { allFindings, type FindingFilter } from '#lib/filters/finding-filter.ts';
import { wholeScope, type ScopeFilter } from '#lib/filters/scope-filter.ts';
import * as chartRows from '#lib/queries/chart-rows.ts';
import * as extents from '#lib/queries/coverage.ts';
import { findingCells } from '#lib/queries/finding-cells.ts';
import { findingList, leadCount, maxFindings } from '#lib/queries/finding-list.ts';
import { findingFacets } from '#lib/queries/finding-facets.ts';
import { findingTallies } from '#lib/queries/finding-tallies.ts';
import * as groups from '#lib/queries/group-figures.ts';
import * as indicators from '#lib/queries/indicator-list.ts';
import { lostPoints } from '#lib/queries/lost-points.ts';
import * as work from '#lib/queries/money-and-work.ts';
import { moneySteps } from '#lib/queries/money-steps.ts';
import * as runs from '#lib/queries/rule-runs.ts';
import * as pages from '#lib/queries/scope.ts';
import * as choices from '#lib/queries/scope-choices.ts';
import * as forms from '#lib/queries/form-choices.ts';
import { statedScores } from '#lib/queries/stated-scores.ts';
import * as units from '#lib/queries/unit-search.ts';
import * as moved from '#lib/queries/year-over-year.ts';
import { scoresByForm } from '#lib/shape/scores-by-form.ts';
import { indexFile } from '#lib/site-data/blocks.ts';
import type { UnitYearRow } from '#lib/site-data/columns.ts';
import { SiteData } from '#lib/site-data/source.ts';

// The answers over data blocks are what the SQL of each question says, for any filter: the SQL is the definition.

let folder: string;
let db: NodeDatabase;
let data: SiteData;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'atlas-answers-'));
	const run = (...args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' });
	const records = join(folder, 'data');
	run('scripts/synthesize.ts', '--reports', '400', '--seed', '21', '--out', records);
	const build = async () => {
		const built = run('scripts/build-data.ts', '--data', records, '--out', join(folder, 'out'));
		expect(built.status, built.stderr).toBe(0);
		return openDatabase(join(folder, 'out/atlas.duckdb'));
	};
	const first = await build();
	const found = await first.all<{ fingerprint: string }>('SELECT fingerprint FROM finding');
	await first.close();
	// a publication before, of most of them and of one that is gone, and what auditors decided since
	writeFileSync(
		join(records, 'published-findings.json'),
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
	mkdirSync(join(records, 'register'));
	writeFileSync(join(records, 'register/some.json'), JSON.stringify({ version: 1, entries }));
	db = await build();
	const manifest = readFileSync(join(folder, 'out/manifest.json'), 'utf8');
	const { siteData } = JSON.parse(manifest) as { siteData: string };
	data = await SiteData.open(indexFile(siteData), (file) =>
		Promise.resolve(readFileSync(join(folder, 'out/blocks', file), 'utf8'))
	);
}, 600_000);
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

const findingChoices: Partial<FindingFilter>[] = [
	{},
	{ severity: ['S1', 'S2'], certainty: ['certain'] },
	{ rule: ['STF-07', 'IND-01', 'none'], form: ['unit-evaluation', 'report', 'base-data'] },
	{ class: ['completeness', 'arithmetic', 'control'], amount: ['none', '10'], status: ['new'] },
	{ news: ['new'] },
	{ status: ['confirmed', 'explained'], news: ['still'] }
];

async function someScopes(): Promise<ScopeFilter[]> {
	const all = (await data.unitYears(wholeScope)).objects() as UnitYearRow[];
	const of = (value: (row: UnitYearRow) => string | number | null) =>
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

/** How much was compared: scopes that say nothing would agree about nothing. */
const compared = new Map<string, number>();

/** Holds an answer to the oracle's. */
function same(name: string, scope: object, answer: unknown, oracle: unknown): void {
	expect(answer, `${name} of ${JSON.stringify(scope)}`).toEqual(oracle);
	const size = Array.isArray(oracle) ? oracle.length : 1;
	compared.set(name, (compared.get(name) ?? 0) + size);
}

const shownForms = (all: { reports: number }[]) => all.filter(({ reports }) => reports > 0);

test('every answer is that of its SQL, whatever is chosen', async () => {
	for (const scope of await someScopes()) {
		same('extent', scope, await coverage.extent(data, scope), await extents.extent(db, scope));
		const cells = await coverage.findingCells(data, scope);
		same('finding cells', scope, cells, await findingCells(db, scope));
		const figures = await groups.groupFigures(db, scope);
		same('groups', scope, await groupFigures(data, scope), figures);
		const placed = await moneyAndWork(data, scope);
		const oracle = await work.moneyAndWork(db, scope);
		same('points', scope, placed.rows, oracle.rows);
		same('cells', scope, placed.cells, oracle.cells);
		const chosen = shownForms(await formChoices(data, scope));
		same('forms', scope, chosen, shownForms(await forms.formChoices(db, scope)));
		same('choices', scope, await scopeChoices(data, scope), await choices.scopeChoices(db, scope));
		same('runs', scope, await ruleRuns(data, scope), await runs.ruleRuns(db, scope));
		for (const span of ['latest', 'all'] as const) {
			const changes = await yearOverYear(data, scope, span);
			const { counts, summary, rows } = await moved.yearOverYear(db, scope, span);
			same('changes', scope, changes.rows, rows);
			same('summary of changes', scope, [changes.counts, changes.summary], [counts, summary]);
		}
		for (const text of ['zhongx', '中心', 'zx', '合成0', '', '%']) {
			const asked = { text, filter: scope };
			same('units', asked, await unitSearch(data, asked), await units.unitSearch(db, asked));
		}
	}
	for (const [name, size] of compared)
		expect(size, name).toBeGreaterThan(name === 'cells' ? 5 : 30);
}, 600_000);

test('pages of unit-years and what they show are those of the SQL', async () => {
	for (const [place, scope] of (await someScopes()).entries()) {
		// an answer of the SQL takes some hundred milliseconds
		if (place % 4 > 0) continue;
		for (const asked of [
			{ offset: 0, most: 24, forms: [] },
			{ offset: 24, most: 24, forms: [] },
			{ offset: 0, most: 5, forms: ['base-data', 'unit-evaluation'] }
		]) {
			const told = { ...scope, ...asked };
			const { places, ...page } = await scopePage(data, scope, asked);
			same('page', told, page, await pages.scopePage(db, scope, asked));
			if (places.length === 0) continue;
			const { steps, ...profiles } = await profilesOf(data, { ...page, places });
			const oracle = await chartRows.chartRows(db, page);
			for (const [name, rows] of Object.entries(oracle))
				same('profiles', { name, ...told }, profiles[name as keyof typeof oracle], rows);
			same('steps', told, steps, await moneySteps(db, page));
			const named = asked.forms;
			const list = await indicatorList(data, { ...page, places }, named);
			same('indicators', told, list, await indicators.indicatorList(db, page, named));
			const { scores, points } = await scoreRows(data, { ...page, places }, named);
			same(
				'scores',
				told,
				scoresByForm(scores, points),
				scoresByForm(await statedScores(db, page, named), await lostPoints(db, page, named))
			);
		}
	}
	for (const name of ['page', 'profiles', 'steps', 'indicators', 'scores'])
		expect(compared.get(name), name).toBeGreaterThan(20);
}, 600_000);

test('published findings are counted and listed as the SQL does it', async () => {
	const seen = new Set<string>();
	let listed = 0;
	for (const [place, scope] of (await someScopes()).entries()) {
		if (place % 8 > 0) continue;
		for (const chosen of findingChoices) {
			const filter = { ...allFindings, ...scope, ...chosen };
			const tallies = await findingTallies(db, filter);
			const filed = await filedFindings(data, filter);
			same('tallies', filter, filed.tallies, tallies);
			same('total', filter, filed.total, extents.findingsOf(tallies));
			same('facets', filter, filed.facets, await findingFacets(db, filter));
			same('leads', filter, filed.leads, await leadCount(db, filter));
			for (const offset of [0, 100]) {
				const list = await filed.list(offset);
				expect(list).toEqual(await findingList(db, filter, '', maxFindings, offset));
				listed += list.length;
			}
			for (const { status, news } of await filed.list(0)) seen.add(`${status} ${news}`);
		}
	}
	expect(listed).toBeGreaterThan(1000);
	for (const kind of ['new new', 'new still', 'confirmed still', 'explained new'])
		expect([...seen]).toContain(kind);
}, 600_000);
