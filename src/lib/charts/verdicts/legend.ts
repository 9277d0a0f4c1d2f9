import type { Words } from '../../i18n/words.ts';
import { verdictKinds } from '../../shape/verdict-kinds.ts';
import { verdictFill } from './chart.ts';
import { item, type LegendItem } from '../legend.ts';

export function verdictLegend(words: Words): LegendItem[] {
	return verdictKinds.map((kind) =>
		item(
			kind === 'notComparable' ? 'outline' : 'bar',
			verdictFill[kind],
			words.charts.verdicts[kind]
		)
	);
}
