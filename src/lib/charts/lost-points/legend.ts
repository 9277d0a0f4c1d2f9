import type { Words } from '../../i18n/words.ts';
import { termOf } from '../../i18n/words.ts';
import { lossClasses } from '../../shape/loss-classes.ts';
import { lossFill } from './chart.ts';
import { item, type LegendItem } from '../legend.ts';

export function lossLegend(words: Words): LegendItem[] {
	return lossClasses
		.filter((name) => name !== 'other')
		.map((name) => item('bar', lossFill[name], termOf(words.terms.level1, name)));
}
