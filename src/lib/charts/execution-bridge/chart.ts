import type { Words } from '#lib/i18n/words.ts';
import type { BridgeStep } from '#lib/shape/execution-bridge.ts';
import { isNarrow, type Drawing } from '../render/drawing.ts';
import { groupAxis, groupGrid, groupHeight, placed, type GroupLine } from '../marks/group-axis.ts';
import { rowBars } from '../marks/row-bars.ts';
import { rowDots } from '../marks/row-dots.ts';
import { yearsOf } from '../marks/signed-text.ts';
import { baseOption, colour, valueAxis } from '../marks/theme.ts';
import { amountText, stepName } from './step-text.ts';

/** What changed from one year's execution to the next: every bar begins where the one above it ended; 0 is the year before. */
export function drawExecutionBridge(
	steps: readonly BridgeStep[],
	words: Words,
	width: number
): Drawing {
	const lines = linesOf(steps);
	const bars = placed(lines);
	const ends = bars.map((step) => ({
		row: step.line,
		at: Math.max(step.from, step.to),
		hint: '',
		label: amountText(step)
	}));
	return {
		width,
		height: groupHeight(lines.length),
		option: {
			...baseOption,
			grid: groupGrid(width, ends),
			xAxis: { ...valueAxis, splitNumber: isNarrow(width) ? 2 : 5 },
			yAxis: groupAxis(lines, (step) => ({ name: stepName(step, words), detail: '' }), width),
			series: [
				rowBars(
					bars
						.filter(({ from, to }) => from !== to)
						.map((step) => ({
							row: step.line,
							from: Math.min(step.from, step.to),
							to: Math.max(step.from, step.to),
							fill: fillOf(step),
							outlined: step.step === 'undivided',
							hint: `${yearsOf(step.year)}\n${stepName(step, words)} ${amountText(step)}`
						})),
					{ offset: 0, thickness: 14 }
				),
				rowDots(ends, 'none', 0)
			]
		}
	};
}

function linesOf(steps: readonly BridgeStep[]): GroupLine<BridgeStep>[] {
	return steps.flatMap((step): GroupLine<BridgeStep>[] => [
		...(step.step === 'before' ? [{ heading: yearsOf(step.year) }] : []),
		{ row: step }
	]);
}

function fillOf({ step, from, to }: BridgeStep): string {
	if (step === 'after') return colour.series[3];
	if (step === 'undivided') return colour.attention;
	return to < from ? colour.series[1] : colour.accent;
}
