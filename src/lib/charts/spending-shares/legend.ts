import type { Words } from '../../i18n/words.ts';
import { segmentFill } from './chart.ts';
import { item, type LegendItem } from '../legend.ts';

export function structureLegend(words: Words): LegendItem[] {
	const { structure } = words.charts;
	return [
		item('bar', segmentFill.staff, structure.staff),
		item('bar', segmentFill.running, structure.running),
		item('outline', segmentFill.basic, structure.basic),
		item('bar', segmentFill.project, structure.project)
	];
}
