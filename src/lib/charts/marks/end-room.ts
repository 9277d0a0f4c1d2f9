import type { RowDot } from './row-dots.ts';
import { emsOf } from './text-width.ts';
import { textSize } from './theme.ts';

/** From the middle of a mark to its label and beyond it, in pixels. */
const besides = 18;
/** What a plot keeps of its chart, however long a label is, in pixels. */
const leastPlot = 96;

/**
 * Pixels that a plot leaves free to its right, so that no label beside a mark leaves the chart. `across` is what plot and labels have
 * together, `from` where the axis begins.
 */
export function endRoom(dots: readonly RowDot[], across: number, from = 0): number {
	const reach = Math.max(...dots.map(({ at }) => at)) - from;
	const needed = dots.map(({ at, label, labelSide }) => {
		if (!label || labelSide === 'left' || reach <= 0 || at <= from) return 0;
		const written = besides + emsOf(label) * textSize;
		return across - (across - written) / ((at - from) / reach);
	});
	return Math.min(Math.max(0, ...needed), across - leastPlot);
}
