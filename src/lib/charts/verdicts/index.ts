import type { VerdictsOfForm } from '#lib/shape/verdicts-by-form.ts';
import type { ChartEntry } from '../chart-entry.ts';
import { drawVerdicts } from './chart.ts';
import { verdictLegend } from './legend.ts';
import { verdictsTable } from './table.ts';

/** Targets held against results, form by form. */
export const verdictsChart: ChartEntry<VerdictsOfForm> = {
	id: 'verdicts',
	words: (words) => words.charts.verdicts,
	chart: drawVerdicts,
	table: verdictsTable,
	legend: verdictLegend
};
