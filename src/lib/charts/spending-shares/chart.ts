import { formatPercent, formatWan } from '#lib/i18n/format.ts';
import type { Words } from '#lib/i18n/words.ts';
import { segments, type Segment } from '#lib/shape/spending-segments.ts';
import type { SpendingShares } from '#lib/shape/spending-shares.ts';
import { isNarrow, type Drawing } from '../render/drawing.ts';
import { markOffset, rowAxis, rowsGrid, rowsHeight } from '../marks/row-axis.ts';
import { rowBars, type RowBar } from '../marks/row-bars.ts';
import { baseOption, colour, valueAxis } from '../marks/theme.ts';
import { wordMarks, type WordMark } from '../marks/word-marks.ts';

export const segmentFill: Record<Segment, string> = {
	staff: colour.series[0],
	running: colour.series[1],
	basic: colour.series[1],
	project: colour.series[3],
	rest: colour.edge
};

const segmentInk: Record<Segment, string> = {
	staff: 'var(--on-series-1)',
	running: 'var(--on-series-2)',
	basic: colour.ink,
	project: 'var(--on-series-4)',
	rest: colour.ink
};

/** What spending was made of, as shares that fill the row; what is not itemised is an outline. In %. */
export function drawSpendingShares(
	rows: readonly SpendingShares[],
	words: Words,
	width: number
): Drawing {
	const labels = rows.map((row) => ({ name: row.unit, detail: String(row.year) }));
	return {
		width,
		height: rowsHeight(rows.length, width),
		option: {
			...baseOption,
			grid: rowsGrid(width, 24),
			xAxis: {
				...valueAxis,
				min: 0,
				max: 100,
				interval: isNarrow(width) ? 50 : 25,
				axisLabel: { ...valueAxis.axisLabel, formatter: '{value}%' }
			},
			yAxis: rowAxis(labels, width),
			series: [
				rowBars(bars(rows, words), { offset: markOffset(width), thickness: 22 }),
				wordMarks(absences(rows, words), markOffset(width))
			]
		}
	};
}

function bars(rows: readonly SpendingShares[], words: Words): RowBar[] {
	return rows.flatMap((row, index) => {
		const { percent, wan } = row;
		if (percent === null || wan === null) return [];
		let from = 0;
		return segments.flatMap((segment) => {
			if (percent[segment] === 0) return [];
			const to = from + percent[segment];
			const name = words.charts.structure[segment];
			const label = formatPercent(percent[segment]);
			const bar: RowBar = {
				row: index,
				from,
				to,
				fill: segmentFill[segment],
				outlined: segment === 'basic' || segment === 'rest',
				label,
				labelColour: segmentInk[segment],
				hint: `${row.unit} ${row.year}\n${name} ${label}\n${formatWan(wan[segment])}`
			};
			from = to;
			return [bar];
		});
	});
}

function absences(rows: readonly SpendingShares[], words: Words): WordMark[] {
	const { structure, targetsOnly } = words.charts;
	return rows.flatMap((row, index) =>
		row.wan !== null ? [] : [{ row: index, word: row.evaluated ? structure.missing : targetsOnly }]
	);
}
