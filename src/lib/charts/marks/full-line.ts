import { colour } from './theme.ts';

/** The 100 % line of a rate, behind the marks and their words: it never runs through one. */
export const fullLine = {
	silent: true,
	z: 1,
	symbol: 'none',
	label: { show: false },
	lineStyle: { color: colour.ink, width: 1, type: 'solid' as const },
	data: [{ xAxis: 100 }]
};
