import type { Words } from '../i18n/words.ts';
import type { LegendItem } from './legends.ts';
import { colour } from './marks/theme.ts';

export function moneyWorkLegend({ moneyWork }: Words): LegendItem[] {
	const { grades } = moneyWork;
	return [
		{ mark: 'dot', colour: colour.accent, label: grades.high },
		{ mark: 'diamond', colour: colour.ink, label: grades.middle },
		{ mark: 'hollow-diamond', colour: colour.attention, label: grades.low },
		{ mark: 'ring', colour: colour.ink, label: grades.none }
	];
}

export function stepsLegend({ steps }: Words): LegendItem[] {
	const { legend } = steps;
	return [
		{ mark: 'bar', colour: colour.series[1], label: legend.level },
		{ mark: 'bar', colour: colour.series[3], label: legend.change },
		{ mark: 'bar', colour: colour.accent, label: legend.executed },
		{ mark: 'outline', colour: colour.attention, label: legend.derived }
	];
}

export function peersLegend({ peers }: Words): LegendItem[] {
	const { legend } = peers;
	return [
		{ mark: 'dot', colour: colour.accent, label: legend.own },
		{ mark: 'ring', colour: colour.faint, label: legend.peers },
		{ mark: 'tick', colour: colour.ink, label: legend.median }
	];
}
