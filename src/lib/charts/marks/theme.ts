import type { EChartsOption } from 'echarts';

/** Colours are custom properties of the page: light and dark follow without drawing again. */
export const colour = {
	ink: 'var(--ink)',
	soft: 'var(--ink-soft)',
	faint: 'var(--ink-faint)',
	line: 'var(--line)',
	paper: 'var(--paper)',
	edge: 'var(--edge)',
	accent: 'var(--accent)',
	attention: 'var(--attention)',
	series: [
		'var(--series-1)',
		'var(--series-2)',
		'var(--series-3)',
		'var(--series-4)',
		'var(--series-5)'
	]
} as const;

/** Told from the paper by their colour alone; every other fill has an edge. */
const dark: readonly string[] = [colour.ink, colour.accent, colour.attention, colour.series[0]];

/** The colour of the line around a fill. */
export function edgeOf(fill: string): string {
	return dark.includes(fill) ? fill : colour.edge;
}

export const textSize = 12;

/** What every chart shares. Fonts come from the page. */
export const baseOption: EChartsOption = {
	animation: false,
	textStyle: { fontFamily: 'inherit', fontSize: textSize, color: colour.soft },
	tooltip: {
		renderMode: 'richText',
		trigger: 'item',
		confine: true,
		backgroundColor: colour.paper,
		borderColor: colour.line,
		borderWidth: 1,
		padding: [8, 12],
		textStyle: { color: colour.ink, fontSize: textSize, lineHeight: 18 }
	}
};

export const valueAxis = {
	type: 'value',
	axisLine: { show: false },
	axisTick: { show: false },
	axisLabel: { color: colour.soft, fontSize: textSize, hideOverlap: true },
	splitLine: { lineStyle: { color: colour.line, width: 1 } }
} as const;

/** Custom properties cannot be lightened by the renderer: a mark that is pointed at keeps its colour and gains an outline. */
export const quietEmphasis = {
	itemStyle: { borderColor: colour.ink, borderWidth: 1 },
	scale: false
} as const;
