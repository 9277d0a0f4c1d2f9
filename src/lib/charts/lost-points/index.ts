import type { ScoresOfForm } from '#lib/shape/scores-by-form.ts';
import type { ChartEntry } from '../chart-entry.ts';
import { drawLostPoints } from './chart.ts';
import { lossLegend } from './legend.ts';
import { lostPointsTable } from './table.ts';

/** Stated scores, and where points were lost. */
export const lostPointsChart: ChartEntry<ScoresOfForm> = {
	id: 'scores',
	words: (words) => words.charts.scores,
	chart: drawLostPoints,
	table: lostPointsTable,
	legend: lossLegend
};
