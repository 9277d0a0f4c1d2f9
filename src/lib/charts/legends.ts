import { termOf, type Words } from '../i18n/words.ts';
import { lossClasses } from '../shape/loss-classes.ts';
import { verdictKinds } from '../shape/verdict-kinds.ts';
import { lossFill } from './lost-points/chart.ts';
import { segmentFill } from './spending-shares/chart.ts';
import { verdictFill } from './verdicts/chart.ts';
import { colour } from './marks/theme.ts';

/** A mark of a chart and what it means. */
export interface LegendItem {
	mark:
		'bar' | 'outline' | 'dot' | 'ring' | 'diamond' | 'hollow-diamond' | 'tick' | 'line' | 'dash';
	colour: string;
	label: string;
}

const item = (mark: LegendItem['mark'], fill: string, label: string): LegendItem => ({
	mark,
	colour: fill,
	label
});

export function budgetLegend(words: Words): LegendItem[] {
	const { budget } = words.charts;
	return [
		item('bar', colour.accent, budget.executed),
		item('ring', colour.ink, budget.initial),
		item('tick', colour.ink, budget.adjusted),
		item('hollow-diamond', colour.ink, budget.unspecified)
	];
}

export function overYearsLegend(words: Words): LegendItem[] {
	const { budget, overYears, staffing } = words.charts;
	return [
		item('dot', colour.accent, `${budget.executed}${words.site.listSeparator}${staffing.inPost}`),
		item('line', colour.ink, overYears.budget),
		item(
			'dash',
			colour.soft,
			`${budget.initial}${words.site.listSeparator}${staffing.establishment}`
		),
		item('ring', colour.ink, budget.unspecified)
	];
}

export function groupMoneyLegend(words: Words): LegendItem[] {
	const { budget } = words.charts;
	return [item('bar', colour.accent, budget.executed), item('tick', colour.ink, budget.adjusted)];
}

export function groupRatesLegend(words: Words): LegendItem[] {
	return [
		item('bar', colour.series[1], words.groups.half),
		item('dot', colour.accent, words.groups.median),
		item('line', colour.ink, words.charts.rate.line)
	];
}

export function rateLegend(words: Words): LegendItem[] {
	const { rate } = words.charts;
	return [
		item('dot', colour.accent, rate.byAdjusted),
		item('ring', colour.accent, rate.byUnspecified),
		item('diamond', colour.ink, rate.byInitial),
		item('line', colour.ink, rate.line)
	];
}

export function staffingLegend(words: Words): LegendItem[] {
	const { staffing } = words.charts;
	return [
		item('tick', colour.ink, staffing.establishment),
		item('dot', colour.accent, staffing.inPost),
		item('dot', colour.attention, staffing.over),
		item('ring', colour.accent, staffing.total)
	];
}

export function structureLegend(words: Words): LegendItem[] {
	const { structure } = words.charts;
	return [
		item('bar', segmentFill.staff, structure.staff),
		item('bar', segmentFill.running, structure.running),
		item('outline', segmentFill.basic, structure.basic),
		item('bar', segmentFill.project, structure.project)
	];
}

export function lossLegend(words: Words): LegendItem[] {
	return lossClasses
		.filter((name) => name !== 'other')
		.map((name) => item('bar', lossFill[name], termOf(words.terms.level1, name)));
}

export function verdictLegend(words: Words): LegendItem[] {
	return verdictKinds.map((kind) =>
		item(
			kind === 'notComparable' ? 'outline' : 'bar',
			verdictFill[kind],
			words.charts.verdicts[kind]
		)
	);
}
