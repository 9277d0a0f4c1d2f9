import type { FindingMatrixRow } from '#lib/shape/finding-matrix.ts';
import type { ChartEntry } from '../chart-entry.ts';
import { drawFindingMatrix } from './chart.ts';
import { findingMatrixTable } from './table.ts';

/** Findings by class and severity. */
export const findingMatrixChart: ChartEntry<FindingMatrixRow> = {
	id: 'matrix',
	words: (words) => words.charts.findings,
	chart: drawFindingMatrix,
	table: findingMatrixTable
};
