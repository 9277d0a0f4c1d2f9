import { formatPercent } from '#lib/i18n/format.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { RatesOfUnit } from '#lib/shape/rates-by-unit.ts';
import { isNarrow, type Drawing } from '../render/drawing.ts';
import { fullLine } from '../marks/full-line.ts';
import { markOffset, rowAxis, rowsGrid, rowsHeight } from '../marks/row-axis.ts';
import { rowDots, type RowDot } from '../marks/row-dots.ts';
import { baseOption, valueAxis } from '../marks/theme.ts';
import { wordMarks, type WordMark } from '../marks/word-marks.ts';

/** Both execution rates of every unit and year on one axis, with the 100 % line. In %. */
export function drawExecutionRates(
	rows: readonly RatesOfUnit[],
	words: Words,
	width: number
): Drawing {
	const { rate } = words.charts;
	const offset = markOffset(width);
	const labels = rows.map((row) => ({ name: row.unit, detail: String(row.year) }));
	const dots = {
		adjusted: byAdjusted(rows, false, rate.byAdjusted),
		unspecified: byAdjusted(rows, true, rate.byUnspecified),
		initial: byInitial(rows, rate.byInitial)
	};
	return {
		width,
		height: rowsHeight(rows.length, width),
		option: {
			...baseOption,
			grid: rowsGrid(width, 60, Object.values(dots).flat()),
			xAxis: {
				...valueAxis,
				min: 0,
				max: (range: { max: number }) => Math.max(120, Math.ceil(range.max / 20) * 20),
				splitNumber: isNarrow(width) ? 3 : 6,
				axisLabel: { ...valueAxis.axisLabel, formatter: '{value}%' }
			},
			yAxis: rowAxis(labels, width),
			series: [
				{ ...rowDots(dots.adjusted, 'dot', offset), markLine: fullLine },
				rowDots(dots.unspecified, 'hollowDot', offset),
				rowDots(dots.initial, 'diamond', offset),
				wordMarks(absences(rows, words), offset)
			]
		}
	};
}

function byAdjusted(rows: readonly RatesOfUnit[], unspecified: boolean, name: string): RowDot[] {
	return rows.flatMap((row, index) => {
		const { percent } = row.byAdjusted;
		if (percent === null || row.byAdjusted.unspecified !== unspecified) return [];
		return [dot(row, index, percent, row.byInitial.percent, name)];
	});
}

function byInitial(rows: readonly RatesOfUnit[], name: string): RowDot[] {
	return rows.flatMap((row, index) => {
		const { percent } = row.byInitial;
		return percent === null ? [] : [dot(row, index, percent, row.byAdjusted.percent, name)];
	});
}

/** The smaller rate is written to the left and the larger to the right; one that stands alone, away from the 100 % line. */
function dot(
	row: RatesOfUnit,
	index: number,
	percent: number,
	other: number | null,
	name: string
): RowDot {
	const label = formatPercent(percent);
	return {
		row: index,
		at: percent,
		label,
		labelSide: percent < (other ?? 100) ? 'left' : 'right',
		hint: `${row.unit} ${row.year}\n${name} ${label}`
	};
}

function absences(rows: readonly RatesOfUnit[], words: Words): WordMark[] {
	return rows.flatMap((row, index) => {
		if (row.byAdjusted.percent !== null) return [];
		const { rate, targetsOnly } = words.charts;
		return [{ row: index, word: row.evaluated ? rate.noRate : targetsOnly }];
	});
}
