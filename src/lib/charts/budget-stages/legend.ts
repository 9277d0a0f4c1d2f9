import type { Words } from '../../i18n/words.ts';
import { colour } from '../marks/theme.ts';
import { item, type LegendItem } from '../legend.ts';

export function budgetLegend(words: Words): LegendItem[] {
	const { budget } = words.charts;
	return [
		item('bar', colour.accent, budget.executed),
		item('ring', colour.ink, budget.initial),
		item('tick', colour.ink, budget.adjusted),
		item('hollow-diamond', colour.ink, budget.unspecified)
	];
}
