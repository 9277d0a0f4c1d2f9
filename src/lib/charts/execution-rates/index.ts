import type { RatesOfUnit } from '#lib/shape/rates-by-unit.ts';
import type { ChartEntry } from '../chart-entry.ts';
import { drawExecutionRates } from './chart.ts';
import { rateLegend } from './legend.ts';
import { executionRatesTable } from './table.ts';

/** Execution against both denominators. */
export const executionRatesChart: ChartEntry<RatesOfUnit> = {
	id: 'rate',
	words: (words) => words.charts.rate,
	chart: drawExecutionRates,
	table: executionRatesTable,
	legend: rateLegend
};
