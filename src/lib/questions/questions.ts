import { coverage, extent, findingCells } from '#lib/answers/coverage.ts';
import { type FiledFindings, filedFindings, ruleRuns } from '#lib/answers/findings.ts';
import { formChoices } from '#lib/answers/form-choices.ts';
import { districtNames, groupFigures } from '#lib/answers/group-figures.ts';
import { leadCounts } from '#lib/answers/leading-questions.ts';
import { indicatorList, profilesOf, verdictRows } from '#lib/answers/profiles.ts';
import { scopeChoices } from '#lib/answers/scope-choices.ts';
import { type ScopePage, scopePage } from '#lib/answers/scope-page.ts';
import { unitQuestions } from '#lib/answers/unit-questions.ts';
import { unitSearch } from '#lib/answers/unit-search.ts';
import { rowsOf, unitYearsMatching } from '#lib/answers/unit-years.ts';
import type { Database } from '#lib/database/database.ts';
import { unaltered } from '#lib/database/unaltered.ts';
import { maxColumns } from '#lib/filters/comparison.ts';
import { allFindings, type FindingFilter } from '#lib/filters/finding-filter.ts';
import { wholeScope, type ScopeFilter } from '#lib/filters/scope-filter.ts';
import type { FormFilter } from '#lib/filters/form-filter.ts';
import { auditedReports } from '#lib/queries/audited-reports.ts';
import { budgetStages } from '#lib/queries/budget-stages.ts';
import { findingsOf } from '#lib/queries/coverage.ts';
import { coverageByDistrict } from '#lib/queries/coverage-by-district.ts';
import { coverageMatrix } from '#lib/queries/coverage-matrix.ts';
import { findingList, leadCount, maxFindings } from '#lib/queries/finding-list.ts';
import type { LocalStatuses } from '#lib/queries/finding-scope.ts';
import { findingFacets } from '#lib/queries/finding-facets.ts';
import { findingTallies } from '#lib/queries/finding-tallies.ts';
import type { GoneFinding } from '#lib/queries/gone-findings.ts';
import * as queries from '#lib/queries/indicator-list.ts';
import { indicatorSearch } from '#lib/queries/indicator-search.ts';
import { lostPoints } from '#lib/queries/lost-points.ts';
import { moneySteps, type MoneyStepsRow } from '#lib/queries/money-steps.ts';
import { otherMoney } from '#lib/queries/other-money.ts';
import { reportList } from '#lib/queries/report-list.ts';
import { ruleFailures, type RuleFailureRow } from '#lib/queries/rule-failures.ts';
import * as runs from '#lib/queries/rule-runs.ts';
import * as pages from '#lib/queries/scope.ts';
import { scoredForms } from '#lib/queries/scored-forms.ts';
import { spendingStructure } from '#lib/queries/spending-structure.ts';
import { statedScores } from '#lib/queries/stated-scores.ts';
import { unitMetrics } from '#lib/queries/unit-metrics.ts';
import { unitYearSearch } from '#lib/queries/unit-search.ts';
import { userAnswer } from '#lib/queries/user-answer.ts';
import { verdictCounts } from '#lib/queries/verdict-counts.ts';
import { findingMatrix } from '#lib/shape/finding-matrix.ts';
import { indicatorClasses } from '#lib/shape/indicator-classes.ts';
import { moneyStepsByUnit } from '#lib/shape/money-steps.ts';
import { scoresByForm } from '#lib/shape/scores-by-form.ts';
import { spendingShares } from '#lib/shape/spending-shares.ts';
import { stagesByUnit } from '#lib/shape/stages-by-unit.ts';
import { unitFindings } from '#lib/shape/unit-findings.ts';
import { unitYearsOf, verdictsByForm } from '#lib/shape/verdicts-by-form.ts';
import { yearMatrix } from '#lib/shape/year-matrix.ts';
import type { Atlas } from '#lib/site-data/atlas.ts';
import { chartsOf, moneyAndWorkOf, movedOf, peersOf, scoresOf } from './chart-data.ts';
import { comparedPage, comparedScope } from './compared-page.ts';
import type { DefinedChart } from './defined-charts.ts';
import type { DrawnScope } from './definitions.ts';
import {
	computeAgain,
	testsNotMade,
	withThresholds,
	type OwnThresholds
} from './own-thresholds.ts';
import { maxIndicatorYears, maxReportYears } from './page-sizes.ts';
import { unitFactsPage } from './unit-facts-page.ts';
import { unitPage } from './unit-page.ts';
import { yearsPage } from './years-page.ts';

/** A filter of findings, with what an auditor decided in this browser and which thresholds were moved. */
export type FindingQuestion = FindingFilter & {
	local?: LocalStatuses;
	set?: OwnThresholds;
	/** How many findings stand on the pages before. */
	offset?: number;
};

/** A filter of the scope and how many units and years stand on the pages before. */
export type PagedScope = ScopeFilter & { offset?: number };

export type PagedForms = FormFilter & { offset?: number };

/** Is called with the part of an answer that can be drawn first. It is awaited before the rest is computed, so that the page can paint. */
export type OnPartial = (part: object) => Promise<void>;

/** Findings that a brief can choose from: the most severe of its scope. */
const maxOffered = 40;

/** What pages ask, by name: the same in Node, for the pages as they are served, and in the browser's worker. */
export const questions = {
	/** Reads what a question begins with, for somebody who is about to ask it. */
	ready: (async (atlas, next) => {
		if (engineQuestions.includes(next)) await atlas.engine();
		else {
			const data = await atlas.data();
			await Promise.all([scopeChoices(data, wholeScope), data.rows('finding-cells')]);
		}
	}) as (atlas: Atlas, next: string) => Promise<void>,
	async overview(atlas: Atlas, { offset = 0, ...filter }: PagedScope, onPartial?: OnPartial) {
		const data = await atlas.data();
		const [page, cells, choices, counts, names, scope] = await Promise.all([
			scopePage(data, filter, { offset }),
			findingCells(data, filter),
			scopeChoices(data, filter),
			extent(data, filter),
			districtNames(data),
			unitYearsMatching(data, filter)
		]);
		const unitYears = rowsOf(scope);
		const profiles = await profilesOf(data, page);
		const first = {
			...shownOf(page, offset),
			choices,
			coverage: { ...counts, findings: findingsOf(cells) },
			leads: leadCounts(unitYears),
			questions: await unitQuestions(data, unitYears),
			years: yearMatrix(unitYears, names),
			groups: page.total > pages.maxUnitYears ? await groupFigures(data, filter) : [],
			reports: profiles.reports,
			...chartsOf(profiles, page)
		};
		await onPartial?.(first);
		return { ...first, moved: await movedOf(data, filter, 'latest') };
	},
	async peers(atlas: Atlas, question: Parameters<typeof peersOf>[1]) {
		return peersOf(await atlas.engine(), question);
	},
	/** What a brief can hold; the findings are those that can be chosen from. */
	async brief(atlas: Atlas, filter: ScopeFilter) {
		const data = await atlas.data();
		const page = await scopePage(data, filter);
		const cells = await findingCells(data, filter);
		const profiles = await profilesOf(data, page);
		const filed = await filedFindings(data, { ...allFindings, ...filter });
		return {
			choices: await scopeChoices(data, filter),
			coverage: { ...(await extent(data, filter)), findings: findingsOf(cells) },
			...chartsOf(profiles, page),
			steps: firstSteps(profiles.steps, page),
			moved: await movedOf(data, filter, 'latest'),
			moneyWork: await moneyAndWorkOf(data, filter),
			matrix: findingMatrix(cells),
			unitFindings: unitFindings(profiles.findings, filter.stage),
			questions: await unitQuestions(data, rowsOf(await unitYearsMatching(data, filter))),
			findings: await filed.list(0, maxOffered)
		};
	},
	async units(atlas: Atlas, { offset = 0, ...filter }: PagedScope) {
		const data = await atlas.data();
		const page = await scopePage(data, filter, { offset, most: maxReportYears });
		return {
			...shownOf(page, offset),
			choices: await scopeChoices(data, filter),
			reports: (await profilesOf(data, page)).reports
		};
	},
	/** What was read, and what was not: all of the scope by district and year, and a page of its units and years form by form. */
	async published(atlas: Atlas, { offset = 0, ...filter }: PagedScope) {
		const [data, db] = [await atlas.data(), await atlas.engine()];
		const page = await scopePage(data, filter, { offset, most: maxReportYears });
		return {
			...shownOf(page, offset),
			choices: await scopeChoices(data, filter),
			districts: await coverageByDistrict(db, filter),
			rows: await coverageMatrix(db, page)
		};
	},
	async findings(
		atlas: Atlas,
		{ local = '', set = {}, offset = 0, ...filter }: FindingQuestion,
		onPartial?: OnPartial
	) {
		const data = await atlas.data();
		const answer = async (
			{ facets, tallies, total, leads, list }: FiledFindings,
			besides: () => Promise<{ runs: runs.RuleRunRow[]; failures: readonly RuleFailureRow[] }>
		) => {
			const first = {
				choices: await scopeChoices(data, filter),
				facets,
				tallies,
				matrix: findingMatrix(tallies),
				total,
				leads
			};
			void onPartial?.(first);
			return {
				...first,
				findings: await list(offset),
				gone: await data.rows<GoneFinding>('resolved-findings'),
				...(await besides())
			};
		};
		if (local === '' && Object.keys(set).length === 0)
			return answer(await filedFindings(data, filter), async () => ({
				runs: await ruleRuns(data, filter),
				failures: await data.rows<RuleFailureRow>('rule-failures')
			}));
		// the published list knows nothing of what was decided or moved in this browser
		const db = await atlas.engine();
		return withThresholds(db, set, async () =>
			answer(await ownFindings(db, filter, local), async () => ({
				runs: await runs.ruleRuns(db, filter),
				failures: await ruleFailures(db)
			}))
		);
	},
	/** Every finding that fits, with the documents and the tests of its scope, for documents of an office. */
	async findingsForExport(atlas: Atlas, { local = '', set = {}, ...filter }: FindingQuestion) {
		const db = await atlas.engine();
		return withThresholds(db, set, async () => ({
			findings: await findingList(db, filter, local, null),
			reports: await auditedReports(db, filter),
			runs: await runs.ruleRunsByUnit(db, filter),
			scores: await scoredForms(db, filter)
		}));
	},
	async computeAgain(atlas: Atlas, { rule, set }: { rule: string; set: OwnThresholds }) {
		return computeAgain(await atlas.engine(), rule, set);
	},
	/** What a chart draws, by its definition in SQL. */
	async recompute(atlas: Atlas, { chart, drawn }: { chart: DefinedChart; drawn: DrawnScope }) {
		const { recomputeChart } = await import('./definitions.ts');
		const db = await atlas.engine();
		return withThresholds(db, drawn.set ?? {}, () => recomputeChart(db, chart, drawn));
	},
	async notTestable(
		atlas: Atlas,
		{ rule, set, ...filter }: ScopeFilter & { rule: string; set: OwnThresholds }
	) {
		return testsNotMade(await atlas.engine(), filter, rule, set);
	},
	async indicators(atlas: Atlas, { offset = 0, form, ...filter }: PagedForms) {
		const data = await atlas.data();
		const page = await scopePage(data, filter, { offset, most: maxIndicatorYears, forms: form });
		const verdicts = await verdictRows(data, page, form);
		return {
			...shownOf(page, offset),
			choices: await scopeChoices(data, filter),
			sheets: await formChoices(data, filter),
			coverage: await coverage(data, filter),
			indicators: await indicatorList(data, page, form),
			verdicts: verdictsByForm(verdicts, form.length === 0 ? page.rows : unitYearsOf(verdicts))
		};
	},
	async scores(atlas: Atlas, { offset = 0, form, ...filter }: PagedForms, onPartial?: OnPartial) {
		const data = await atlas.data();
		const page = await scopePage(data, filter, { offset, forms: form });
		const first = {
			...shownOf(page, offset),
			choices: await scopeChoices(data, filter),
			sheets: await formChoices(data, filter),
			coverage: await coverage(data, filter),
			moneyWork: await moneyAndWorkOf(data, filter)
		};
		await onPartial?.(first);
		return { ...first, ...(await scoresOf(data, page, form)) };
	},
	/** All that the page of one unit shows, for units that have no page in the built site. */
	async unit(atlas: Atlas, unitId: string) {
		const shown = await unitPage(atlas, unitId);
		const facts = await unitFactsPage(await atlas.engine(), unitId);
		return shown && facts && { ...shown, facts };
	},
	/** One unit through its years, where there is one of this id. */
	async years(atlas: Atlas, unitId: string) {
		return { found: await yearsPage(atlas, unitId) };
	},
	/** A question that the reader wrote. */
	async sql(atlas: Atlas, asked: { sql: string }) {
		const db = await atlas.engine();
		return unaltered(db, () => userAnswer(db, asked));
	},
	async unitSearch(atlas: Atlas, asked: { text: string; filter: ScopeFilter }) {
		return unitSearch(await atlas.data(), asked);
	},
	async unitYearSearch(atlas: Atlas, asked: { text: string }) {
		return unitYearSearch(await atlas.engine(), asked);
	},
	async indicatorSearch(atlas: Atlas, asked: Parameters<typeof indicatorSearch>[1]) {
		return indicatorSearch(await atlas.engine(), asked);
	},
	/** Columns are keys of a unit and year. */
	async comparison(atlas: Atlas, columns: readonly string[]) {
		const db = await atlas.engine();
		const chosen = await comparedPage(db, columns);
		const place = ({ unitId, year }: { unitId: string; year: number }) =>
			columns.indexOf(`${unitId}:${year}`);
		const sorted = <Row extends { unitId: string; year: number }>(list: Row[]) =>
			list.sort((one, other) => place(one) - place(other));
		return {
			columns: sorted(await reportList(db, chosen)),
			metrics: await unitMetrics(db, chosen),
			stages: stagesByUnit(await budgetStages(db, chosen)),
			other: sorted(await otherMoney(db, comparedScope(columns))),
			steps: moneyStepsByUnit(await moneySteps(db, chosen)),
			shares: spendingShares(await spendingStructure(db, chosen)),
			verdicts: verdictsByForm(await verdictCounts(db, chosen), chosen.rows),
			classes: indicatorClasses(await queries.indicatorList(db, chosen)),
			scores: scoresByForm(await statedScores(db, chosen), await lostPoints(db, chosen))
		};
	}
};

/** Questions that only the engine answers. */
const engineQuestions: readonly string[] = [
	'peers',
	'published',
	'findingsForExport',
	'computeAgain',
	'recompute',
	'notTestable',
	'unit',
	'sql',
	'unitYearSearch',
	'indicatorSearch',
	'comparison'
];

/** Findings with what was decided or moved in this browser. */
async function ownFindings(
	db: Database,
	filter: FindingFilter,
	local: LocalStatuses
): Promise<FiledFindings> {
	const tallies = await findingTallies(db, filter, local);
	return {
		facets: await findingFacets(db, filter, local),
		tallies,
		total: findingsOf(tallies),
		leads: await leadCount(db, filter, local),
		list: (offset) => findingList(db, filter, local, maxFindings, offset)
	};
}

/** The way of the money of the first units and years that report one; more would fill a page of paper each. */
function firstSteps(steps: readonly MoneyStepsRow[], page: ScopePage) {
	const drawn = steps.filter(({ evaluated }) => evaluated).slice(0, maxColumns);
	return { shown: drawn.length, all: page.total, steps: moneyStepsByUnit(drawn) };
}

/** Which part of a scope an answer shows. */
function shownOf(page: ScopePage, offset: number) {
	return { total: page.total, offset, count: page.rows.length };
}

export type QuestionName = keyof typeof questions;
export type Asked<Name extends QuestionName> = Parameters<(typeof questions)[Name]>[1];
export type Answer<Name extends QuestionName> = Awaited<ReturnType<(typeof questions)[Name]>>;
