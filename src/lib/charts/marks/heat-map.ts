import { formatCount } from '#lib/i18n/format.ts';
import type { Drawing } from '../render/drawing.ts';
import { heatFill, heatInk } from './heat-shades.ts';
import { hintOf } from './row-bars.ts';
import { baseOption, colour, quietEmphasis, textSize } from './theme.ts';

export interface HeatMap {
	rows: readonly string[];
	columns: readonly string[];
	/** One count for each row and column, zeros included. */
	counts: readonly (readonly number[])[];
	/** Room for the names of the rows, and for those of the columns; names that stand upright need more of it. */
	left: number;
	head: number;
	upright?: boolean;
	cellHeight: number;
	/** What a cell stands for, said above its count. */
	hint: (row: number, column: number) => string;
}

/** The more, the fuller the cell; a zero is printed as a zero. */
export function heatMap(map: HeatMap, width: number): Drawing {
	const cellWidth = (width - map.left - 2) / map.columns.length;
	const cells = map.counts.flatMap((counts, row) =>
		counts.map((count, column) => ({
			row,
			column,
			count,
			hint: `${map.hint(row, column)}\n${formatCount(count)}`
		}))
	);
	const most = Math.max(1, ...cells.map((cell) => cell.count));
	const broken = { overflow: 'break' as const, lineHeight: textSize + 4 };
	return {
		width,
		height: map.head + map.rows.length * map.cellHeight + 4,
		option: {
			...baseOption,
			grid: { left: map.left, right: 2, top: map.head, bottom: 4 },
			xAxis: {
				...axis(
					map.columns,
					map.upright ? { rotate: 90 } : { ...broken, width: cellWidth - 4, margin: 6 }
				),
				position: 'top'
			},
			yAxis: { ...axis(map.rows, { ...broken, width: map.left - 12 }), inverse: true },
			series: [
				{
					type: 'scatter',
					symbol: 'rect',
					symbolSize: [cellWidth - 3, map.cellHeight - 3],
					emphasis: quietEmphasis,
					tooltip: { formatter: hintOf(cells) },
					data: cells.map((cell) => ({
						value: [cell.column, cell.row],
						itemStyle: { color: heatFill(cell.count, most), opacity: 1 },
						label: {
							show: true,
							formatter: formatCount(cell.count),
							color: heatInk(cell.count, most),
							fontSize: textSize
						}
					}))
				}
			]
		}
	};
}

/** Labels that are too long for their side are broken, not cut. */
function axis(
	data: readonly string[],
	label: {
		width?: number;
		overflow?: 'break';
		lineHeight?: number;
		rotate?: number;
		margin?: number;
	}
) {
	return {
		type: 'category' as const,
		data: [...data],
		axisLine: { show: false },
		axisTick: { show: false },
		splitLine: { show: false },
		axisLabel: { color: colour.ink, fontSize: textSize + 1, interval: 0, ...label }
	};
}
