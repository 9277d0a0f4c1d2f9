import type { Words } from '#lib/i18n/words.ts';
import type { MovedUnit } from '#lib/shape/year-over-year.ts';
import { isNarrow, type Drawing } from '../render/drawing.ts';
import { markOffset, rowAxis, rowsGrid, rowsHeight } from '../marks/row-axis.ts';
import { rowBars, type RowBar } from '../marks/row-bars.ts';
import { rowDots, type RowDot } from '../marks/row-dots.ts';
import { signedPercent, signedWan, yearsOf } from '../marks/signed-text.ts';
import { baseOption, colour, valueAxis } from '../marks/theme.ts';
import { wordMarks, type WordMark } from '../marks/word-marks.ts';

/** Larger changes end at the edge; their label says how much it was. */
const farthest = 200;

/** How much more or less was executed than the year before: bars from 0 to either side, in %. */
export function drawYearOverYear(
	units: readonly MovedUnit[],
	words: Words,
	width: number
): Drawing {
	const offset = markOffset(width);
	const changes = units.flatMap(({ measures }) => measures.executed.percent ?? []).map(bounded);
	const reach = (values: number[]) =>
		Math.max(20, Math.ceil((Math.max(...values, 0) * 1.05) / 20) * 20);
	const from = -reach(changes.map((value) => -value));
	const missing = absences(units, words);
	const ended = ends(units);
	const written = missing.map(({ row, word }) => ({ row, at: 0, hint: '', label: word }));
	const labels = units.map(({ unit, year, measures }) => {
		const { change } = measures.executed;
		const by = change === null ? [] : [`${signedWan(change)} ${words.charts.wan}`];
		return { name: unit, detail: [yearsOf(year), ...by].join(' · ') };
	});
	return {
		width,
		height: rowsHeight(units.length, width),
		option: {
			...baseOption,
			grid: rowsGrid(width, 100, [...ended, ...written], from),
			xAxis: {
				...valueAxis,
				min: from,
				max: reach(changes),
				splitNumber: isNarrow(width) ? 3 : 5,
				axisLabel: {
					...valueAxis.axisLabel,
					formatter: (value: number) => `${value > 0 ? '+' : ''}${value}%`.replace('-', '−')
				}
			},
			yAxis: rowAxis(labels, width),
			series: [
				{ ...rowDots(ended, 'none', offset), markLine: zero },
				rowBars(bars(units, words), { offset, thickness: 14 }),
				wordMarks(missing, offset)
			]
		}
	};
}

const zero = {
	silent: true,
	symbol: 'none',
	label: { show: false },
	lineStyle: { color: colour.ink, width: 1, type: 'solid' as const },
	data: [{ xAxis: 0 }]
};

function bounded(percent: number): number {
	return Math.max(-100, Math.min(farthest, percent));
}

function bars(units: readonly MovedUnit[], words: Words): RowBar[] {
	return units.flatMap(({ unit, year, measures }, index) => {
		const { percent, change } = measures.executed;
		if (percent === null || change === null) return [];
		const to = bounded(percent);
		const more = `${words.moved.measures.executed} ${signedWan(change)} ${words.charts.wan}`;
		return [
			{
				row: index,
				from: Math.min(0, to),
				to: Math.max(0, to),
				fill: to < 0 ? colour.series[1] : colour.accent,
				hint: `${unit} ${yearsOf(year)}\n${more}\n${signedPercent(percent)}`
			}
		];
	});
}

/** The change in words, beyond the end of its bar. */
function ends(units: readonly MovedUnit[]): RowDot[] {
	return units.flatMap(({ measures }, index) => {
		const { percent } = measures.executed;
		if (percent === null) return [];
		const at = Math.max(0, bounded(percent));
		return [{ row: index, at, hint: '', label: signedPercent(percent) }];
	});
}

/** Without a percentage there is no bar: a small base gives the change itself, anything else the reason. */
function absences(units: readonly MovedUnit[], words: Words): WordMark[] {
	return units.flatMap(({ measures }, index) => {
		const { percent, change, smallBase } = measures.executed;
		if (percent !== null) return [];
		const word =
			smallBase && change !== null
				? words.moved.smallBase(`${signedWan(change)} ${words.charts.wan}`)
				: words.charts.notReported;
		return [{ row: index, word }];
	});
}
