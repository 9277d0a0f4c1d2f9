import type { UnitOfYear } from '#lib/shape/unit-over-years.ts';
import type { ChartEntry } from '../chart-entry.ts';
import { drawUnitOverYears } from './chart.ts';
import { overYearsLegend } from './legend.ts';
import { unitOverYearsTable } from './table.ts';

/** Six figures of one unit, with the years along the axis. */
export const unitOverYearsChart: ChartEntry<UnitOfYear> = {
	id: 'years',
	words: (words) => words.charts.overYears,
	chart: drawUnitOverYears,
	table: unitOverYearsTable,
	legend: overYearsLegend
};
