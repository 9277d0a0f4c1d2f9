import type { Database } from '../database/database.ts';
import type { ChartRows } from './chart-rows.ts';
import { keptChartRows } from './kept-chart-rows.ts';
import { lostPoints } from './lost-points.ts';
import type { ScopePage } from './scope.ts';
import { statedScores } from './stated-scores.ts';
import { verdictCounts, type VerdictCountRow } from './verdict-counts.ts';

/** What each scored form of a page states, and the points it lost by class. */
export type ScoreRows = Pick<ChartRows, 'scores' | 'points'>;

/** As it is kept in a published file, or else asked; of the kinds of form named, or all. Where some are named, units without one have no row. */
export async function scoreRows(
	db: Database,
	page: ScopePage,
	forms: readonly string[]
): Promise<ScoreRows> {
	if (page.rows.length === 0) return { scores: [], points: [] };
	const kept = await keptChartRows(db, page);
	if (kept === undefined) return askScoreRows(db, page, forms);
	const scores = kept.scores.filter(({ form }) => isAskedFor(form, forms));
	const shown = new Set(scores.map(({ formId }) => formId));
	return { scores, points: kept.points.filter(({ formId }) => shown.has(formId)) };
}

/** Of the tables themselves. */
export async function askScoreRows(
	db: Database,
	page: ScopePage,
	forms: readonly string[]
): Promise<ScoreRows> {
	return {
		scores: await statedScores(db, page, forms),
		points: await lostPoints(db, page, forms)
	};
}

/** How many indicators of each form came to which verdict: as it is kept, or else asked; of the kinds of form named, or all. */
export async function verdictRows(
	db: Database,
	page: ScopePage,
	forms: readonly string[]
): Promise<VerdictCountRow[]> {
	if (page.rows.length === 0) return [];
	const kept = await keptChartRows(db, page);
	return (
		kept?.verdicts.filter(({ form }) => isAskedFor(form, forms)) ?? verdictCounts(db, page, forms)
	);
}

function isAskedFor(form: string | null, forms: readonly string[]): boolean {
	return forms.length === 0 || (form !== null && forms.includes(form));
}
