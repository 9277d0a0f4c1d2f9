import type { StaffingRow } from '#lib/shape/staffing-rows.ts';
import type { ChartEntry } from '../chart-entry.ts';
import { drawStaffing } from './chart.ts';
import { staffingLegend } from './legend.ts';
import { staffingTable } from './table.ts';

/** Staff in post against the establishment. */
export const staffingChart: ChartEntry<StaffingRow> = {
	id: 'staffing',
	words: (words) => words.charts.staffing,
	chart: drawStaffing,
	table: staffingTable,
	legend: staffingLegend
};
