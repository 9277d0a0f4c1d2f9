import type { MoneyAndWork } from '../../shape/money-and-work.ts';
import type { ChartEntry } from '../chart-entry.ts';
import { drawMoneyAndWork } from './chart.ts';
import { moneyWorkLegend } from './legend.ts';
import { moneyAndWorkTable } from './table.ts';

/** Money spent against targets met. */
export const moneyAndWorkChart: ChartEntry<MoneyAndWork> = {
	id: 'money-work',
	words: (words) => words.moneyWork,
	chart: drawMoneyAndWork,
	table: moneyAndWorkTable,
	legend: moneyWorkLegend
};
