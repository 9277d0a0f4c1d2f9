import { formatWan } from '#lib/i18n/format.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { MoneyStep } from '#lib/shape/money-steps.ts';
import { isNarrow, type Drawing } from '../render/drawing.ts';
import { groupAxis, groupGrid, groupHeight, placed, type GroupLine } from '../marks/group-axis.ts';
import { rowBars } from '../marks/row-bars.ts';
import { rowDots } from '../marks/row-dots.ts';
import { signedWan } from '../marks/signed-text.ts';
import { baseOption, colour, valueAxis } from '../marks/theme.ts';
import { wordMarks } from '../marks/word-marks.ts';

/** The way of the money: levels stand on 0, what leads from one to the next hangs between them. In 万元. */
export function drawMoneySteps(steps: readonly MoneyStep[], words: Words, width: number): Drawing {
	const narrow = isNarrow(width);
	const lines = linesOf(steps);
	const bars = placed(lines).filter(({ wan }) => wan !== null);
	const absent = placed(lines).filter(({ wan }) => wan === null);
	const ends = bars.map((step) => ({
		row: step.line,
		at: Math.max(step.from, step.to),
		hint: '',
		label: amountOf(step)
	}));
	return {
		width,
		height: groupHeight(lines.length),
		option: {
			...baseOption,
			grid: groupGrid(width, ends),
			xAxis: { ...valueAxis, splitNumber: narrow ? 2 : 5 },
			yAxis: groupAxis(lines, ({ step }) => ({ name: words.steps.names[step], detail: '' }), width),
			series: [
				rowBars(
					bars.map((step) => ({
						row: step.line,
						from: Math.min(step.from, step.to),
						to: Math.max(step.from, step.to),
						fill: fillOf(step),
						outlined: step.derived,
						hint: `${step.unit} ${step.year}\n${words.steps.names[step.step]} ${amountOf(step)}`
					})),
					{ offset: 0, thickness: 14 }
				),
				rowDots(ends, 'none', 0),
				wordMarks(absent.map(({ line }) => ({ row: line, word: words.charts.notReported })))
			]
		}
	};
}

function linesOf(steps: readonly MoneyStep[]): GroupLine<MoneyStep>[] {
	return steps.flatMap((step): GroupLine<MoneyStep>[] => [
		...(step.first ? [{ heading: `${step.unit} ${step.year}` }] : []),
		{ row: step }
	]);
}

/** Levels as they are; what leads from one to the next with its sign. */
function amountOf({ step, wan }: MoneyStep): string {
	const value = wan ?? 0;
	return ['initial', 'adjusted', 'budget'].includes(step) ? formatWan(value) : signedWan(value);
}

function fillOf({ step, derived }: MoneyStep): string {
	if (derived) return colour.attention;
	if (step === 'executed') return colour.accent;
	return ['initial', 'adjusted', 'budget'].includes(step) ? colour.series[1] : colour.series[3];
}
