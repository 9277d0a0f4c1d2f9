import type { Words } from '../../i18n/words.ts';
import { colour } from '../marks/theme.ts';
import { item, type LegendItem } from '../legend.ts';

export function rateLegend(words: Words): LegendItem[] {
	const { rate } = words.charts;
	return [
		item('dot', colour.accent, rate.byAdjusted),
		item('ring', colour.accent, rate.byUnspecified),
		item('diamond', colour.ink, rate.byInitial),
		item('line', colour.ink, rate.line)
	];
}
