import type { Words } from '../../i18n/words.ts';
import { colour } from '../marks/theme.ts';
import { item, type LegendItem } from '../legend.ts';

export function peersLegend({ peers }: Words): LegendItem[] {
	const { legend } = peers;
	return [
		item('dot', colour.accent, legend.own),
		item('ring', colour.faint, legend.peers),
		item('tick', colour.ink, legend.median)
	];
}
