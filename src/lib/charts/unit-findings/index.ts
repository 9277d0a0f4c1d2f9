import type { UnitFindings } from '#lib/shape/unit-findings.ts';
import type { ChartEntry } from '../chart-entry.ts';
import { drawUnitFindings } from './chart.ts';
import { unitFindingsTable } from './table.ts';

/** Findings of each unit. */
export const unitFindingsChart: ChartEntry<UnitFindings> = {
	id: 'unit-findings',
	words: (words) => words.charts.unitFindings,
	chart: drawUnitFindings,
	table: unitFindingsTable
};
