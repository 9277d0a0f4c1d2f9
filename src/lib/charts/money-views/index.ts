import type { MoneyView } from '../../filters/money-view.ts';
import type { MoneyViewRow } from '../../shape/money-views.ts';
import type { ChartEntry } from '../chart-entry.ts';
import { drawMoneyViews } from './chart.ts';
import { moneyViewsTable } from './table.ts';

/** Amounts of chosen units and years, whole, a head or as shares. */
export const moneyViewsChart = (view: MoneyView): ChartEntry<MoneyViewRow> => ({
	id: 'money',
	words: ({ moneyViews }) => ({
		title: moneyViews.title,
		lead: moneyViews.leads[view],
		reading: moneyViews.reading,
		axis: moneyViews.axes[view]
	}),
	chart: drawMoneyViews(view),
	table: moneyViewsTable(view)
});
