import type { Database } from '#lib/database/database.ts';
import { unaltered } from '#lib/database/unaltered.ts';
import { mostColumns } from '#lib/filters/comparison.ts';
import { allFindings, type FindingFilter } from '#lib/filters/finding-filter.ts';
import { wholeScope, type ScopeFilter } from '#lib/filters/scope-filter.ts';
import type { SheetFilter } from '#lib/filters/sheet-filter.ts';
import { chartRows } from '#lib/queries/chart-rows.ts';
import { budgetStages } from '#lib/queries/budget-stages.ts';
import { coverage, extent, findingsOf } from '#lib/queries/coverage.ts';
import { coverageByDistrict } from '#lib/queries/coverage-by-district.ts';
import { coverageMatrix } from '#lib/queries/coverage-matrix.ts';
import { findingCells } from '#lib/queries/finding-cells.ts';
import { findingList, leadCount, mostFindings } from '#lib/queries/finding-list.ts';
import type { LocalStatuses } from '#lib/queries/finding-scope.ts';
import { askFindingTallies, findingCount } from '#lib/queries/finding-tallies.ts';
import { districtNames } from '#lib/queries/district-names.ts';
import { groupFigures } from '#lib/queries/group-figures.ts';
import { goneFindings } from '#lib/queries/gone-findings.ts';
import { type FiledFindings, filedFindings } from '#lib/queries/kept-findings.ts';
import { indicatorList } from '#lib/queries/kept-indicators.ts';
import { indicatorSearch } from '#lib/queries/indicator-search.ts';
import { holdingOf } from '#lib/queries/holding.ts';
import { keptChartRows } from '#lib/queries/kept-chart-rows.ts';
import { ruleFailures } from '#lib/queries/rule-failures.ts';
import { ruleRuns } from '#lib/queries/kept-rule-runs.ts';
import { moneySteps } from '#lib/queries/money-steps.ts';
import { otherMoney } from '#lib/queries/other-money.ts';
import { reportList } from '#lib/queries/report-list.ts';
import { askRuleRuns } from '#lib/queries/rule-runs.ts';
import { mostUnitYears, type ScopePage, scopePage } from '#lib/queries/scope.ts';
import { sheetChoices } from '#lib/queries/sheet-choices.ts';
import { verdictRows } from '#lib/queries/sheet-rows.ts';
import { unitQuestions, unitYearsOfScope } from '#lib/queries/unit-questions.ts';
import { unitSearch, unitYearSearch } from '#lib/queries/unit-search.ts';
import { scopeChoices } from '#lib/queries/scope-choices.ts';
import { spendingStructure } from '#lib/queries/spending-structure.ts';
import { userAnswer } from '#lib/queries/user-answer.ts';
import { verdictCounts } from '#lib/queries/verdict-counts.ts';
import { unitMetrics } from '#lib/queries/unit-metrics.ts';
import { findingMatrix } from '#lib/shape/finding-matrix.ts';
import { moneyStepsByUnit } from '#lib/shape/money-steps.ts';
import { spendingShares } from '#lib/shape/spending-shares.ts';
import { leadCounts } from '#lib/shape/leading-questions.ts';
import { yearMatrix } from '#lib/shape/year-matrix.ts';
import { indicatorClasses } from '#lib/shape/indicator-classes.ts';
import { unitFindings } from '#lib/shape/unit-findings.ts';
import { stagesByUnit } from '#lib/shape/stages-by-unit.ts';
import { unitYearsOf, verdictsByForm } from '#lib/shape/verdicts-by-form.ts';
import { asksPublished } from './held-questions.ts';
import { chartsOf, moneyAndWorkOf, movedOf, peersOf, scoresOf } from './charts-of.ts';
import { mostIndicatorYears, mostReportYears } from './page-sizes.ts';
import {
	computeAgain,
	testsNotMade,
	withThresholds,
	type OwnThresholds
} from './own-thresholds.ts';
import { unitPage } from './unit-page.ts';

/** A filter of findings, with what an auditor decided in this browser and which thresholds were moved. */
export type FindingQuestion = FindingFilter & {
	local?: LocalStatuses;
	set?: OwnThresholds;
	/** How many findings stand on the pages before. */
	offset?: number;
};

/** A filter of the scope and how many units and years stand on the pages before. */
export type PagedScope = ScopeFilter & { offset?: number };

export type PagedSheets = SheetFilter & { offset?: number };

/** Is given what of an answer can be shown before the rest of it is there; whoever reckons on waits until that was drawn. */
export type Early = (part: object) => Promise<void>;

/** Findings that a brief can choose from: the most severe of its scope. */
const mostOffered = 40;

/** What pages ask, by name: the same in Node, for the pages as they are served, and in the browser's worker. */
export const questions = {
	/** Opens the data that a question asks of, for somebody who is about to ask it. */
	ready: (async (db) => {
		await holdingOf(db);
	}) as (db: Database, next: string) => Promise<void>,
	async overview(db: Database, { offset = 0, ...filter }: PagedScope, early?: Early) {
		const page = await scopePage(db, filter, { offset });
		const cells = await findingCells(db, filter);
		const rows = await chartRows(db, page);
		const scope = await unitYearsOfScope(db, filter);
		const first = {
			...shownOf(page, offset),
			choices: await scopeChoices(db, filter),
			coverage: { ...(await extent(db, filter)), findings: findingsOf(cells) },
			leads: leadCounts(scope),
			questions: await unitQuestions(db, scope),
			years: yearMatrix(scope, await districtNames(db)),
			groups: page.total > mostUnitYears ? await groupFigures(db, filter) : [],
			reports: rows.reports,
			...chartsOf(rows, page)
		};
		await early?.(first);
		return { ...first, moved: await movedOf(db, filter, 'latest') };
	},
	peers: peersOf,
	/** What a brief can hold; the findings are those that can be chosen from. */
	async brief(db: Database, filter: ScopeFilter) {
		const page = await scopePage(db, filter, {});
		const cells = await findingCells(db, filter);
		const rows = await chartRows(db, page);
		return {
			choices: await scopeChoices(db, filter),
			coverage: { ...(await extent(db, filter)), findings: findingsOf(cells) },
			...chartsOf(rows, page),
			steps: await firstSteps(db, page),
			moved: await movedOf(db, filter, 'latest'),
			moneyWork: await moneyAndWorkOf(db, filter),
			matrix: findingMatrix(cells),
			unitFindings: unitFindings(rows.findings, filter.stage),
			findings: await findingList(db, { ...allFindings, ...filter }, '', mostOffered)
		};
	},
	async units(db: Database, { offset = 0, ...filter }: PagedScope) {
		const page = await scopePage(db, filter, { offset, most: mostReportYears });
		return {
			...shownOf(page, offset),
			choices: await scopeChoices(db, filter),
			reports: (await keptChartRows(db, page))?.reports ?? (await reportList(db, page))
		};
	},
	/** What was read, and what was not: all of the scope by district and year, and a page of its units and years form by form. */
	async published(db: Database, { offset = 0, ...filter }: PagedScope) {
		const page = await scopePage(db, filter, { offset, most: mostReportYears });
		return {
			...shownOf(page, offset),
			choices: await scopeChoices(db, filter),
			districts: await coverageByDistrict(db, filter),
			rows: await coverageMatrix(db, page)
		};
	},
	async findings(
		db: Database,
		{ local = '', set = {}, offset = 0, ...filter }: FindingQuestion,
		early?: Early
	) {
		return withThresholds(db, set, async () => {
			// a table of the published list knows nothing of what was decided or moved in this browser
			const isPublished = asksPublished({ local, set });
			const { tallies, total, leads, list } = isPublished
				? await filedFindings(db, filter)
				: await ownFindings(db, filter, local);
			const first = {
				choices: await scopeChoices(db, filter),
				// moved thresholds put other findings in the place of the published ones
				coverage: { ...(await extent(db, filter)), findings: findingsOf(tallies) },
				tallies,
				matrix: findingMatrix(tallies),
				total,
				leads
			};
			void early?.(first);
			return {
				...first,
				findings: await list(offset),
				runs: await (isPublished ? ruleRuns : askRuleRuns)(db, filter),
				gone: await goneFindings(db),
				failures: await ruleFailures(db, Object.keys(set).length > 0)
			};
		});
	},
	/** Every finding that fits, for a working paper. */
	async findingsToTakeAway(db: Database, { local = '', set = {}, ...filter }: FindingQuestion) {
		return withThresholds(db, set, () => findingList(db, filter, local, null));
	},
	computeAgain(db: Database, { rule, set }: { rule: string; set: OwnThresholds }) {
		return computeAgain(db, rule, set);
	},
	notTestable(
		db: Database,
		{ rule, set, ...filter }: ScopeFilter & { rule: string; set: OwnThresholds }
	) {
		return testsNotMade(db, filter, rule, set);
	},
	async indicators(db: Database, { offset = 0, form, ...filter }: PagedSheets) {
		const page = await scopePage(db, filter, { offset, most: mostIndicatorYears, forms: form });
		const verdicts = await verdictRows(db, page, form);
		return {
			...shownOf(page, offset),
			choices: await scopeChoices(db, filter),
			sheets: await sheetChoices(db, filter),
			coverage: await coverage(db, filter),
			indicators: await indicatorList(db, page, form),
			verdicts: verdictsByForm(verdicts, form.length === 0 ? page.rows : unitYearsOf(verdicts))
		};
	},
	async scores(db: Database, { offset = 0, form, ...filter }: PagedSheets, early?: Early) {
		const page = await scopePage(db, filter, { offset, forms: form });
		const first = {
			...shownOf(page, offset),
			choices: await scopeChoices(db, filter),
			sheets: await sheetChoices(db, filter),
			coverage: await coverage(db, filter),
			moneyWork: await moneyAndWorkOf(db, filter)
		};
		await early?.(first);
		return { ...first, ...(await scoresOf(db, page, form)) };
	},
	/** All that the page of one unit shows, for units that have no page in the built site. */
	unit: unitPage,
	/** A question that the reader wrote. */
	sql: (db: Database, asked: { sql: string }) => unaltered(db, () => userAnswer(db, asked)),
	unitSearch,
	unitYearSearch,
	indicatorSearch,
	/** Columns are keys of a unit and year. */
	async comparison(db: Database, columns: readonly string[]) {
		const pairs = columns.map((key) => key.split(':'));
		const filter = {
			...wholeScope,
			unit: pairs.map(([unit = '']) => unit),
			year: pairs.map(([, year = '']) => year)
		};
		const page = await scopePage(db, filter, { most: mostColumns ** 2 });
		const place = ({ unitId, year }: { unitId: string; year: number }) =>
			columns.indexOf(`${unitId}:${year}`);
		const rows = page.rows
			.filter((row) => place(row) >= 0)
			.sort((one, other) => place(one) - place(other));
		// a page's rows, reports and ranks stand in one order
		const places = rows.map((row) => page.rows.indexOf(row));
		const chosen = {
			...page,
			rows,
			reportIds: places.map((at) => page.reportIds[at]!),
			ranks: places.map((at) => page.ranks[at]!)
		};
		const sorted = <Row extends { unitId: string; year: number }>(list: Row[]) =>
			list.sort((one, other) => place(one) - place(other));
		return {
			columns: sorted(await reportList(db, chosen)),
			metrics: await unitMetrics(db, chosen),
			stages: stagesByUnit(await budgetStages(db, chosen)),
			other: sorted(await otherMoney(db, filter)),
			steps: moneyStepsByUnit(await moneySteps(db, chosen)),
			shares: spendingShares(await spendingStructure(db, chosen)),
			verdicts: verdictsByForm(await verdictCounts(db, chosen), rows),
			classes: indicatorClasses(await indicatorList(db, chosen)),
			...(await scoresOf(db, chosen))
		};
	}
};

/** Findings with what was decided or moved in this browser. */
async function ownFindings(
	db: Database,
	filter: FindingFilter,
	local: LocalStatuses
): Promise<FiledFindings> {
	const tallies = await askFindingTallies(db, filter, local);
	return {
		tallies,
		total: findingCount(tallies, filter),
		leads: await leadCount(db, filter, local),
		list: (offset) => findingList(db, filter, local, mostFindings, offset)
	};
}

/** The way of the money of the first units and years that report one; more would fill a page of paper each. */
async function firstSteps(db: Database, page: ScopePage) {
	const reporting = page.rows.filter(({ evaluated }) => evaluated);
	const drawn = { ...page, rows: reporting.slice(0, mostColumns) };
	return {
		shown: drawn.rows.length,
		all: page.total,
		steps: moneyStepsByUnit(await moneySteps(db, drawn))
	};
}

/** Which part of a scope an answer shows. */
function shownOf(page: ScopePage, offset: number) {
	return { total: page.total, offset, count: page.rows.length };
}

export type QuestionName = keyof typeof questions;
export type Asked<Name extends QuestionName> = Parameters<(typeof questions)[Name]>[1];
export type Answer<Name extends QuestionName> = Awaited<ReturnType<(typeof questions)[Name]>>;
