import type { Words } from '../../i18n/words.ts';
import { colour } from '../marks/theme.ts';
import { item, type LegendItem } from '../legend.ts';

export function staffingLegend(words: Words): LegendItem[] {
	const { staffing } = words.charts;
	return [
		item('tick', colour.ink, staffing.establishment),
		item('dot', colour.accent, staffing.inPost),
		item('dot', colour.attention, staffing.over),
		item('ring', colour.accent, staffing.total)
	];
}
