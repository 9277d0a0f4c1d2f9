import type { StagesOfUnit } from '#lib/shape/stages-by-unit.ts';
import type { ChartEntry } from '../chart-entry.ts';
import { drawBudgetStages } from './chart.ts';
import { budgetLegend } from './legend.ts';
import { budgetStagesTable } from './table.ts';

/** Initial budget, full-year budget and execution, a row for each unit and year. */
export const budgetStagesChart: ChartEntry<StagesOfUnit> = {
	id: 'budget',
	words: (words) => words.charts.budget,
	chart: drawBudgetStages,
	table: budgetStagesTable,
	legend: budgetLegend
};
