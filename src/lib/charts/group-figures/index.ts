import type { GroupFigures } from '../../queries/group-figures.ts';
import type { ChartEntry } from '../chart-entry.ts';
import { groupMoneyLegend, groupRatesLegend } from './legend.ts';
import { drawGroupMoney } from './money-chart.ts';
import { drawGroupRates } from './rates-chart.ts';
import { groupFiguresTable } from './table.ts';

type Grouping = 'year' | 'district';

/** Budget and execution of all units of a year or a district together. */
export const groupMoneyChart = (by: Grouping): ChartEntry<GroupFigures> => ({
	id: `money-by-${by}`,
	words: ({ groups }) => (by === 'year' ? groups.moneyByYear : groups.moneyByDistrict),
	chart: drawGroupMoney,
	table: groupFiguresTable,
	legend: groupMoneyLegend
});

/** The middle half of their execution rates. */
export const groupRatesChart = (by: Grouping): ChartEntry<GroupFigures> => ({
	id: `rates-by-${by}`,
	words: ({ groups }) => (by === 'year' ? groups.ratesByYear : groups.ratesByDistrict),
	chart: drawGroupRates,
	table: groupFiguresTable,
	legend: groupRatesLegend
});
