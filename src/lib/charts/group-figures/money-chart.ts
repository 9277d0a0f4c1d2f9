import { formatWan } from '#lib/i18n/format.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { GroupFigures } from '#lib/queries/group-figures.ts';
import { isNarrow, type Drawing } from '../render/drawing.ts';
import { markOffset, rowAxis, rowsGrid, rowsHeight } from '../marks/row-axis.ts';
import { rowBars } from '../marks/row-bars.ts';
import { rowDots } from '../marks/row-dots.ts';
import { baseOption, colour, valueAxis } from '../marks/theme.ts';
import { wordMarks } from '../marks/word-marks.ts';

/** A chart of more rows than these would be a wall; the table lists them all. */
export const maxGroups = 30;

/** What groups of units spent of what they were given, of the units that state both. In 万元. */
export function drawGroupMoney(all: readonly GroupFigures[], words: Words, width: number): Drawing {
	const rows = all.slice(0, maxGroups);
	const { groups } = words;
	const offset = markOffset(width);
	const labels = rows.map((row) => ({
		name: row.label ?? groups.unknown,
		detail: groups.of(row.both, row.evaluated)
	}));
	const stated = rows.flatMap(({ executed, budget, label }, row) =>
		executed === null || budget === null ? [] : [{ row, executed, budget, label: label ?? '' }]
	);
	const ends = stated.map(({ row, executed, budget }) => ({
		row,
		at: Math.max(executed, budget),
		hint: '',
		label: formatWan(executed)
	}));
	return {
		width,
		height: rowsHeight(rows.length, width),
		option: {
			...baseOption,
			grid: rowsGrid(width, 96, ends),
			xAxis: { ...valueAxis, min: 0, splitNumber: isNarrow(width) ? 2 : 5 },
			yAxis: rowAxis(labels, width),
			series: [
				rowBars(
					stated.map(({ row, executed, label }) => ({
						row,
						from: 0,
						to: executed,
						fill: colour.accent,
						hint: `${label}\n${words.charts.budget.executed} ${formatWan(executed)}`
					})),
					{ offset, thickness: 14 }
				),
				rowDots(
					stated.map(({ row, budget, label }) => ({
						row,
						at: budget,
						hint: `${label}\n${words.charts.budget.adjusted} ${formatWan(budget)}`
					})),
					'tick',
					offset
				),
				rowDots(ends, 'none', offset),
				wordMarks(
					rows.flatMap(({ executed }, row) =>
						executed === null ? [{ row, word: words.charts.budget.executedMissing }] : []
					),
					offset
				)
			]
		}
	};
}
