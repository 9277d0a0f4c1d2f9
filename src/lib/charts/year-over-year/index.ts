import type { MovedUnit } from '#lib/shape/year-over-year.ts';
import type { ChartEntry } from '../chart-entry.ts';
import { drawYearOverYear } from './chart.ts';
import { yearOverYearTable } from './table.ts';

/** What changed against the year before. */
export const yearOverYearChart: ChartEntry<MovedUnit> = {
	id: 'moved',
	words: (words) => ({ ...words.moved, lead: words.moved.leadSingle }),
	chart: drawYearOverYear,
	table: yearOverYearTable
};
