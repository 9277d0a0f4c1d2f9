import type { ChartRows } from '../queries/chart-rows.ts';
import type { IndicatorRow } from '../queries/indicator-list.ts';
import type { MoneyStepsRow } from '../queries/money-steps.ts';
import type { PriorYearRow } from '../queries/prior-year.ts';
import type { VerdictCountRow } from '../queries/verdict-counts.ts';
import type { SiteData } from '../site-data/source.ts';
import { fits } from './cells.ts';
import type { ScopePage } from './scope-page.ts';

/** What the charts of a page of unit-years are drawn from, and the reports that it comes from. */
export type Profiles = ChartRows & { steps: MoneyStepsRow[]; prior: PriorYearRow[] };

const noRows: Profiles = {
	reports: [],
	stages: [],
	rates: [],
	staffing: [],
	controls: [],
	structure: [],
	verdicts: [],
	scores: [],
	points: [],
	findings: [],
	steps: [],
	prior: []
};

/** The profiles of a page of unit-years, in its order; of reports unit by unit, the newest first. */
export async function profilesOf(data: SiteData, { places }: ScopePage): Promise<Profiles> {
	if (places.length === 0) return noRows;
	const rows = (await data.ofUnitYears('profiles', places)) as unknown as Profiles;
	const order = new Map<string, number>();
	for (const { unitId } of places) if (!order.has(unitId)) order.set(unitId, order.size);
	const reports = rows.reports.toSorted(
		(one, other) => order.get(one.unitId)! - order.get(other.unitId)! || other.year - one.year
	);
	return { ...rows, reports };
}

/** Stated and recomputed scores, and the points lost by class; of the kinds of form named, or all. */
export async function scoreRows(data: SiteData, page: ScopePage, forms: readonly string[]) {
	const { scores, points } = await profilesOf(data, page);
	// where some kinds are named, units without one have no row
	const shown = scores.filter(({ form }) => fits(forms, form));
	const ids = new Set(shown.map(({ formId }) => formId));
	return { scores: shown, points: points.filter(({ formId }) => ids.has(formId)) };
}

/** How many indicators of each form came to which verdict; of the kinds of form named, or all. */
export async function verdictRows(
	data: SiteData,
	page: ScopePage,
	forms: readonly string[]
): Promise<VerdictCountRow[]> {
	return (await profilesOf(data, page)).verdicts.filter(({ form }) => fits(forms, form));
}

/** Every indicator of a page of unit-years, in the order of their forms; of the kinds of form named, or all. */
export async function indicatorList(
	data: SiteData,
	{ places }: ScopePage,
	forms: readonly string[]
): Promise<IndicatorRow[]> {
	const { rows = [] } = await data.ofUnitYears('indicators', places);
	return (rows as unknown as IndicatorRow[]).filter(({ form }) => fits(forms, form));
}
