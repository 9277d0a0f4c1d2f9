import type { SpendingShares } from '#lib/shape/spending-shares.ts';
import type { ChartEntry } from '../chart-entry.ts';
import { drawSpendingShares } from './chart.ts';
import { structureLegend } from './legend.ts';
import { spendingSharesTable } from './table.ts';

/** What the executed amount was spent on, in shares. */
export const spendingSharesChart: ChartEntry<SpendingShares> = {
	id: 'structure',
	words: (words) => words.charts.structure,
	chart: drawSpendingShares,
	table: spendingSharesTable,
	legend: structureLegend
};
