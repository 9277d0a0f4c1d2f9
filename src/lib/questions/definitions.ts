import type { RunStatement } from '#lib/components/recomputation.ts';
import type { Database, Parameters } from '#lib/database/database.ts';
import { allFindings, type FindingFilter } from '#lib/filters/finding-filter.ts';
import type { ScopeFilter } from '#lib/filters/scope-filter.ts';
import { budgetStages } from '#lib/queries/budget-stages.ts';
import { controlRates } from '#lib/queries/control-rates.ts';
import { findingTallies } from '#lib/queries/finding-tallies.ts';
import { findingsByUnit } from '#lib/queries/findings-by-unit.ts';
import { groupFigures } from '#lib/queries/group-figures.ts';
import { lostPoints } from '#lib/queries/lost-points.ts';
import { moneyAndWork } from '#lib/queries/money-and-work.ts';
import { moneySteps } from '#lib/queries/money-steps.ts';
import { peerRanges } from '#lib/queries/peer-ranges.ts';
import { reportList } from '#lib/queries/report-list.ts';
import { type ScopePage, scopePage } from '#lib/queries/scope.ts';
import { spendingStructure } from '#lib/queries/spending-structure.ts';
import { staffingClaims } from '#lib/queries/staffing-claims.ts';
import { statedScores } from '#lib/queries/stated-scores.ts';
import { unitMetrics } from '#lib/queries/unit-metrics.ts';
import { verdictCounts } from '#lib/queries/verdict-counts.ts';
import { yearOverYear } from '#lib/queries/year-over-year.ts';
import { executionBridge } from '#lib/shape/execution-bridge.ts';
import { findingMatrix } from '#lib/shape/finding-matrix.ts';
import { shapeMoneyAndWork } from '#lib/shape/money-and-work.ts';
import { moneyStepsByUnit } from '#lib/shape/money-steps.ts';
import { ratesByUnit } from '#lib/shape/rates-by-unit.ts';
import { scoresByForm } from '#lib/shape/scores-by-form.ts';
import { spendingShares } from '#lib/shape/spending-shares.ts';
import { staffingRows } from '#lib/shape/staffing-rows.ts';
import { stagesByUnit } from '#lib/shape/stages-by-unit.ts';
import { unitFindings } from '#lib/shape/unit-findings.ts';
import { type UnitOfYear, unitOverYears } from '#lib/shape/unit-over-years.ts';
import { unitYearsOf, verdictsByForm } from '#lib/shape/verdicts-by-form.ts';
import { shapeYearOverYear } from '#lib/shape/year-over-year.ts';
import { comparedPage } from './compared-page.ts';
import type { DefinedChart } from './defined-charts.ts';
import type { OwnThresholds } from './own-thresholds.ts';

/** What a page was drawn for. */
export interface DrawnScope {
	filter: ScopeFilter;
	/** How many units and years a page shows, and how many stand on the pages before. */
	most: number;
	offset: number;
	/** Kinds of form, where the page chooses some. */
	forms: readonly string[];
	/** The changes of every year, not of the latest alone. */
	span: 'latest' | 'all';
	/** Choices among findings and decisions of the reader, where the page has some. */
	findings?: Partial<FindingFilter>;
	local?: string;
	set?: OwnThresholds;
	/** Chosen keys of a unit and year, instead of a filter. */
	columns?: readonly string[];
}

type Definition = (
	db: Database,
	drawn: DrawnScope,
	page: ScopePage
) => Promise<readonly unknown[]> | readonly unknown[];

const stages: Definition = async (db, _, page) => stagesByUnit(await budgetStages(db, page));
const rates: Definition = async (db, _, page) =>
	ratesByUnit(await unitMetrics(db, page, ['M-BUD-01', 'M-BUD-02']));
const staffing: Definition = async (db, _, page) =>
	staffingRows(await staffingClaims(db, page), await controlRates(db, page));

async function verdicts(db: Database, { forms }: DrawnScope, page: ScopePage) {
	const counts = await verdictCounts(db, page, forms);
	return verdictsByForm(counts, forms.length === 0 ? page.rows : unitYearsOf(counts));
}

async function scores(db: Database, { forms }: DrawnScope, page: ScopePage) {
	return scoresByForm(await statedScores(db, page, forms), await lostPoints(db, page, forms));
}

const groups =
	(by: 'year' | 'district'): Definition =>
	async (db, { filter }) =>
		(await groupFigures(db, filter)).filter((group) => group.by === by);

/**
 * The definition of what each chart draws: its SQL over the published tables, brought into the chart's form. Pages draw the answers
 * over data blocks; these are what the answers are held against, in the tests and by a reader.
 */
export const definitions: Readonly<Record<DefinedChart, Definition>> = {
	budget: stages,
	rate: rates,
	staffing,
	structure: async (db, _, page) => spendingShares(await spendingStructure(db, page)),
	verdicts,
	scores,
	steps: async (db, _, page) => moneyStepsByUnit(await moneySteps(db, page)),
	moved: async (db, { filter, span }) =>
		shapeYearOverYear(await yearOverYear(db, filter, span)).units,
	'money-work': async (db, { filter }) => {
		const { rows, cells } = await moneyAndWork(db, filter);
		return [shapeMoneyAndWork(rows, cells)];
	},
	'money-by-year': groups('year'),
	'rates-by-year': groups('year'),
	'money-by-district': groups('district'),
	'rates-by-district': groups('district'),
	years: async (db, drawn, page) => {
		const charts = {
			stages: stagesByUnit(await budgetStages(db, page)),
			rates: ratesByUnit(await unitMetrics(db, page, ['M-BUD-01', 'M-BUD-02'])),
			staffing: staffingRows(await staffingClaims(db, page), await controlRates(db, page)),
			verdicts: await verdicts(db, drawn, page),
			scores: await scores(db, drawn, page)
		};
		return unitOverYears(charts, await reportList(db, page), await peerRanges(db));
	},
	bridge: async (db, drawn, page) =>
		executionBridge(
			(await definitions.years(db, drawn, page)) as UnitOfYear[],
			spendingShares(await spendingStructure(db, page))
		),
	matrix: async (db, { filter, findings = {}, local = '' }) =>
		findingMatrix(await findingTallies(db, { ...allFindings, ...filter, ...findings }, local)),
	'unit-findings': async (db, { filter }, page) =>
		unitFindings(await findingsByUnit(db, page), filter.stage)
};

/** What a chart draws, computed by the engine from the published tables, and the statements that did it. */
export interface Recomputed {
	rows: readonly unknown[];
	statements: RunStatement[];
}

/** Computes again what one chart of a page draws. */
export async function recomputeChart(
	db: Database,
	chart: DefinedChart,
	drawn: DrawnScope
): Promise<Recomputed> {
	const statements: RunStatement[] = [];
	const recording: Database = {
		...db,
		async all<Row extends object>(sql: string, parameters: Parameters = {}) {
			const rows = await db.all<Row>(sql, parameters);
			statements.push({ sql, parameters, rows: rows.length });
			return rows;
		}
	};
	const { filter, most, offset, forms, columns } = drawn;
	const page =
		columns === undefined
			? await scopePage(recording, filter, { most, offset, forms })
			: await comparedPage(recording, columns);
	return { rows: await definitions[chart](recording, drawn, page), statements };
}
