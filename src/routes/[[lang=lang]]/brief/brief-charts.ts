import { budgetStagesChart } from '#lib/charts/budget-stages/index.ts';
import type { ChartEntry } from '#lib/charts/chart-entry.ts';
import { executionRatesChart } from '#lib/charts/execution-rates/index.ts';
import { findingMatrixChart } from '#lib/charts/finding-matrix/index.ts';
import { lostPointsChart } from '#lib/charts/lost-points/index.ts';
import { spendingSharesChart } from '#lib/charts/spending-shares/index.ts';
import { staffingChart } from '#lib/charts/staffing/index.ts';
import { unitFindingsChart } from '#lib/charts/unit-findings/index.ts';
import { verdictsChart } from '#lib/charts/verdicts/index.ts';
import type { BriefPart } from '#lib/filters/brief-parts.ts';
import type { Answer } from '#lib/questions/questions.ts';

/** A part of a brief that is a chart: its rows never meet those of another, so their type is of no use to the page. */
interface ChartPart {
	part: BriefPart;
	chart: ChartEntry<unknown>;
	rows: (shown: Answer<'brief'>) => readonly unknown[];
}

function chartPart<Row>(
	part: BriefPart,
	chart: ChartEntry<Row>,
	rows: (shown: Answer<'brief'>) => readonly Row[]
): ChartPart {
	return { part, chart: chart as ChartEntry<unknown>, rows };
}

/** The charts that a brief can hold before those of money and work over time, in their order on the page. */
export const leadingCharts: readonly ChartPart[] = [
	chartPart('budget', budgetStagesChart, ({ stages }) => stages),
	chartPart('rate', executionRatesChart, ({ rates }) => rates)
];

/** Those after them. */
export const furtherCharts: readonly ChartPart[] = [
	chartPart('staffing', staffingChart, ({ staffing }) => staffing),
	chartPart('structure', spendingSharesChart, ({ shares }) => shares),
	chartPart('verdicts', verdictsChart, ({ verdicts }) => verdicts),
	chartPart('scores', lostPointsChart, ({ scores }) => scores),
	chartPart('matrix', findingMatrixChart, ({ matrix }) => matrix),
	chartPart('unitFindings', unitFindingsChart, ({ unitFindings }) => unitFindings)
];
