import type { Words } from '../../i18n/words.ts';
import { colour } from '../marks/theme.ts';
import { item, type LegendItem } from '../legend.ts';

export function groupMoneyLegend(words: Words): LegendItem[] {
	const { budget } = words.charts;
	return [item('bar', colour.accent, budget.executed), item('tick', colour.ink, budget.adjusted)];
}

export function groupRatesLegend(words: Words): LegendItem[] {
	return [
		item('bar', colour.series[1], words.groups.half),
		item('dot', colour.accent, words.groups.median),
		item('line', colour.ink, words.charts.rate.line)
	];
}
