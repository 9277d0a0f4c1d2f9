import type { Words } from '../../i18n/words.ts';
import { colour } from '../marks/theme.ts';
import { item, type LegendItem } from '../legend.ts';

export function stepsLegend({ steps }: Words): LegendItem[] {
	const { legend } = steps;
	return [
		item('bar', colour.series[1], legend.level),
		item('bar', colour.series[3], legend.change),
		item('bar', colour.accent, legend.executed),
		item('outline', colour.attention, legend.derived)
	];
}
