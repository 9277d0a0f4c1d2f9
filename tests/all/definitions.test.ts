import { afterAll, beforeAll, expect, test } from 'vitest';
import type { NodeDatabase } from '#lib/database/node.ts';
import { allFindings } from '#lib/filters/finding-filter.ts';
import { wholeScope, type ScopeFilter } from '#lib/filters/scope-filter.ts';
import { definedCharts } from '#lib/questions/defined-charts.ts';
import { type DrawnScope, recomputeChart } from '#lib/questions/definitions.ts';
import { maxReportYears } from '#lib/questions/page-sizes.ts';
import { questions } from '#lib/questions/questions.ts';
import { unitPage } from '#lib/questions/unit-page.ts';
import { isSameAnswer } from '#lib/shape/differing-cells.ts';
import { changeableReports } from '../data/real-reports.ts';
import { atlasOf } from '../fixtures/site-data.ts';

// What a reader recomputes is what a page draws: every chart of every page, held against its definition in SQL.

let db: NodeDatabase;
beforeAll(async () => {
	db = await changeableReports();
});
afterAll(() => db.close());

const housing = 'zhuzhou-public-housing';
const drawn = (filter: ScopeFilter, more: Partial<DrawnScope> = {}): DrawnScope => ({
	filter,
	most: 24,
	offset: 0,
	forms: [],
	span: 'latest',
	...more
});
const chosen: ScopeFilter = { ...wholeScope, year: ['2024'], stage: ['evaluation'] };

/** What was held, and how many rows of it. */
const held = new Map<string, number>();

async function holds(charts: Record<string, readonly unknown[]>, scope: DrawnScope): Promise<void> {
	for (const [chart, rows] of Object.entries(charts)) {
		const name = definedCharts.find((one) => one === chart)!;
		const computed = await recomputeChart(db, name, scope);
		expect(computed.rows, `${chart} of ${JSON.stringify(scope)}`).toEqual(rows);
		expect(isSameAnswer(computed.rows, rows)).toBe(true);
		expect(computed.statements.length).toBeGreaterThan(0);
		held.set(chart, (held.get(chart) ?? 0) + rows.length);
	}
}

test('every chart of every page is what its definition computes', async () => {
	const atlas = atlasOf(db);
	for (const filter of [wholeScope, chosen]) {
		const overview = await questions.overview(atlas, filter);
		await holds(
			{
				budget: overview.stages,
				rate: overview.rates,
				staffing: overview.staffing,
				structure: overview.shares,
				verdicts: overview.verdicts,
				scores: overview.scores,
				moved: overview.moved.units
			},
			drawn(filter)
		);
		for (const by of ['year', 'district'] as const) {
			const groups = overview.groups.filter((group) => group.by === by);
			// pages of few units have none
			if (groups.length > 0)
				await holds({ [`money-by-${by}`]: groups, [`rates-by-${by}`]: groups }, drawn(filter));
		}
	}
	const brief = await questions.brief(atlas, chosen);
	await holds({ matrix: brief.matrix, 'unit-findings': brief.unitFindings }, drawn(chosen));
	for (const form of [[], ['unit-evaluation']]) {
		const scores = await questions.scores(atlas, { ...chosen, form });
		const { points, cells, counts } = scores.moneyWork;
		expect(points.length + cells.length).toBe(counts.placed + counts.unfinished);
		await holds(
			{ scores: scores.scores, 'money-work': [scores.moneyWork] },
			drawn(chosen, { forms: form })
		);
		const { verdicts } = await questions.indicators(atlas, { ...chosen, form });
		await holds({ verdicts }, drawn(chosen, { forms: form, most: 12 }));
	}
	const severe = { severity: ['S1', 'S2'] };
	const { matrix } = await questions.findings(atlas, { ...allFindings, ...severe });
	await holds({ matrix }, drawn(wholeScope, { findings: severe }));

	const unit = (await unitPage(atlas, housing))!;
	const ofUnit = drawn(
		{ ...wholeScope, unit: [housing] },
		{ most: maxReportYears, span: 'all' as const }
	);
	const { stages, rates, staffing, shares, verdicts, scores } = unit.charts;
	await holds(
		{
			budget: stages,
			rate: rates,
			staffing,
			structure: shares,
			verdicts,
			scores,
			steps: unit.steps,
			moved: unit.moved.units,
			years: unit.years
		},
		ofUnit
	);

	// pages of units draw the latest year alone, and what changed in it
	const { year } = unit.reports[0]!;
	const only = <Row extends { year: number }>(rows: readonly Row[]) =>
		rows.filter((row) => row.year === year);
	await holds(
		{ budget: only(stages), scores: only(scores), moved: only(unit.moved.units) },
		drawn(
			{ ...wholeScope, unit: [housing], year: [String(year)] },
			{ most: maxReportYears, span: 'all' }
		)
	);

	const columns = ['lusong-property-service:2024', `${housing}:2023`];
	const compared = await questions.comparison(atlas, columns);
	await holds(
		{
			budget: compared.stages,
			structure: compared.shares,
			verdicts: compared.verdicts,
			scores: compared.scores,
			steps: compared.steps
		},
		drawn(wholeScope, { columns })
	);
	for (const [chart, rows] of held) if (chart !== 'moved') expect(rows, chart).toBeGreaterThan(0);
}, 120_000);
