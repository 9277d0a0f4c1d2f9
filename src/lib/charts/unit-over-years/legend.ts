import type { Words } from '../../i18n/words.ts';
import type { UnitOfYear } from '../../shape/unit-over-years.ts';
import { colour } from '../marks/theme.ts';
import { item, type LegendItem } from '../legend.ts';

export function overYearsLegend(words: Words, rows: readonly UnitOfYear[]): LegendItem[] {
	const { budget, overYears, staffing } = words.charts;
	return [
		item('dot', colour.accent, `${budget.executed}${words.site.listSeparator}${staffing.inPost}`),
		item('line', colour.ink, overYears.budget),
		item(
			'dash',
			colour.soft,
			`${budget.initial}${words.site.listSeparator}${staffing.establishment}`
		),
		item('ring', colour.ink, budget.unspecified),
		...(rows.some(({ peers }) => peers !== null) ? [item('bar', colour.line, overYears.peers)] : [])
	];
}
