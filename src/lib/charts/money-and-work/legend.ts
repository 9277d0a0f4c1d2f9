import type { MoneyAndWork } from '../../shape/money-and-work.ts';
import type { Words } from '../../i18n/words.ts';
import { colour } from '../marks/theme.ts';
import { item, type LegendItem } from '../legend.ts';

/** Points that are counted in cells have no marks of their own. */
export function moneyWorkLegend({ moneyWork }: Words, rows: readonly MoneyAndWork[]): LegendItem[] {
	if (rows.some(({ cells }) => cells.length > 0)) return [];
	const { grades } = moneyWork;
	return [
		item('dot', colour.accent, grades.high),
		item('diamond', colour.ink, grades.middle),
		item('hollow-diamond', colour.attention, grades.low),
		item('ring', colour.ink, grades.none)
	];
}
