import { formatPercent } from '#lib/i18n/format.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { GroupFigures } from '#lib/queries/group-figures.ts';
import { isNarrow, type Drawing } from '../render/drawing.ts';
import { fullLine } from '../marks/full-line.ts';
import { markOffset, rowAxis, rowsGrid, rowsHeight } from '../marks/row-axis.ts';
import { rowBars } from '../marks/row-bars.ts';
import { rowDots } from '../marks/row-dots.ts';
import { baseOption, colour, valueAxis } from '../marks/theme.ts';
import { wordMarks } from '../marks/word-marks.ts';
import { maxGroups } from './money-chart.ts';

/** The middle half of a group's execution rates as a bar, the median as a dot. In %. */
export function drawGroupRates(all: readonly GroupFigures[], words: Words, width: number): Drawing {
	const rows = all.slice(0, maxGroups);
	const { groups } = words;
	const offset = markOffset(width);
	const labels = rows.map((row) => ({
		name: row.label ?? groups.unknown,
		detail: groups.of(row.rated, row.evaluated)
	}));
	const rated = rows.flatMap(({ lowerRate, medianRate, upperRate, label }, row) =>
		lowerRate === null || medianRate === null || upperRate === null
			? []
			: [{ row, lowerRate, medianRate, upperRate, label: label ?? groups.unknown }]
	);
	// beyond the bar and the line of 100 %, so that neither runs through the figure
	const ends = rated.map(({ row, medianRate, upperRate }) => ({
		row,
		at: Math.max(upperRate, 100),
		label: formatPercent(medianRate),
		hint: ''
	}));
	return {
		width,
		height: rowsHeight(rows.length, width),
		option: {
			...baseOption,
			grid: rowsGrid(width, 72, ends),
			xAxis: {
				...valueAxis,
				min: (range: { min: number }) => Math.max(0, Math.floor(range.min / 10) * 10 - 10),
				max: (range: { max: number }) => Math.max(110, Math.ceil(range.max / 10) * 10),
				splitNumber: isNarrow(width) ? 3 : 6,
				axisLabel: { ...valueAxis.axisLabel, formatter: '{value}%' }
			},
			yAxis: rowAxis(labels, width),
			series: [
				{
					...rowBars(
						rated.map(({ row, lowerRate, upperRate, label }) => ({
							row,
							from: lowerRate,
							to: upperRate,
							fill: colour.series[1],
							hint: `${label}\n${groups.half} ${formatPercent(lowerRate)} – ${formatPercent(upperRate)}`
						})),
						{ offset, thickness: 10 }
					),
					markLine: fullLine
				},
				rowDots(
					rated.map(({ row, medianRate, label }) => ({
						row,
						at: medianRate,
						label: '',
						hint: `${label}\n${groups.median} ${formatPercent(medianRate)}`
					})),
					'dot',
					offset
				),
				rowDots(ends, 'none', offset),
				wordMarks(
					rows.flatMap(({ medianRate }, row) =>
						medianRate === null ? [{ row, word: groups.tooFew }] : []
					),
					offset
				)
			]
		}
	};
}
