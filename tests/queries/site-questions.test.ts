import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NodeDatabase } from '#lib/database/node.ts';
import { allFindings } from '#lib/filters/finding-filter.ts';
import { wholeScope } from '#lib/filters/scope-filter.ts';
import { budgetStages } from '#lib/queries/budget-stages.ts';
import { controlRates } from '#lib/queries/control-rates.ts';
import { coverage } from '#lib/queries/coverage.ts';
import { findingCells } from '#lib/queries/finding-cells.ts';
import { findingsByUnit } from '#lib/queries/findings-by-unit.ts';
import { findingList } from '#lib/queries/finding-list.ts';
import { unitFindings } from '#lib/shape/unit-findings.ts';
import { findingTallies } from '#lib/queries/finding-tallies.ts';
import { indicatorList } from '#lib/queries/indicator-list.ts';
import { ruleRuns } from '#lib/queries/rule-runs.ts';
import { lostPoints } from '#lib/queries/lost-points.ts';
import { reportList } from '#lib/queries/report-list.ts';
import { scopeChoices } from '#lib/queries/scope-choices.ts';
import { spendingStructure } from '#lib/queries/spending-structure.ts';
import { staffingClaims } from '#lib/queries/staffing-claims.ts';
import { statedScores } from '#lib/queries/stated-scores.ts';
import { verdictCounts } from '#lib/queries/verdict-counts.ts';
import { unitFacts } from '#lib/queries/unit-facts.ts';
import { unitIdentity } from '#lib/queries/unit-identity.ts';
import { unitMetrics } from '#lib/queries/unit-metrics.ts';
import { unitProblems } from '#lib/queries/unit-problems.ts';
import { unitProgrammes } from '#lib/queries/unit-programmes.ts';
import { questions } from '../../src/lib/questions/questions.ts';
import { changeableReports } from '../data/real-reports.ts';
import { atlasOf } from '../fixtures/site-data.ts';

// The questions of the site, asked of the reports in data/ as they are published.

const housing = 'zhuzhou-public-housing';
const targets = 'shifeng-property-service';
let db: NodeDatabase;

beforeAll(async () => {
	db = await changeableReports();
});
afterAll(() => db.close());

describe('the scope', () => {
	test('every question takes every part of a filter', async () => {
		const narrow = {
			year: ['2024'],
			district: ['430203'],
			level: ['county'],
			type: ['property-service'],
			unit: [],
			stage: []
		};
		const reports = await reportList(db, narrow);
		expect(reports.map(({ unitId, year }) => [unitId, year])).toEqual([
			['lusong-property-service', 2024]
		]);
		for (const question of [
			budgetStages,
			controlRates,
			indicatorList,
			lostPoints,
			spendingStructure,
			staffingClaims,
			statedScores,
			unitMetrics,
			verdictCounts
		]) {
			const rows = (await question(db, narrow)) as { unitId?: string }[];
			expect(
				rows.filter(({ unitId }) => unitId !== undefined && unitId !== 'lusong-property-service')
			).toEqual([]);
		}
		expect((await coverage(db, narrow)).units).toBe(1);
		expect(await ruleRuns(db, narrow)).toEqual([]);
	});

	test('a filter that fits nothing gives nothing, and counts zero', async () => {
		const nowhere = { ...wholeScope, district: ['000000'] };
		expect(await reportList(db, nowhere)).toEqual([]);
		expect(await coverage(db, nowhere)).toMatchObject({ units: 0, facts: 0, firstYear: null });
		const overview = await questions.overview(atlasOf(db), nowhere);
		expect(overview).toMatchObject({ total: 0, stages: [], verdicts: [], scores: [] });
		expect((await questions.brief(atlasOf(db), nowhere)).findings).toEqual([]);
		expect((await questions.indicators(atlasOf(db), { ...nowhere, form: [] })).total).toBe(0);
		expect((await questions.scores(atlasOf(db), { ...nowhere, form: [] })).total).toBe(0);
		expect((await questions.units(atlasOf(db), nowhere)).reports).toEqual([]);
		expect((await questions.findings(atlasOf(db), { ...allFindings, ...nowhere })).total).toBe(0);
	});

	test('findings counted in cells are those counted one by one', async () => {
		for (const filter of [
			wholeScope,
			{ ...wholeScope, year: ['2023'] },
			{ ...wholeScope, district: ['430203'], stage: ['evaluation'] },
			{ ...wholeScope, unit: [housing] },
			{ ...wholeScope, unit: [housing, targets], stage: ['target'] }
		]) {
			const tallies = await findingTallies(db, { ...allFindings, ...filter });
			const sum = (rows: readonly { findings: number }[]) =>
				rows.reduce((total, { findings }) => total + findings, 0);
			expect(sum(await findingCells(db, filter))).toBe(sum(tallies));
			const byUnit = unitFindings(await findingsByUnit(db, filter), filter.stage);
			expect(sum(byUnit.map(({ total }) => ({ findings: total })))).toBe(sum(tallies));
		}
	});

	test('choices count what they lead to under the other filters, zeros included', async () => {
		const choices = await scopeChoices(db, { ...wholeScope, level: ['city'] });
		const count = (dimension: string, value: string) =>
			choices.find((choice) => choice.dimension === dimension && choice.value === value)?.reports;
		expect(count('year', '2023')).toBe(2);
		expect(count('year', '2024')).toBe(0);
		expect(count('level', 'county')).toBe(3);
	});
});

describe('answers', () => {
	test('stages come with their facts, and a request is not a budget', async () => {
		const rows = await budgetStages(db, wholeScope);
		const of = (unit: string) =>
			Object.fromEntries(
				rows.filter(({ unitId }) => unitId === unit).map(({ stage, wan }) => [stage, wan])
			);
		expect(of(housing)).toEqual({ initial: 1068.21, adjusted: 3243.37, executed: 3243.37 });
		expect(of(targets)).toEqual({ requested: 164.97 });
	});

	test('a unit with targets only keeps its row in every chart', async () => {
		for (const question of [budgetStages, spendingStructure, staffingClaims, statedScores]) {
			const rows = await question(db, { ...wholeScope, unit: [targets] });
			expect(rows.length).toBeGreaterThan(0);
			expect(rows.every(({ evaluated }) => !evaluated)).toBe(true);
		}
	});

	test('contradicting headcounts give both control rates', async () => {
		const rates = await controlRates(db, { ...wholeScope, unit: [housing] });
		expect(rates.map(({ inPost, rate }) => [inPost, rate])).toEqual([
			[29, 161.11],
			[32, 177.78]
		]);
	});

	test('what is not itemised is exact', async () => {
		const [row] = await spendingStructure(db, { ...wholeScope, unit: [housing] });
		expect(row).toMatchObject({
			running: 352.14,
			project: 1894.22,
			basicRest: 997.02,
			rest: 0,
			staff: null
		});
	});

	test('lost points of a form add up to what its score lacks', async () => {
		const scores = await statedScores(db, { ...wholeScope, unit: [housing] });
		const losses = await lostPoints(db, { ...wholeScope, unit: [housing] });
		const scored = scores.filter(({ score }) => score !== null);
		expect(scored.map(({ score }) => score)).toEqual([94, 95, 98]);
		for (const { formId, score, weight } of scored) {
			const lost = losses
				.filter((loss) => loss.formId === formId)
				.reduce((sum, loss) => sum + loss.lost, 0);
			expect(lost).toBeCloseTo(weight! - score!, 6);
		}
	});

	test('a unit page has every fact of its unit, once', async () => {
		const facts = await unitFacts(db, housing);
		expect(new Set(facts.map(({ factId }) => factId)).size).toBe(facts.length);
		expect(facts.find(({ raw }) => raw === '3243..37')).toMatchObject({
			status: 'repaired',
			line: 218
		});
		expect(await unitIdentity(db, 'nobody')).toBeUndefined();
		expect((await unitProgrammes(db, housing)).map(({ programme }) => programme)).toContain(
			'人才购房补贴'
		);
		expect((await unitProblems(db, housing)).length).toBeGreaterThan(0);
	});
});

describe('findings', () => {
	test('are filtered by class, severity and rule, with the places they rest on', async () => {
		const [form] = await db.all<{ form_id: number; report_id: number; fact_id: number }>(
			`SELECT form_id, report_id, fact_id FROM fact_place WHERE unit_id = '${housing}' ORDER BY fact_id LIMIT 1`
		);
		await db.run(`INSERT INTO finding VALUES
			(1, 'one', 'STF-01', 1, 'control', 'S1', 'certain', ${form!.report_id}, ${form!.form_id}, NULL, 'lead', 's', 'zh', 'en', 'f', NULL, NULL, NULL, NULL, 12.5, 'r', '[]', NULL),
			(2, 'two', 'BUD-01', 1, 'reconciliation', 'S2', 'arguable', ${form!.report_id}, NULL, NULL, 'lead', 's', 'zh', 'en', 'f', NULL, NULL, NULL, NULL, NULL, 'r', '[]', NULL);
			INSERT INTO finding_fact VALUES (1, 1, ${form!.fact_id}, 'in_post')`);
		const all = await findingList(db, allFindings);
		expect(all.map(({ rule }) => rule)).toEqual(['STF-01', 'BUD-01']);
		expect(all[0]?.evidence).toMatchObject([{ factId: form!.fact_id, name: 'in_post' }]);
		expect(all[1]?.evidence).toEqual([]);
		const control = await findingList(db, {
			...allFindings,
			class: ['control'],
			severity: ['S1', 'S2']
		});
		expect(control.map(({ fingerprint }) => fingerprint)).toEqual(['one']);
		expect(await findingList(db, { ...allFindings, district: ['430203'] })).toEqual([]);
		expect(await findingTallies(db, allFindings)).toHaveLength(2);
	});

	test('all findings are taken away, also more than a hundred thousand', async () => {
		const [report] = await db.all<{ report_id: number }>(
			'SELECT min(report_id) AS report_id FROM report'
		);
		await db.run(`CREATE TEMP TABLE finding AS SELECT * FROM finding LIMIT 0;
			INSERT INTO temp.main.finding BY NAME SELECT i AS finding_id, 'f' || i AS fingerprint, 'STF-01' AS rule, 'control' AS class,
				'S1' AS severity, 'certain' AS certainty, ${report!.report_id} AS report_id, '[]' AS figures
			FROM range(100001) AS numbers(i)`);
		try {
			const { findings } = await questions.findingsForExport(atlasOf(db), allFindings);
			expect(findings).toHaveLength(100_001);
		} finally {
			await db.run('DROP TABLE temp.main.finding');
		}
	});
});

describe('an answer in two parts', () => {
	test('the first part and what moved are the whole answer, and the first comes without what moved', async () => {
		const parts: object[] = [];
		const whole = await questions.overview(atlasOf(db), wholeScope, (part) => {
			parts.push(part);
			return Promise.resolve();
		});
		expect(parts).toHaveLength(1);
		expect(parts[0]).not.toHaveProperty('moved');
		const { moved, ...first } = whole;
		expect(parts[0]).toEqual(first);
		expect(moved.counts.asked).toBeGreaterThan(0);
		expect(await questions.overview(atlasOf(db), wholeScope)).toEqual(whole);
	});
});
