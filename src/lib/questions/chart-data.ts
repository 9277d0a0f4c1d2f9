import { moneyAndWork } from '#lib/answers/money-and-work.ts';
import { scoreRows } from '#lib/answers/profiles.ts';
import type { ScopePage } from '#lib/answers/scope-page.ts';
import { yearOverYear } from '#lib/answers/year-over-year.ts';
import type { Database } from '#lib/database/database.ts';
import { type ScopeFilter } from '#lib/filters/scope-filter.ts';
import type { ChartRows } from '#lib/queries/chart-rows.ts';
import { peerMembers, peerStatistics, type PeerQuestion } from '#lib/queries/peer-statistics.ts';
import type { MovedSpan } from '#lib/queries/year-over-year.ts';
import { shapeMoneyAndWork } from '#lib/shape/money-and-work.ts';
import { ratesByUnit } from '#lib/shape/rates-by-unit.ts';
import { scoresByForm } from '#lib/shape/scores-by-form.ts';
import { spendingShares } from '#lib/shape/spending-shares.ts';
import { staffingRows } from '#lib/shape/staffing-rows.ts';
import { stagesByUnit } from '#lib/shape/stages-by-unit.ts';
import { verdictsByForm } from '#lib/shape/verdicts-by-form.ts';
import { shapeYearOverYear } from '#lib/shape/year-over-year.ts';
import type { SiteData } from '#lib/site-data/source.ts';

/** What the charts of a page of units and years are drawn from. */
export function chartsOf(rows: ChartRows, page: ScopePage) {
	return {
		stages: stagesByUnit(rows.stages),
		rates: ratesByUnit(rows.rates),
		staffing: staffingRows(rows.staffing, rows.controls),
		shares: spendingShares(rows.structure),
		verdicts: verdictsByForm(rows.verdicts, page.rows),
		scores: scoresByForm(rows.scores, rows.points)
	};
}

/** Stated and recomputed scores; of the kinds of form named, or all. */
export async function scoresOf(data: SiteData, page: ScopePage, forms: readonly string[] = []) {
	const { scores, points } = await scoreRows(data, page, forms);
	return { scores: scoresByForm(scores, points) };
}

/** What changed against the year before. */
export async function movedOf(data: SiteData, filter: ScopeFilter, span: MovedSpan) {
	return shapeYearOverYear(await yearOverYear(data, filter, span));
}

/** Money, work and score, each unit and year in its place. */
export async function moneyAndWorkOf(data: SiteData, filter: ScopeFilter) {
	const { rows, cells } = await moneyAndWork(data, filter);
	return shapeMoneyAndWork(rows, cells);
}

/** The group of each column and where the column stands in it. */
export async function peersOf(db: Database, question: PeerQuestion) {
	return {
		/** What these peers share: a page that has asked for others says these until the answer comes. */
		keys: question.keys,
		statistics: await peerStatistics(db, question),
		members: await peerMembers(db, question)
	};
}
