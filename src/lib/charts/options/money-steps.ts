import { formatWan } from '../../i18n/format.ts';
import type { Words } from '../../i18n/words.ts';
import type { MoneyStep } from '../../shape/money-steps.ts';
import { isNarrow, type Drawing } from '../drawing.ts';
import { plainText } from '../plain-text.ts';
import { rowBars } from '../row-bars.ts';
import { rowDots } from '../row-dots.ts';
import { signedWan } from '../signed-text.ts';
import { baseOption, colour, textSize, valueAxis } from '../theme.ts';
import { wordMarks } from '../word-marks.ts';

const rowHeight = 30;

/** A heading of a unit and year, or one of its steps. */
type Line = { heading: string } | { step: MoneyStep };

/** The way of the money: levels stand on 0, what leads from one to the next hangs between them. In 万元. */
export function moneyStepsChart(steps: readonly MoneyStep[], words: Words, width: number): Drawing {
	const narrow = isNarrow(width);
	const lines = linesOf(steps);
	const at = (wanted: (step: MoneyStep) => boolean) =>
		lines.flatMap((line, row) =>
			'step' in line && wanted(line.step) ? [{ row, ...line.step }] : []
		);
	const bars = at(({ wan }) => wan !== null);
	return {
		width,
		height: 8 + lines.length * rowHeight + 28,
		option: {
			...baseOption,
			grid: { left: narrow ? 108 : 212, right: narrow ? 74 : 92, top: 8, bottom: 28 },
			xAxis: { ...valueAxis, splitNumber: narrow ? 2 : 5 },
			yAxis: stepAxis(lines, words, narrow),
			series: [
				rowBars(
					bars.map((step) => ({
						row: step.row,
						from: Math.min(step.from, step.to),
						to: Math.max(step.from, step.to),
						fill: fillOf(step),
						outlined: step.derived,
						hint: `${step.unit} ${step.year}\n${words.steps.names[step.step]} ${amountOf(step)}`
					})),
					{ offset: 0, thickness: 14 }
				),
				rowDots(
					bars.map((step) => ({
						row: step.row,
						at: Math.max(step.from, step.to),
						hint: '',
						label: amountOf(step)
					})),
					'none',
					0
				),
				wordMarks(
					at(({ wan }) => wan === null).map(({ row }) => ({ row, word: words.charts.notReported }))
				)
			]
		}
	};
}

function linesOf(steps: readonly MoneyStep[]): Line[] {
	return steps.flatMap((step): Line[] => [
		...(step.first ? [{ heading: `${step.unit} ${step.year}` }] : []),
		{ step }
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

function stepAxis(lines: readonly Line[], words: Words, narrow: boolean) {
	const left = narrow ? 106 : 210;
	return {
		type: 'category' as const,
		inverse: true,
		data: lines.map((_, index) => String(index)),
		axisTick: { show: false },
		axisLine: { show: false },
		splitLine: { show: false },
		axisLabel: {
			interval: 0,
			align: 'left' as const,
			margin: left,
			formatter: (value: string) => labelOf(lines[Number(value)], words),
			rich: {
				heading: { color: colour.ink, fontSize: textSize + 1, fontWeight: 600 },
				step: { color: colour.soft, fontSize: textSize }
			}
		}
	};
}

function labelOf(line: Line | undefined, words: Words): string {
	if (line === undefined) return '';
	if ('heading' in line) return `{heading|${plainText(line.heading)}}`;
	return `{step|${plainText(words.steps.names[line.step.step])}}`;
}
