import type { Database } from '../database/database.ts';
import { budgetStages, type BudgetStageRow } from './budget-stages.ts';
import { controlRates, type ControlRateRow } from './control-rates.ts';
import { findingsByUnit, type UnitFindingsRow } from './findings-by-unit.ts';
import { lostPoints, type LostPointsRow } from './lost-points.ts';
import { reportList, type ReportRow } from './report-list.ts';
import type { ScopePage } from './scope.ts';
import { spendingStructure, type SpendingStructureRow } from './spending-structure.ts';
import { staffingClaims, type StaffingClaimRow } from './staffing-claims.ts';
import { statedScores, type StatedScoreRow } from './stated-scores.ts';
import { unitMetrics, type UnitMetricRow } from './unit-metrics.ts';
import { verdictCounts, type VerdictCountRow } from './verdict-counts.ts';

/** What the charts of a page of units and years are drawn from, and the reports that it comes from. */
export interface ChartRows {
	reports: ReportRow[];
	stages: BudgetStageRow[];
	rates: UnitMetricRow[];
	staffing: StaffingClaimRow[];
	controls: ControlRateRow[];
	structure: SpendingStructureRow[];
	verdicts: VerdictCountRow[];
	scores: StatedScoreRow[];
	points: LostPointsRow[];
	findings: UnitFindingsRow[];
}

/** Every answer by unit and year of a page. */
export async function chartRows(db: Database, page: ScopePage): Promise<ChartRows> {
	return {
		reports: await reportList(db, page),
		stages: await budgetStages(db, page),
		rates: await unitMetrics(db, page, ['M-BUD-01', 'M-BUD-02']),
		staffing: await staffingClaims(db, page),
		controls: await controlRates(db, page),
		structure: await spendingStructure(db, page),
		verdicts: await verdictCounts(db, page),
		scores: await statedScores(db, page),
		points: await lostPoints(db, page),
		findings: await findingsByUnit(db, page)
	};
}
